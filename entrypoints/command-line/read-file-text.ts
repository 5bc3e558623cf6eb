import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../../lib/corpus/import/decode-text';
import { fail, ok, type Result } from '../../lib/model/result';

/** Bytes of one file, packed or not: ten times what is read of any page. */
const MAX_BYTES = 50_000_000;
/** Characters looked at, and the share of them that a text may have of those no text has. */
const SAMPLE = 4_096;
const NO_TEXT = 0.02;

/**
 * The text of a file in the encoding it is in; `.gz` is unpacked.
 * @returns or in words why there is none: it is empty, too large, no text, or damaged
 */
export function readFileText(path: string): Result<string, string> {
  const { size } = statSync(path);
  if (size > MAX_BYTES) return fail(`larger than ${MAX_BYTES / 1_000_000} MB`);
  let bytes: Uint8Array = readFileSync(path);
  if (path.endsWith('.gz')) {
    try {
      bytes = gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
    } catch {
      return fail('a damaged or too large gzip file');
    }
  }
  const text = decodeText(bytes);
  if (text.trim() === '') return fail('empty');
  const odd = text.slice(0, SAMPLE).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0;
  return odd > Math.min(text.length, SAMPLE) * NO_TEXT ? fail('no text: a file of another kind') : ok(text);
}
