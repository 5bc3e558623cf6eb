import { createServer, request, type Server } from 'node:http';
import type { AddressInfo, Server as AnyServer } from 'node:net';

/** What a browser asked the network for. */
export interface RecordedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

/** A proxy that passes requests for this machine on, answers all others with 502, and writes both down. */
export interface RecordingProxy {
  readonly port: number;
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

/** Starts the proxy on a free port of the loopback interface. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  const server = createServer((incoming, answer) => {
    const url = new URL(incoming.url ?? '/', 'http://unknown');
    requests.push({ method: incoming.method ?? '', host: url.hostname, path: url.pathname });
    if (url.hostname !== '127.0.0.1' && url.hostname !== 'localhost') {
      answer.writeHead(502).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = request(
      { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      },
    );
    onward.on('error', () => answer.writeHead(502).end());
    incoming.on('error', () => onward.destroy());
    answer.on('error', () => onward.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    requests.push({ method: 'CONNECT', host: (incoming.url ?? '').replace(/:\d+$/u, ''), path: '' });
    // Browsers drop such connections as they please.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await listen(server);
  return { port: (server.address() as AddressInfo).port, requests, close: () => stop(server) };
}

/** Resolves once the server listens on a free port of the loopback interface. */
export function listen(server: AnyServer): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

/** Closes the server and the connections browsers keep open. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
