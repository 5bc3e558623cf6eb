import type { CorpusFacets, Facet } from '../list-request';
import { dayOf, type ListBlock } from './page-of-list';
import { summaryAt, type SummaryBlock } from './summary-block';

/** Counts what a list can be filtered by. */
export function facetsOfList(blocks: readonly ListBlock[]): CorpusFacets {
  const publishers = new Map<string | null, number>();
  const languages = new Map<string | null, number>();
  const days: string[] = [];
  for (const { block } of blocks) {
    count(publishers, block, block.publishers);
    count(languages, block, block.languages);
    days.push(...outermostDays(block));
  }
  days.sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    publishers: ordered(publishers),
    languages: ordered(languages),
    published: from === undefined || to === undefined ? null : { from, to },
  };
}

function count(counts: Map<string | null, number>, { names }: SummaryBlock, column: Uint16Array): void {
  const rows = new Uint32Array(names.length + 1);
  for (const place of column) rows[place]!++;
  rows.forEach((more, place) => {
    if (more === 0) return;
    const value = place === 0 ? null : names[place - 1]!;
    counts.set(value, (counts.get(value) ?? 0) + more);
  });
}

/** First and last day of publication in a block: of its earliest and latest time, which may be stated in other zones. */
function outermostDays(block: SummaryBlock): string[] {
  let [first, last] = [-1, -1];
  block.published.forEach((time, place) => {
    if (Number.isNaN(time)) return;
    if (first === -1 || time < block.published[first]!) first = place;
    if (last === -1 || time > block.published[last]!) last = place;
  });
  return [first, last].flatMap((place) => (place === -1 ? [] : (dayOf(summaryAt(block, place)) ?? [])));
}

const ordered = (counts: ReadonlyMap<string | null, number>): Facet[] =>
  [...counts]
    .map(([value, rows]) => ({ value, rows }))
    .sort((a, b) => b.rows - a.rows || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
