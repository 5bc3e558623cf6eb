import type { ImportProblem, ImportTask, ShownMapping, TableQuestion, UnfinishedImport } from './import-task';
import type { VersionsView } from './versions-view';

/** A row of the library. */
export interface LibraryRow {
  readonly id: string;
  /** Id of its pack; an article in two packs has two rows. */
  readonly pack: string;
  readonly headline: string;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string;
  /** `null`: saved by the reader; else the pack's name. */
  readonly packName: string | null;
  /** Articles read from the same page, itself among them. */
  readonly versions: number;
}

/** A pack with its switch. */
export interface LibraryPack {
  readonly id: string;
  /** `null`: the articles the reader saved. */
  readonly name: string | null;
  readonly articles: number;
  /** Bytes it takes. */
  readonly bytes: number;
  readonly language: string | null;
  readonly enabled: boolean;
  /** Where it came from. Only packs from files can be replaced and removed. */
  readonly origin: 'reader' | 'bundled' | 'file';
  readonly about: {
    readonly version: string;
    readonly licence: string;
    readonly provenance: string;
    readonly sha256: string;
  } | null;
}

/** What the last check found where it is not well. */
export interface Damage {
  readonly listed: number;
  readonly readable: number;
  /** What is known of its kind: articles that have gone, texts that changed, entries of the index that changed. */
  readonly gone: number;
  readonly altered: number;
  readonly misindexed: number;
  readonly snapshot: {
    readonly takenAt: string;
    readonly articles: number;
    readonly brings: number;
    readonly later: number;
  } | null;
}

/** An article that cannot be read, and what is still known of it. */
export interface MissingArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly comesBack: boolean;
}

/** Articles that cannot be read, while the library is damaged or after it was restored. */
export interface MissingList {
  readonly after: 'damage' | 'restore';
  readonly articles: readonly MissingArticle[];
  /** How many more there were of which nothing is known. */
  readonly unknown: number;
}

/** The library where its database does not open. */
export interface UnopenedLibrary {
  readonly problem: ImportProblem;
  readonly snapshot: { readonly takenAt: string; readonly articles: number } | null;
  /** It is being opened again, or restored. */
  readonly working: boolean;
}

/** What can be done about it. */
export interface UnopenedActions {
  retry(): void;
  restore(): void;
  exportSnapshot(): void;
}

export const LIBRARY_ORDERS = ['newest', 'oldest', 'published', 'headline', 'publisher'] as const;
export type LibraryOrder = (typeof LIBRARY_ORDERS)[number];

/** What the list is asked to show. `null` in a filter: all of them; an empty string: those that state none. */
export interface LibraryQuery {
  readonly search: string;
  readonly order: LibraryOrder;
  readonly pack: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** `YYYY-MM-DD`, both days included. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A value of a filter, and how many rows have it. */
export interface FilterChoice {
  /** Empty for articles that state none. */
  readonly value: string;
  readonly rows: number;
}

/** An article opened in its row. */
export interface LibraryPreview {
  readonly id: string;
  readonly byline: readonly string[];
  readonly inLanguage: string | null;
  readonly capturedAt: string;
  readonly savedAt: string;
  readonly dateModified: string | null;
  readonly provenance: readonly string[];
  readonly words: number;
  readonly paragraphs: readonly { readonly text: string; readonly heading: boolean }[];
}

/** A thing done that can be taken back; later ones have higher keys. */
export type LibraryUndo = { readonly key: number } & (
  | { readonly kind: 'deleted'; readonly headline: string }
  | { readonly kind: 'deleted-many'; readonly n: number }
  | { readonly kind: 'pack-removed' | 'pack-replaced'; readonly name: string }
);

/** The last other thing done. */
export type LibraryToast =
  | { readonly kind: 'exported'; readonly n: number }
  /** So many could not be put back: their pack has been replaced since. */
  | { readonly kind: 'not-restored'; readonly n: number }
  | { readonly kind: 'saved' | 'checked' | 'restored' | 'snapshot-restored' | 'list-copied' };

/** Everything the library page shows. */
export interface LibraryState {
  readonly loading: boolean;
  /** A search takes longer than it can be waited for in silence. */
  readonly searching: boolean;
  readonly articles: number;
  readonly packs: readonly LibraryPack[];
  readonly query: LibraryQuery;
  readonly publishers: readonly FilterChoice[];
  readonly languages: readonly FilterChoice[];
  /** Articles that match, the place of the first row among them, and rows to a page. */
  readonly matching: number;
  /** Articles that may match too: their texts are too many to be read for one search. */
  readonly unread: number;
  readonly offset: number;
  readonly pageSize: number;
  readonly rows: readonly LibraryRow[];
  /** Ids of articles chosen for what is done to many at once; also of other pages of the list. */
  readonly selected: ReadonlySet<string>;
  readonly preview: LibraryPreview | null;
  readonly versions: VersionsView | null;
  readonly task: ImportTask | null;
  readonly table: TableQuestion | null;
  readonly unfinished: UnfinishedImport | null;
  readonly storage: {
    readonly usedBytes: number | null;
    readonly allowedBytes: number | null;
    /** Will the browser keep it when the disk gets full? `null`: it does not say. */
    readonly persisted: boolean | null;
    readonly snapshotAt: string | null;
  };
  readonly damage: Damage | null;
  readonly missing: MissingList | null;
  /** A later version of Crossread wrote it: it is only read. */
  readonly newerDatabase: boolean;
  /** The library is being changed in another tab: this one only reads. */
  readonly otherTab: boolean;
  /** Nothing of a private window is kept, so nothing is taken in. */
  readonly privateWindow: boolean;
  /** Oldest first. Each is there for at least ten seconds, whatever else is done or said meanwhile. */
  readonly undos: readonly LibraryUndo[];
  readonly toast: LibraryToast | null;
  /** A failure of the last action. */
  readonly error: ImportProblem | null;
}

export type ExportFormat = 'pack' | 'markdown' | 'csv';

/** What the library page asks for. */
export interface LibraryActions {
  ask(change: Partial<LibraryQuery>): void;
  clearFilters(): void;
  /** Goes to the page of the list that begins with this row. */
  goTo(offset: number): void;
  /** Opens an article in its row, or closes it. */
  preview(id: string | null): void;
  /** Shows what changed between two versions; the latest two where none are named. */
  versions(id: string, pair?: { readonly older: string; readonly newer: string }): void;
  select(ids: readonly string[], selected: boolean): void;
  selectAll(): void;
  remove(ids: readonly string[]): void;
  /** Takes the last removal back, or the one with this key. */
  undo(key?: number): void;
  setPack(id: string, enabled: boolean): void;
  replacePack(id: string, file: unknown): void;
  removePack(id: string): void;
  /** Files of the browser, which this tier knows nothing of. */
  importFiles(files: readonly unknown[]): void;
  importDrop(drop: unknown): void;
  pauseImport(): void;
  resumeImport(): void;
  stopImport(keep: boolean): void;
  dismissImport(): void;
  dismissUnfinished(): void;
  copyImportProblems(): void;
  /** Answers the question about a table; `null` leaves it out. */
  chooseColumns(answer: { readonly mapping: ShownMapping; readonly hasHeader: boolean } | null): void;
  /** Exports the chosen articles, or everything where none are chosen. */
  export(format: ExportFormat, ids: readonly string[] | null): void;
  keepStorage(): void;
  check(): void;
  restore(): void;
  exportReadable(): void;
  /** Shows which articles cannot be read, or hides it. */
  listMissing(): void;
  dismissMissing(): void;
  copyMissing(): void;
}
