import type { ArticleSummary, ListRequest } from '../corpus-store';

/** Filters, orders and cuts a list: newest saved first, then by pack and id, so that pages never overlap. */
export function pageOfList(
  rows: readonly ArticleSummary[],
  request: ListRequest,
): { total: number; rows: ArticleSummary[] } {
  const wanted = forSearch(request.text ?? '').trim();
  const found = rows.filter(
    (row) =>
      (request.pack === undefined || row.pack === request.pack) &&
      (wanted === '' || forSearch(`${row.headline} ${row.publisher ?? ''}`).includes(wanted)),
  );
  found.sort(
    (a, b) => compareText(b.savedAt, a.savedAt) || compareText(a.pack, b.pack) || compareText(a.id, b.id),
  );
  return { total: found.length, rows: found.slice(request.offset, request.offset + request.limit) };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lower case without marks: "Sao" finds "São". */
const forSearch = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
