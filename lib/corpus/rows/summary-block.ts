import type { ArticleSummary } from '../corpus-store';
import { pageNumber } from './page-key';
import { timeOf } from './time-of';

/**
 * What a list shows of up to 1,000 articles, in columns: filters and orders run over numbers, and only the rows that are
 * shown are ever unpacked. A list of 100,000 is ordered in the time that reading as many objects would take.
 */
export interface SummaryBlock {
  /** Milliseconds since 1970. */
  readonly saved: Float64Array;
  /** As `saved`; NaN where the article states no time. */
  readonly published: Float64Array;
  /** `pageNumber` of each. */
  readonly pages: Float64Array;
  /** Places in `names`, + 1; 0 for none. */
  readonly publishers: Uint16Array;
  readonly languages: Uint16Array;
  readonly names: readonly string[];
  /** Each summary as JSON. */
  readonly rows: readonly string[];
}

export const EMPTY_SUMMARIES: SummaryBlock = {
  saved: new Float64Array(0),
  published: new Float64Array(0),
  pages: new Float64Array(0),
  publishers: new Uint16Array(0),
  languages: new Uint16Array(0),
  names: [],
  rows: [],
};

/** A block with summaries added behind those it has. */
export function appendSummaries(block: SummaryBlock, added: readonly ArticleSummary[]): SummaryBlock {
  const count = block.rows.length;
  const total = count + added.length;
  const names = [...block.names];
  const places = new Map(names.map((name, index) => [name, index + 1]));
  const placeOf = (name: string | null): number => {
    if (name === null) return 0;
    const place = places.get(name) ?? names.push(name);
    places.set(name, place);
    return place;
  };
  const larger = {
    saved: grown(new Float64Array(total), block.saved),
    published: grown(new Float64Array(total), block.published),
    pages: grown(new Float64Array(total), block.pages),
    publishers: grown(new Uint16Array(total), block.publishers),
    languages: grown(new Uint16Array(total), block.languages),
  };
  added.forEach((summary, index) => {
    const at = count + index;
    larger.saved[at] = timeOf(summary.savedAt);
    larger.published[at] = Date.parse(summary.datePublished ?? '');
    larger.pages[at] = pageNumber(summary.page);
    larger.publishers[at] = placeOf(summary.publisher);
    larger.languages[at] = placeOf(primaryLanguage(summary.inLanguage));
  });
  const rows = [...block.rows, ...added.map((summary) => JSON.stringify(summary))];
  return { ...larger, names, rows };
}

/** A block without the summaries of these ids. */
export function withoutSummaries(block: SummaryBlock, removed: ReadonlySet<string>): SummaryBlock {
  return appendSummaries(
    EMPTY_SUMMARIES,
    block.rows.map((_, place) => summaryAt(block, place)).filter(({ id }) => !removed.has(id)),
  );
}

/** Unpacks one summary. */
export const summaryAt = (block: SummaryBlock, place: number): ArticleSummary =>
  JSON.parse(block.rows[place]!) as ArticleSummary;

/** The primary subtag of a language, `null` for none: "en" for "en-GB". */
export const primaryLanguage = (tag: string | null): string | null => {
  const primary = (tag ?? '').split('-')[0]!.toLowerCase();
  return primary === '' ? null : primary;
};

function grown<A extends Float64Array | Uint16Array>(larger: A, smaller: A): A {
  larger.set(smaller);
  return larger;
}
