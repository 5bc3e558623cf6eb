/**
 * Compares one page or text with a pack or a folder, as the extension would: the same reading, search and engine.
 *
 *   npm run compare -- <page.html|article.txt> --pack <file|folder> [--json | --text]
 *
 * Exit status: 0 compared, 1 the page or the pack could not be read (said on standard error), 2 wrong usage.
 */
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { comparisonText } from '../../lib/report/comparison-text';
import { closestArticles } from './closest-articles';
import { openReference } from './open-reference';
import { readArticleFile } from './read-article-file';

const USAGE = 'usage: npm run compare -- <page.html|article.txt> --pack <file|folder> [--json | --text]';

function parseOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { pack: { type: 'string' }, json: { type: 'boolean' }, text: { type: 'boolean' } },
    });
    const [page] = positionals;
    if (page === undefined || positionals.length > 1 || values.pack === undefined) return null;
    return values.json === true && values.text === true
      ? null
      : { page, pack: values.pack, json: values.json === true };
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const options = parseOptions();
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const missing = [options.page, options.pack].find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.error(`no such file or folder: ${missing}`);
    return 1;
  }
  const now = statSync(options.page).mtime.toISOString();
  const page = await readArticleFile(options.page, now);
  if (!page.ok) {
    console.error(`${options.page} is not read: ${page.error}`);
    return 1;
  }
  const { provenance: _provenance, ...base } = page.value;
  const reference = await openReference(options.pack, now);
  if (!reference.ok) {
    console.error(reference.error);
    return 1;
  }
  for (const line of reference.value.leftOut) console.error(`left out: ${line}`);
  const others = await closestArticles(base, reference.value.store);
  const comparison = compareArticles(base, others);
  console.log(options.json ? JSON.stringify(comparison, null, 2) : comparisonText(comparison).trimEnd());
  return 0;
}

process.exitCode = await main();
