/** What the list is ordered by. `saved` and `published` are times; the others are words, folded. */
export interface ListSort {
  readonly by: 'saved' | 'published' | 'headline' | 'publisher';
  /** Articles that lack what is sorted by come last either way. */
  readonly direction: 'ascending' | 'descending';
}

/** A page of the list. Filters are joined by "and". */
export interface ListRequest {
  /** Searched in headline and publisher, as typed, case and marks aside. */
  readonly text?: string;
  /**
   * Also finds articles whose text, or text and publisher, has every word of `text` (any form with the same stem); words
   * between quotation marks must stand together. Reads the index of all articles: about 0.3 s for 100,000.
   */
  readonly fullText?: boolean;
  /** Id of a pack. */
  readonly pack?: string;
  /** As `CorpusFacets` names them; `null` for articles that state none. */
  readonly publisher?: string | null;
  readonly language?: string | null;
  /** First and last day of publication, `YYYY-MM-DD`, both included. Articles without a date are left out. */
  readonly from?: string;
  readonly to?: string;
  /** Newest saved first where not given. Equals are ordered by pack and id, so that pages never overlap. */
  readonly sort?: ListSort;
  readonly offset: number;
  readonly limit: number;
  /** Ends a search in texts for which nobody waits any more; the list is then refused with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** One value of a filter, and how many rows of the list have it. */
export interface Facet {
  readonly value: string | null;
  readonly rows: number;
}

/** What the list can be filtered by, most frequent first. Languages are primary subtags ("en" for "en-GB"). */
export interface CorpusFacets {
  readonly publishers: readonly Facet[];
  readonly languages: readonly Facet[];
  /** First and last day of publication, `null` where no article states one. */
  readonly published: { readonly from: string; readonly to: string } | null;
}

/** What to export: one pack, articles by id, or everything; an article in several packs comes once. */
export type ExportSelection =
  | { readonly pack: string }
  | { readonly ids: readonly string[] }
  | { readonly all: true };
