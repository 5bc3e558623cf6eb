import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Capture } from '../../lib/page/capture-article';
import { captureArticle } from '../../lib/page/capture-article';
import { readPlainText } from '../../lib/page/read-plain-text';
import type { Refusal } from '../../lib/model/refusal';
import type { Result } from '../../lib/model/result';

export interface HtmlFileOptions {
  /** Address the file was saved from; without it, a `file:` URL of the bare file name. */
  readonly url?: string;
  /** ISO 8601 date-time; without it, when the file was last changed. */
  readonly capturedAt?: string;
  /** Ids of rules of lib/page left out, for measuring what each is worth. */
  readonly without?: ReadonlySet<string>;
}

/** SHA-256 as lower-case hex, the form snapshots use. */
export const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

/**
 * Reads an article from a file: `.txt` as plain text, everything else as HTML; `.gz` of either is unpacked. Nothing is
 * fetched and no script of the page runs.
 */
export async function readHtmlFile(
  path: string,
  options: HtmlFileOptions = {},
): Promise<Result<Capture, Refusal>> {
  const raw = readFileSync(path);
  const bytes = path.endsWith('.gz') ? gunzipSync(raw) : raw;
  const name = basename(path).replace(/\.gz$/u, '');
  const url = options.url ?? `file:///${encodeURIComponent(name)}`;
  const capturedAt = options.capturedAt ?? statSync(path).mtime.toISOString();
  if (name.endsWith('.txt'))
    return readPlainText(asUtf8(bytes) ?? bytes.toString('latin1'), { url, capturedAt, digest });
  // Bytes that are valid UTF-8 are UTF-8, whatever the page says; else jsdom looks for a byte order mark or `charset`.
  const page = new JSDOM(asUtf8(bytes) ?? bytes, { url, virtualConsole: new VirtualConsole() });
  try {
    return await captureArticle(page.window.document, {
      url,
      capturedAt,
      digest,
      now: processorMs,
      ...(options.without === undefined ? {} : { without: options.without }),
    });
  } finally {
    page.window.close();
    // jsdom frees a window's memory only between tasks.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * Time this process has spent computing: the limit of a capture is one of work, and a busy machine is no reason to read
 * a file otherwise than a quiet one does.
 */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Text of bytes that are valid UTF-8, `null` for others. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
