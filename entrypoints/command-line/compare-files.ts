import { statSync } from 'node:fs';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { comparisonText } from '../../lib/report/comparison-text';
import { closestArticles } from './closest-articles';
import { openReference } from './open-reference';
import { readArticleFile } from './read-article-file';

/** What is compared, both there. */
export interface FilesToCompare {
  /** A file with the article. */
  readonly page: string;
  /** A pack file or a folder of articles. */
  readonly pack: string;
  /** Print the whole comparison as JSON instead of a report to read. */
  readonly json: boolean;
}

/**
 * Prints the comparison of an article with a pack or a folder; what is left out, and why, goes to standard error.
 * @returns exit status: 0 compared, 1 the page or the pack could not be read
 */
export async function compareFiles(options: FilesToCompare): Promise<number> {
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
