import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Capture } from '../../lib/page/capture-article';
import { captureArticle } from '../../lib/page/capture-article';
import { readPlainText } from '../../lib/page/read-plain-text';
import type { Refusal } from '../../lib/model/refusal';
import { fail, type Result } from '../../lib/model/result';
import { readFileText } from './read-file-text';

export interface HtmlFileOptions {
  /** Address the file was saved from; without it, a `file:` URL of the bare file name. */
  readonly url?: string;
  /** ISO 8601 date-time; without it, when the file was last changed. */
  readonly capturedAt?: string;
  /** Ids of rules of lib/page left out, for measuring what each is worth. */
  readonly without?: ReadonlySet<string>;
}

/** A file that holds no text to read. */
export interface Unreadable {
  readonly kind: 'unreadable';
  /** In words. */
  readonly reason: string;
}

/** SHA-256 as lower-case hex, the form snapshots use. */
export const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

/**
 * Reads an article from a file: `.txt` as plain text, everything else as HTML; `.gz` of either is unpacked. Nothing is
 * fetched and no script of the page runs.
 * @returns a refusal, or `unreadable` with the reason in words where the file holds no text
 */
export async function readHtmlFile(
  path: string,
  options: HtmlFileOptions = {},
): Promise<Result<Capture, Refusal | Unreadable>> {
  const text = readFileText(path);
  if (!text.ok) return fail({ kind: 'unreadable', reason: text.error });
  const name = basename(path).replace(/\.gz$/u, '');
  const url = options.url ?? `file:///${encodeURIComponent(name)}`;
  const capturedAt = options.capturedAt ?? statSync(path).mtime.toISOString();
  if (name.endsWith('.txt')) return readPlainText(text.value, { url, capturedAt, digest });
  const page = new JSDOM(text.value, { url, virtualConsole: new VirtualConsole() });
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
