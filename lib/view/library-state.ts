/** A row of the library. */
export interface LibraryRow {
  readonly id: string;
  readonly headline: string;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string;
  /** `null`: saved by the reader; else the pack's name. */
  readonly packName: string | null;
}

/** A pack with its switch. */
export interface LibraryPack {
  readonly id: string;
  /** `null`: the articles the reader saved. */
  readonly name: string | null;
  readonly articles: number;
  readonly language: string | null;
  readonly enabled: boolean;
  /** Where it came from. Only packs from files can be removed. */
  readonly origin: 'reader' | 'bundled' | 'file';
  readonly about: { readonly version: string; readonly licence: string; readonly provenance: string } | null;
}

/** Why an item of an import, or a whole pack, was not taken. */
export type ImportProblem =
  | { readonly kind: 'not-an-article'; readonly headlines: number }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'too-short'; readonly sentences: number }
  | { readonly kind: 'known' }
  | { readonly kind: 'unpacks-too-large'; readonly limitBytes: number }
  | { readonly kind: 'damaged-file' }
  | { readonly kind: 'pack-checksum' }
  | { readonly kind: 'pack-newer' }
  | { readonly kind: 'pack-damaged'; readonly line: number }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'storage-full'; readonly usedBytes: number | null }
  | { readonly kind: 'unknown'; readonly reason: string };

/** An import that runs or has ended. Its list of errors stays until dismissed. */
export interface ImportTask {
  readonly file: string;
  readonly done: number;
  /** `null` while it cannot be told. */
  readonly total: number | null;
  readonly added: number;
  readonly known: number;
  readonly problems: readonly { readonly item: string; readonly problem: ImportProblem }[];
  readonly running: boolean;
}

/** What the last check found where it is not well. */
export interface Damage {
  readonly listed: number;
  readonly readable: number;
  readonly snapshot: {
    readonly takenAt: string;
    readonly articles: number;
    readonly brings: number;
    readonly later: number;
  } | null;
}

export type LibraryOrder = 'newest' | 'oldest' | 'publisher';

/** Everything the library page shows. */
export interface LibraryState {
  readonly loading: boolean;
  readonly articles: number;
  readonly packs: readonly LibraryPack[];
  readonly search: string;
  readonly order: LibraryOrder;
  /** Articles that match `search`. */
  readonly matching: number;
  readonly rows: readonly LibraryRow[];
  readonly task: ImportTask | null;
  readonly storage: {
    readonly usedBytes: number | null;
    readonly allowedBytes: number | null;
    readonly snapshotAt: string | null;
  };
  readonly damage: Damage | null;
  /** The library is being changed in another tab: this one only reads. */
  readonly otherTab: boolean;
  /** The last thing done, with its way back for ten seconds. */
  readonly toast:
    | { readonly kind: 'deleted'; readonly headline: string }
    | { readonly kind: 'saved' }
    | { readonly kind: 'checked' }
    | null;
  /** A failure of the last action. */
  readonly error: ImportProblem | { readonly kind: 'busy' } | null;
}

/** What the library page asks for. */
export interface LibraryActions {
  search(text: string): void;
  order(order: LibraryOrder): void;
  more(): void;
  remove(id: string): void;
  undo(): void;
  setPack(id: string, enabled: boolean): void;
  removePack(id: string): void;
  importFiles(files: readonly unknown[]): void;
  stopImport(keep: boolean): void;
  dismissImport(): void;
  copyImportProblems(): void;
  exportAll(): void;
  check(): void;
  restore(): void;
  exportReadable(): void;
  listDamaged(): void;
}
