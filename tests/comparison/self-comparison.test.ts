import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../entrypoints/command-line/read-html-file';
import { compareArticles } from '../../lib/comparison/compare-articles';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { Comparison } from '../../lib/model/comparison';
import { toSnapshot } from '../hard-cases/to-snapshot';
import { HardCase } from '../hard-cases/hard-case';
import { readStarterPack } from '../seeds/read-seeds';

const PAGES = 'tests/demo/pages';
const CASES = 'tests/hard-cases/cases';

/** Every article of the hard cases: each was written to set off some rule against another one. */
function caseArticles(): ArticleSnapshot[] {
  const articles = readdirSync(CASES)
    .map((file) => HardCase.parse(JSON.parse(readFileSync(`${CASES}/${file}`, 'utf8'))))
    .flatMap(({ pairs }) => pairs.flatMap(({ speaks, twin }) => [speaks, twin]))
    .flatMap(({ base, others, saved = [] }) => [base, ...others, ...saved])
    .map(toSnapshot);
  return [...new Map(articles.map((article) => [article.id, article])).values()];
}

async function demoArticles(): Promise<ArticleSnapshot[]> {
  const pages = readdirSync(PAGES).filter((file) => file.endsWith('.html'));
  const read = await Promise.all(
    pages.map((file) => readHtmlFile(`${PAGES}/${file}`, { capturedAt: '2024-01-01T00:00:00Z' })),
  );
  return read.flatMap((page) => (page.ok ? [page.value.snapshot] : []));
}

const compareWithItself = (article: ArticleSnapshot): Comparison =>
  compareArticles(article, [{ ...article, id: 'f'.repeat(64), url: 'https://example.net/again' }]);

/** What no comparison of an article with itself may show. */
function remarksOn({ alignments, creditDifferences, quotes }: Comparison): string[] {
  return [
    ...alignments.flatMap(({ divergences }) => divergences.map(({ rule }) => rule)),
    ...alignments.filter(({ reuse }) => reuse !== 'verbatim').map(({ reuse }) => reuse),
    ...creditDifferences.map(({ kind }) => kind),
    ...quotes.flatMap(({ versions }) => versions.flatMap(({ cuts }) => cuts.map(({ kind }) => kind))),
  ];
}

describe('an article compared with itself', () => {
  it.each([
    ['of the hard cases', caseArticles],
    ['of the bundled pack', readStarterPack],
    ['of the demo', demoArticles],
  ] as const)('shows no difference in any article %s', { timeout: 120_000 }, async (_, read) => {
    const articles = await read();
    expect(articles.length).toBeGreaterThan(0);
    const compared = articles.map((article) => ({ article, comparison: compareWithItself(article) }));
    // Pieces that only give context, and lines without two anchors, are not taken to report an event at all.
    const same = compared.filter(({ comparison }) => comparison.events[0]?.verdict === 'same');
    expect(same.length).toBeGreaterThan(articles.length * 0.8);
    const remarks = same.flatMap(({ article, comparison }) =>
      remarksOn(comparison).map((remark) => `${article.headline}: ${remark}`),
    );
    expect(remarks).toEqual([]);
    // A claim of two or three words, or one that stands twice, is not taken for found.
    const loose = same.reduce((sum, { comparison }) => sum + comparison.onlyHere.length, 0);
    const claims = same.reduce((sum, { comparison }) => sum + comparison.analyses[0]!.claims.length, 0);
    expect(loose).toBeLessThan(claims * 0.05);
  });
});
