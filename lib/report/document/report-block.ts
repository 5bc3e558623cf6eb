/** A stretch of a report with one setting. Printers escape `text`; nothing in it is markup. */
export interface Run {
  readonly text: string;
  readonly look?: 'differs' | 'wording' | 'cut' | 'strong' | 'faint' | 'code';
  /** Words of an article: set in its own language and direction, kept apart from ours. */
  readonly article?: { readonly lang: string | null };
  /** A plain http or https address (`safeHref`), with or without a text fragment. */
  readonly href?: string | null;
}

export type Line = readonly Run[];

/** What a report consists of, before it is printed as Markdown or HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'text'; readonly line: Line; readonly note?: boolean }
  /** A sentence of an article, and where it stands. */
  | { readonly kind: 'quote'; readonly from: Line; readonly words: Line }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** Kept on one sheet when printed, where it fits. */
  | { readonly kind: 'card'; readonly blocks: readonly Block[] };

/** A report in the reader's language. */
export interface ReportDocument {
  readonly title: string;
  /** BCP 47 tag and direction of our own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly blocks: readonly Block[];
}
