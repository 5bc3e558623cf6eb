import type { ArticleSummary } from '../corpus-store';
import type { ListRequest, ListSort } from '../list-request';
import { foldForSearch } from './fold-for-search';

const NEWEST_SAVED: ListSort = { by: 'saved', direction: 'descending' };

/** Names a row of the list. */
export const rowKey = ({ pack, id }: { readonly pack: string; readonly id: string }): string =>
  `${pack}/${id}`;

/** The primary subtag of a language, `null` for none: "en" for "en-GB". */
export const primaryLanguage = (tag: string | null): string | null => {
  const primary = (tag ?? '').split('-')[0]!.toLowerCase();
  return primary === '' ? null : primary;
};

/**
 * Filters, orders and cuts a list.
 * @param inText keys of the rows whose text has the words asked for
 */
export function pageOfList(
  rows: readonly ArticleSummary[],
  request: ListRequest,
  inText: ReadonlySet<string>,
): { total: number; rows: ArticleSummary[] } {
  const wanted = foldForSearch(request.text ?? '').trim();
  const found = rows.filter(
    (row) =>
      passes(row, request) &&
      (wanted === '' ||
        foldForSearch(`${row.headline} ${row.publisher ?? ''}`).includes(wanted) ||
        inText.has(rowKey(row))),
  );
  const sorted = inOrder(found, request.sort ?? NEWEST_SAVED);
  return { total: found.length, rows: sorted.slice(request.offset, request.offset + request.limit) };
}

function passes(row: ArticleSummary, { pack, publisher, language, from, to }: ListRequest): boolean {
  const day = dayOf(row);
  return (
    (pack === undefined || row.pack === pack) &&
    (publisher === undefined || row.publisher === publisher) &&
    (language === undefined || primaryLanguage(row.inLanguage) === language) &&
    (from === undefined || (day !== null && day >= from)) &&
    (to === undefined || (day !== null && day <= to))
  );
}

/** Day of publication as the page states it, whatever its time zone. */
export const dayOf = ({ datePublished }: ArticleSummary): string | null =>
  datePublished === null || datePublished === '' ? null : datePublished.slice(0, 10);

/** Keys are worked out once for each row and not at each comparison. */
function inOrder(rows: readonly ArticleSummary[], { by, direction }: ListSort): ArticleSummary[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: sortKey(row, by) }))
    .sort(
      (a, b) =>
        compareKeys(a.key, b.key, sign) || compare(a.row.pack, b.row.pack) || compare(a.row.id, b.row.id),
    )
    .map(({ row }) => row);
}

function sortKey(row: ArticleSummary, by: ListSort['by']): string | number | null {
  if (by === 'headline') return foldForSearch(row.headline) || null;
  if (by === 'publisher') return foldForSearch(row.publisher ?? '') || null;
  const time = Date.parse(by === 'saved' ? row.savedAt : (row.datePublished ?? ''));
  return Number.isNaN(time) ? null : time;
}

function compareKeys(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * compare(a, b);
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
