import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Capture } from '../../lib/page/capture-article';
import { readPlainText } from '../../lib/page/read-plain-text';
import type { Refusal } from '../../lib/model/refusal';
import { fail, type Result } from '../../lib/model/result';
import { digest } from './digest';
import { parseHtml } from './parse-html';
import { readFileText } from './read-file-text';
import { readParsed } from './read-parsed';

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
  return readParsed(parseHtml(text.value), { ...options, url, capturedAt });
}
