import { RAW_FIELDS, type RawArticle } from '../raw-article';
import { dateOrder, inIsoOrder, type DateOrder } from './date-order';
import type { ColumnMapping } from './guess-columns';

type DateField = 'datePublished' | 'dateModified';

/** How each column with dates writes them, where it can be told. */
export type DateOrders = Readonly<Record<DateField, DateOrder | null>>;

/** How the chosen columns of a table write their dates. */
export const dateOrders = (rows: readonly (readonly string[])[], mapping: ColumnMapping): DateOrders => {
  const orderOf = (field: DateField): DateOrder | null => {
    const column = mapping[field];
    return column === null ? null : dateOrder(rows.map((row) => row[column] ?? ''));
  };
  return { datePublished: orderOf('datePublished'), dateModified: orderOf('dateModified') };
};

/** The article a row of a table states, by the chosen columns. Authors are parted by semicolons. */
export function articleOfRow(row: readonly string[], mapping: ColumnMapping, orders: DateOrders): RawArticle {
  const cells = new Map(
    RAW_FIELDS.map((field) => [field, mapping[field] === null ? '' : (row[mapping[field]] ?? '').trim()]),
  );
  const stated = (field: (typeof RAW_FIELDS)[number]): string | null => cells.get(field) || null;
  const date = (field: DateField): string | null => {
    const [text, order] = [stated(field), orders[field]];
    return text === null || order === null ? text : inIsoOrder(text, order);
  };
  return {
    text: cells.get('text') ?? '',
    headline: stated('headline'),
    publisher: stated('publisher'),
    byline: (cells.get('byline') ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    datePublished: date('datePublished'),
    dateModified: date('dateModified'),
    inLanguage: stated('inLanguage'),
    url: stated('url'),
  };
}
