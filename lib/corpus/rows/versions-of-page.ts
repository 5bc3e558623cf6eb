import type { ArticleSummary } from '../corpus-store';
import { pageKey, pageNumber } from './page-key';
import type { ListBlock } from './page-of-list';
import { summaryAt } from './summary-block';
import { timeOf } from './time-of';

/**
 * The rows of the page that an article was read from, latest captured first; one for each article.
 * @param blocks in the order packs are shown: of an article's copies the first counts
 */
export function versionsOfPage(
  blocks: readonly ListBlock[],
  own: { readonly id: string; readonly url: string; readonly canonicalUrl: string | null },
): ArticleSummary[] {
  const page = pageKey(own);
  const number = pageNumber(page);
  const byId = new Map<string, ArticleSummary>();
  for (const { block } of blocks)
    block.pages.forEach((other, place) => {
      if (other !== number) return;
      const summary = summaryAt(block, place);
      const isVersion = page === '' ? summary.id === own.id : summary.page === page;
      if (isVersion && !byId.has(summary.id)) byId.set(summary.id, summary);
    });
  return [...byId.values()].sort(
    (a, b) => timeOf(b.capturedAt) - timeOf(a.capturedAt) || (a.id < b.id ? 1 : -1),
  );
}
