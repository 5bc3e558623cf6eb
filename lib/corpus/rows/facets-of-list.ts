import type { ArticleSummary } from '../corpus-store';
import type { CorpusFacets, Facet } from '../list-request';
import { dayOf, primaryLanguage } from './page-of-list';

/** Counts what a list can be filtered by. */
export function facetsOfList(rows: readonly ArticleSummary[]): CorpusFacets {
  const publishers = new Map<string | null, number>();
  const languages = new Map<string | null, number>();
  let from: string | null = null;
  let to: string | null = null;
  for (const row of rows) {
    count(publishers, row.publisher);
    count(languages, primaryLanguage(row.inLanguage));
    const day = dayOf(row);
    if (day === null) continue;
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  }
  return {
    publishers: ordered(publishers),
    languages: ordered(languages),
    published: from === null || to === null ? null : { from, to },
  };
}

const count = (counts: Map<string | null, number>, value: string | null): void =>
  void counts.set(value, (counts.get(value) ?? 0) + 1);

const ordered = (counts: ReadonlyMap<string | null, number>): Facet[] =>
  [...counts]
    .map(([value, rows]) => ({ value, rows }))
    .sort((a, b) => b.rows - a.rows || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
