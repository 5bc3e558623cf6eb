import type { ArticleSummary } from '../corpus-store';

/** The rows of the page that the article of this id was read from, latest captured first; one for each article. */
export function versionsOfPage(
  rows: readonly ArticleSummary[],
  own: ArticleSummary | undefined,
): ArticleSummary[] {
  if (own === undefined) return [];
  if (own.page === '') return [own];
  const byId = new Map<string, ArticleSummary>();
  // Rows come in the order packs are shown in: of an article's copies the first counts.
  for (const row of rows) if (row.page === own.page && !byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()].sort(
    (a, b) => timeOf(b.capturedAt) - timeOf(a.capturedAt) || (a.id < b.id ? 1 : -1),
  );
}

/** Milliseconds since 1970; 0 for what is no time. */
export const timeOf = (iso: string): number => Date.parse(iso) || 0;
