import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decodeText } from '../../../lib/corpus/import/decode-text';

/** What Readability alone, as it comes, reads of a page in a gzipped file: the measure of what our rules are worth. */
export async function plainReadability(path: string, url: string): Promise<string> {
  const page = new JSDOM(decodeText(gunzipSync(readFileSync(path))), {
    url,
    virtualConsole: new VirtualConsole(),
  });
  try {
    return new Readability(page.window.document).parse()?.textContent ?? '';
  } catch {
    return '';
  } finally {
    page.window.close();
    // jsdom frees a window's memory only between tasks.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
