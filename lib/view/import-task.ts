import type { MessageId } from './message';

/** Codes that have a sentence of their own in the locale files, `problem.archive.<code>` and so on. */
type CodeOf<Prefix extends string> = MessageId extends infer Id
  ? Id extends `${Prefix}.${infer Code}`
    ? Code
    : never
  : never;

/** Why an item of an import, or a whole file, was not taken. Each has a sentence. */
export type ImportProblem =
  | { readonly kind: 'not-an-article'; readonly headlines: number }
  | { readonly kind: 'too-short'; readonly sentences: number }
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'archive'; readonly code: CodeOf<'problem.archive'> }
  | { readonly kind: 'entry'; readonly code: CodeOf<'problem.entry'> }
  | { readonly kind: 'json'; readonly code: CodeOf<'problem.json'> }
  | { readonly kind: 'pack-damaged'; readonly line: number }
  | { readonly kind: 'storage-full'; readonly usedBytes: number | null }
  | { readonly kind: 'pack-too-large'; readonly limitBytes: number }
  | { readonly kind: 'no-room'; readonly neededBytes: number; readonly freeBytes: number }
  | { readonly kind: 'unknown'; readonly reason: string }
  | {
      readonly kind:
        | 'pdf'
        | 'timed-out'
        | 'unknown-kind'
        | 'unreadable'
        | 'no-articles'
        | 'no-text'
        | 'quotes'
        | 'columns-not-chosen'
        | 'pack-checksum'
        | 'pack-cut'
        | 'no-pack'
        | 'pack-newer'
        | 'private-window'
        | 'other-pack'
        | 'newer-database'
        | 'busy'
        | 'database'
        | 'pack-gone';
    };

/** Where in a file an item stands, counted from 1: a row of a table, or one article among others. */
export interface ItemPlace {
  readonly kind: 'row' | 'article';
  readonly n: number;
}

/** An item of an import that was not taken. */
export interface ItemProblem {
  /** The file, with folders and archive. */
  readonly item: string;
  /** Not given where it is the whole file. */
  readonly place?: ItemPlace | undefined;
  readonly problem: ImportProblem;
}

/** An import that runs or has ended. Its list of errors stays until dismissed. */
export interface ImportTask {
  /** Name of the file where only one was chosen. */
  readonly file: string | null;
  readonly files: number;
  /** `stopped`: by the reader, or because nothing more could be written. */
  readonly phase: 'running' | 'paused' | 'done' | 'stopped';
  readonly done: number;
  /** `null` while it cannot be told. */
  readonly total: number | null;
  /** What is being read. */
  readonly current: string | null;
  readonly added: number;
  readonly known: number;
  /** Pictures, styles and scripts that were passed over. */
  readonly companions: number;
  /** Items an earlier import of the same files had done. */
  readonly resumed: number;
  readonly problems: readonly ItemProblem[];
}

/** Which column, from 0, holds which part of an article. */
export type ShownMapping = Readonly<
  Record<
    'text' | 'headline' | 'publisher' | 'byline' | 'datePublished' | 'dateModified' | 'inLanguage' | 'url',
    number | null
  >
>;

/** A table whose columns the reader is asked about. */
export interface TableQuestion {
  readonly file: string;
  /** The first rows. */
  readonly rows: readonly (readonly string[])[];
  readonly total: number;
  readonly hasHeader: boolean;
  readonly mapping: ShownMapping;
}

/** An import that ended before its last item, because its tab or the browser was closed. */
export interface UnfinishedImport {
  readonly file: string | null;
  readonly files: number;
  readonly done: number;
  readonly total: number;
}
