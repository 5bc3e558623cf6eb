import type { ArticleSummary, ListedArticle } from '../corpus-store';
import type { ListRequest, ListSort } from '../list-request';
import { foldForSearch } from './fold-for-search';
import { pageNumber } from './page-key';
import { summaryAt, type SummaryBlock } from './summary-block';

/** A block of the list, and the pack it belongs to. */
export interface ListBlock {
  readonly pack: string;
  readonly block: SummaryBlock;
}

const DAY_MS = 86_400_000;
const NEWEST_SAVED: ListSort = { by: 'saved', direction: 'descending' };

/** Names a row of the list. */
export const rowKey = ({ pack, id }: { readonly pack: string; readonly id: string }): string =>
  `${pack}/${id}`;

/** A row that passed the filters; unpacked when it must be. */
class ListRow {
  readonly #block: SummaryBlock;
  readonly #place: number;
  readonly pack: string;
  #summary: ArticleSummary | null = null;
  key: string | number | null = null;

  constructor({ pack, block }: ListBlock, place: number) {
    this.pack = pack;
    this.#block = block;
    this.#place = place;
  }

  get summary(): ArticleSummary {
    return (this.#summary ??= summaryAt(this.#block, this.#place));
  }
}

/**
 * Filters, orders and cuts a list.
 * @param inText keys of the rows whose text has the words asked for
 */
export function pageOfList(
  blocks: readonly ListBlock[],
  request: ListRequest,
  inText: ReadonlySet<string>,
): { total: number; rows: ListedArticle[] } {
  const wanted = foldForSearch(request.text ?? '').trim();
  const sort = request.sort ?? NEWEST_SAVED;
  const found: ListRow[] = [];
  for (const list of blocks) {
    if (request.pack !== undefined && list.pack !== request.pack) continue;
    const passes = passesFilters(list.block, request);
    for (let place = 0; place < list.block.rows.length; place++) {
      if (!passes(place)) continue;
      const row = new ListRow(list, place);
      if (wanted !== '' && !hasText(row, wanted, inText)) continue;
      row.key = keyOf(row, list.block, place, sort.by);
      found.push(row);
    }
  }
  const sign = sort.direction === 'ascending' ? 1 : -1;
  found.sort(
    (a, b) =>
      compareKeys(a.key, b.key, sign) || compare(a.pack, b.pack) || compare(a.summary.id, b.summary.id),
  );
  const shown = found
    .slice(request.offset, request.offset + request.limit)
    .map(({ summary }): ArticleSummary => summary);
  const versions = countVersions(blocks, new Set(shown.map(({ page }) => page)));
  return {
    total: found.length,
    rows: shown.map((row) => ({ ...row, versions: versions.get(row.page)?.size ?? 1 })),
  };
}

/** Articles read from each of these pages, whatever else the list is filtered by. */
function countVersions(
  blocks: readonly ListBlock[],
  pages: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Set([...pages].filter((page) => page !== '').map(pageNumber));
  const versions = new Map<string, Set<string>>();
  for (const { block } of blocks)
    block.pages.forEach((number, place) => {
      if (!numbers.has(number)) return;
      const { page, id } = summaryAt(block, place);
      if (page === '' || !pages.has(page)) return;
      versions.set(page, (versions.get(page) ?? new Set()).add(id));
    });
  return versions;
}

/**
 * Whether a row passes the filters of a request, its pack and words aside. Tests numbers first; days are compared as the page
 * states them, so rows in question are unpacked.
 */
export function passesFilters(
  block: SummaryBlock,
  { publisher, language, from, to }: ListRequest,
): (place: number) => boolean {
  const publisherPlace = placeOf(block, publisher);
  const languagePlace = placeOf(block, language);
  return (place) =>
    (publisher === undefined || block.publishers[place] === publisherPlace) &&
    (language === undefined || block.languages[place] === languagePlace) &&
    ((from === undefined && to === undefined) || isWithin(block, place, from, to));
}

/** Place of a name in a block; -1 where no row has it. */
const placeOf = ({ names }: SummaryBlock, name: string | null | undefined): number =>
  name === null || name === undefined ? 0 : names.indexOf(name) + 1 || -1;

/** Days as pages state them are at most one day away from days in UTC: only rows near a border are unpacked. */
function isWithin(block: SummaryBlock, place: number, from = '0000-01-01', to = '9999-12-31'): boolean {
  const time = block.published[place]!;
  if (!(time >= Date.parse(from) - DAY_MS && time <= Date.parse(to) + 2 * DAY_MS)) return false;
  const day = dayOf(summaryAt(block, place));
  return day !== null && day >= from && day <= to;
}

/** Day of publication as the page states it, whatever its time zone. */
export const dayOf = ({ datePublished }: ArticleSummary): string | null =>
  datePublished === null || datePublished === '' ? null : datePublished.slice(0, 10);

const hasText = ({ summary }: ListRow, wanted: string, inText: ReadonlySet<string>): boolean =>
  inText.has(rowKey(summary)) ||
  foldForSearch(`${summary.headline} ${summary.publisher ?? ''}`).includes(wanted);

/** Keys are worked out once for each row and not at each comparison. */
function keyOf(row: ListRow, block: SummaryBlock, place: number, by: ListSort['by']): string | number | null {
  if (by === 'headline') return foldForSearch(row.summary.headline) || null;
  if (by === 'publisher') {
    const name = block.publishers[place]!;
    return name === 0 ? null : foldForSearch(block.names[name - 1]!) || null;
  }
  const time = (by === 'saved' ? block.saved : block.published)[place]!;
  return Number.isNaN(time) ? null : time;
}

function compareKeys(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * compare(a, b);
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
