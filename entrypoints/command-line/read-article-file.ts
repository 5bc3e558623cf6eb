import { basename } from 'node:path';
import type { PackArticle } from '../../lib/model/pack';
import { fail, ok, type Result } from '../../lib/model/result';
import { readFileText } from './read-file-text';
import { readHtmlFile } from './read-html-file';
import { readTextFile } from './read-text-file';

/**
 * Reads the article of a `.txt` or `.html` file (`.txt` may begin with header lines; HTML may be gzipped).
 * @param now ISO 8601 date-time of capture where the file states none
 * @returns or why there is none, in words
 */
export async function readArticleFile(path: string, now: string): Promise<Result<PackArticle, string>> {
  if (/\.txt$/iu.test(path)) {
    const text = readFileText(path);
    if (!text.ok) return text;
    const read = await readTextFile(text.value, basename(path), now);
    if (read.ok) return read;
    return fail(
      read.error.kind === 'unknown-header'
        ? `not a header line: ${read.error.line.slice(0, 60)}`
        : read.error.kind,
    );
  }
  if (!/\.html?(?:\.gz)?$/iu.test(path)) return fail('not a .txt or .html file');
  const read = await readHtmlFile(path);
  if (read.ok) return ok(read.value.snapshot);
  return fail(read.error.kind === 'unreadable' ? read.error.reason : read.error.kind);
}
