/**
 * Compares one page or text with a pack or a folder, as the extension would: the same reading, search and engine.
 *
 *   npm run compare -- <page.html|article.txt> --pack <file|folder> [--json | --text]
 *
 * Exit status: 0 compared, 1 the page or the pack could not be read (said on standard error), 2 wrong usage.
 */
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyzeArticle } from '../../lib/comparison/analyze-article';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { toCorpusQuery } from '../../lib/comparison/retrieval/corpus-query';
import { rescoreCandidates } from '../../lib/comparison/retrieval/rescore-candidates';
import type { CorpusStore } from '../../lib/corpus/corpus-store';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { comparisonText } from '../../lib/report/comparison-text';
import { SEARCH_LIMITS } from '../shared/search-limits';
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

/** The articles the extension would compare this one with, closest first. */
async function closestArticles(base: ArticleSnapshot, store: CorpusStore): Promise<ArticleSnapshot[]> {
  const article = analyzeArticle(base, PARAMETERS);
  const query = toCorpusQuery(article, PARAMETERS.retrieval);
  const { candidates } = await store.candidates({ ...query, ...SEARCH_LIMITS, exclude: [base.id] });
  const texts = await store.texts(candidates.map(({ id }) => id));
  return rescoreCandidates(article, candidates, texts, PARAMETERS).flatMap(
    ({ id }) => texts.find((text) => text.id === id) ?? [],
  );
}

process.exitCode = await main();
