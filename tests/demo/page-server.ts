import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { listen, stop } from '../e2e/browsers/recording-proxy';

const PAGES = join(import.meta.dirname, 'pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A page made at run time. */
export interface MadePage {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Serves the demo pages on this machine. */
export interface PageServer {
  readonly port: number;
  /** Address of a page, on `127.0.0.1`, or on `localhost` as another site. */
  url(path: string, host?: '127.0.0.1' | 'localhost'): string;
  /** Adds or replaces a page. */
  add(path: string, page: MadePage | string): void;
  close(): Promise<void>;
}

/** Scripts and styles may be kept, as those of real sites are: else a page that is opened anew compiles them anew. */
const headersOf = (type: string): Record<string, string> => ({
  'content-type': type,
  ...(/^text\/(?:javascript|css)$/u.test(type) ? { 'cache-control': 'max-age=3600' } : {}),
});

/** Starts the server on a free port of the loopback interface. */
export async function startPageServer(): Promise<PageServer> {
  const made = new Map<string, MadePage>();
  const server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://unknown').pathname;
    const file = join(PAGES, basename(path));
    const page = made.get(path);
    if (page !== undefined) answer.writeHead(200, headersOf(page.type)).end(page.body);
    else if (existsSync(file) && TYPES[extname(file)] !== undefined)
      answer.writeHead(200, { 'content-type': TYPES[extname(file)] }).end(readFileSync(file));
    else answer.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}/${path}`,
    add(path, page) {
      const full = typeof page === 'string' ? { type: TYPES['.html']!, body: page } : page;
      made.set(`/${path}`, full);
    },
    close: () => stop(server),
  };
}
