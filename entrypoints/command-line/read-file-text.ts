import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../../lib/corpus/import/decode-text';
import { isText } from '../../lib/corpus/import/is-text';
import { fail, ok, type Result } from '../../lib/model/result';

/** Bytes of one file, packed or not: ten times what is read of any page. */
const MAX_BYTES = 50_000_000;

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
  return isText(text) ? ok(text) : fail('no text: a file of another kind');
}
