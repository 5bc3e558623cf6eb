import type { ArticleSnapshot } from '../model/article-snapshot';
import type { Candidate } from '../model/candidate';
import type { PackManifest } from '../model/pack';
import type { Result } from '../model/result';
import type { CorpusFacets, ExportSelection, ListRequest } from './list-request';
import type { PackFile } from './pack/pack-lines';

/** Sorted, distinct 20-bit hashes of the folded, stemmed words of a text. */
export type Signature = Uint32Array;

/**
 * Turns text into its signature. Injected, so that the store knows nothing of the engine. Looks at each stretch between
 * white space on its own: a text's signature is the union of those of its words.
 */
export type SignatureOf = (text: string) => Signature;

/** One search: the article as a whole and each of its claims, scored in the same pass. */
export interface CorpusQuery {
  readonly article: Signature;
  readonly claims: readonly Signature[];
  /** Articles to return at most. */
  readonly limit: number;
  /** Articles to keep per claim at most. */
  readonly claimLimit: number;
  /** Ids left out: the article itself. */
  readonly exclude: readonly string[];
  /** The page asked about, as `pageKey` gives it: its versions are left out too. */
  readonly excludePage?: string;
  /** Of several versions of one page in a pack the latest is searched; `all` searches each. */
  readonly versions?: 'latest' | 'all';
}

/** What a search found and what it searched, so that "not found" can say in how many articles. */
export interface CorpusAnswer {
  readonly candidates: readonly Candidate[];
  readonly searchedArticles: number;
  readonly searchedPacks: number;
}

/** Why a write did not happen. Nothing stored is lost in any of these. */
export type StoreError =
  | { readonly kind: 'storage-full'; readonly usedBytes: number | null }
  | { readonly kind: 'newer-database'; readonly found: number; readonly known: number }
  | { readonly kind: 'busy' }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** What is wrong with a line of a pack, or with the file as a whole (line 0). */
export type PackDamage =
  | 'not-gzip'
  | 'not-utf8'
  | 'empty-line'
  | 'long-line'
  | 'too-deep'
  | 'not-json'
  | 'forbidden-key'
  | 'not-a-manifest'
  | 'not-an-article'
  | 'span-outside-text'
  | 'duplicate-id'
  | 'wrong-count'
  | 'reserved-id';

/** Why a pack was not taken. */
export type PackError =
  | { readonly kind: 'damaged'; readonly line: number; readonly reason: PackDamage }
  | { readonly kind: 'checksum' }
  | { readonly kind: 'newer-format'; readonly found: number }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** The file was moved or changed since it was chosen. */
  | { readonly kind: 'unreadable' }
  /** `goOn` said no. */
  | { readonly kind: 'stopped' }
  | StoreError;

/** What a list shows of an article. */
export interface ArticleSummary {
  readonly id: string;
  readonly pack: string;
  readonly headline: string;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly inLanguage: string | null;
  readonly url: string;
  /** What versions of one page have in common, see `pageKey`; empty for articles without a page. */
  readonly page: string;
  readonly capturedAt: string;
  readonly savedAt: string;
}

/** A row of the list, with how many articles were read from its page, itself among them. */
export interface ListedArticle extends ArticleSummary {
  readonly versions: number;
}

/** An installed pack. Articles the reader saved are in the pack `saved`, which has no manifest. */
export interface PackStatus {
  readonly id: string;
  readonly manifest: PackManifest | null;
  readonly enabled: boolean;
  readonly articles: number;
  /** Bytes its articles and index rows take, before the browser's own overhead. */
  readonly bytes: number;
}

/** An article with what the store knows about it. */
export interface StoredArticle {
  readonly article: ArticleSnapshot;
  readonly pack: string;
  /** Where the article's facts come from, as its pack says; empty for articles the reader saved. */
  readonly provenance: readonly string[];
  readonly savedAt: string;
}

/**
 * Whether what is stored is what was stored. A damaged corpus says how much is missing and is never shown as an empty
 * one. `articles`, `expected` and `found` count copies in packs; `unreadable` fail their checksum, `unindexed` are in no index row,
 * `orphaned` index rows have no article, `misindexed` are in a block whose index rows are not what was stored. The last
 * four are 0 unless an audit looked.
 */
export type CorpusHealth =
  | { readonly kind: 'ok'; readonly articles: number }
  | {
      readonly kind: 'damaged';
      readonly expected: number;
      readonly found: number;
      readonly unreadable: number;
      readonly unindexed: number;
      readonly orphaned: number;
      readonly misindexed: number;
    }
  | { readonly kind: 'newer-database'; readonly found: number; readonly known: number };

/** An article that was stored and cannot be read, and what is still known of it. */
export interface MissingArticle {
  readonly id: string;
  readonly pack: string;
  /** `null` where nothing is known of it but that it was there. */
  readonly about: Pick<ArticleSummary, 'headline' | 'publisher' | 'url'> | null;
  /** Whether the last snapshot has it. */
  readonly comesBack: boolean;
}

/** What putting articles back came to: `known` were there, `replaced` belong to a version of a pack that is gone. */
export interface RestoreOutcome {
  readonly restored: number;
  readonly known: number;
  readonly replaced: number;
}

/** For long imports and exports: called after each batch with articles done and articles in all. */
export type ImportProgress = (done: number, total: number) => void;

/** How the import of a pack is watched and led. */
export interface PackImport {
  readonly onProgress?: ImportProgress;
  /** Asked between batches, and waited for: `false` ends the import. */
  readonly goOn?: () => Promise<boolean>;
  /** The name to set the version aside under that it replaces, for `bringPackBack` with `instead`. Without it, that one goes. */
  readonly keepsReplacedAs?: string;
}

/** The pack that holds what the reader saved. No pack file may carry this id. */
export const SAVED_PACK = 'saved';

/**
 * The articles on the reader's device. Both stores (IndexedDB, memory) pass the same contract tests. An article may be
 * in several packs: packs come and go as units, so each holds its own copy. Answers and counts name it once.
 */
export interface CorpusStore {
  /**
   * Saves articles into a pack in one transaction: all of them with their index rows, or none. Ids the pack already
   * knows are left as they are.
   */
  put(
    articles: readonly ArticleSnapshot[],
    pack: string,
  ): Promise<Result<{ added: number; known: number }, StoreError>>;
  /**
   * Removes every copy of these articles; counts articles, not copies.
   * @param pack removes those in this pack alone
   */
  remove(ids: readonly string[], pack?: string): Promise<Result<{ removed: number }, StoreError>>;
  /**
   * Puts articles back exactly as `copies` gave them, in one transaction: pack, provenance, time of saving. What is there
   * already is left as it is. Articles of a pack that another version has replaced since do not go into that one.
   * @param packs as `packs` gave them, for packs that went with their articles or were replaced
   */
  restore(
    records: readonly StoredArticle[],
    packs?: readonly PackStatus[],
  ): Promise<Result<RestoreOutcome, StoreError>>;
  candidates(query: CorpusQuery): Promise<CorpusAnswer>;
  /** Articles by id, in the order asked for; unknown ids are left out. */
  texts(ids: readonly string[]): Promise<ArticleSnapshot[]>;
  /** As `texts`, with pack, provenance and time of saving. An article in several packs is shown from `saved` first. */
  records(ids: readonly string[]): Promise<StoredArticle[]>;
  /** Every copy of these articles: what `restore` needs to take back a `remove`. */
  copies(ids: readonly string[]): Promise<StoredArticle[]>;
  /**
   * An article in two packs has two rows: `total` counts rows. `unread` may match too: more texts than can be read at once.
   */
  list(request: ListRequest): Promise<{ total: number; rows: ListedArticle[]; unread: number }>;
  /**
   * The first rows of the whole list, newest saved first, without reading the rest of it: the versions of a page that it
   * counts may be fewer than there are.
   */
  newest(limit: number): Promise<{ total: number; rows: ListedArticle[] }>;
  /** What `list` can be filtered by, over everything or over one pack. */
  facets(pack?: string): Promise<CorpusFacets>;
  /** All articles read from the page of this one, itself among them, latest captured first; empty for an unknown id. */
  versions(id: string): Promise<ArticleSummary[]>;
  packs(): Promise<PackStatus[]>;
  setPackEnabled(id: string, enabled: boolean): Promise<Result<void, StoreError>>;
  removePack(id: string): Promise<Result<{ removed: number }, StoreError>>;
  /**
   * Removes a pack that came from a file, of any size and at once, with a way back: `bringPackBack`.
   * @param name what it is found by again. No two are given the same, so that several versions of a pack can be set aside
   */
  setPackAside(id: string, name: string): Promise<Result<{ removed: number }, StoreError>>;
  /**
   * Puts a pack back that was set aside under this name, unless there is one of its id again.
   * @param instead that one goes
   */
  bringPackBack(id: string, name: string, instead?: boolean): Promise<Result<RestoreOutcome, StoreError>>;
  /** Closes the way back, and frees what is set aside under this name. */
  dropPackAside(name: string): Promise<Result<void, StoreError>>;
  /**
   * Reads a pack (NDJSON, gzip recognised) and installs or replaces it as a unit; on any error the store is as before.
   * The file is read twice, line by line: nothing is written before all of it is checked.
   */
  importPack(file: PackFile, options?: PackImport): Promise<Result<PackStatus, PackError>>;
  /** Frees what imports that were cut off have left for going on, and packs set aside. Not while an import is running. */
  dropUnfinished(): Promise<Result<void, StoreError>>;
  /**
   * A pack of the chosen articles: NDJSON, canonical: the same articles give the same bytes. Built in parts that the
   * browser keeps, so that memory does not grow with the collection; compress it with `CompressionStream`. Articles that
   * cannot be read are left out.
   */
  exportPack(
    selection: ExportSelection,
    description: Omit<PackManifest, 'count' | 'sha256'>,
    onProgress?: ImportProgress,
  ): Promise<Blob>;
  /** What counts and sums say, without counting or reading an article: as cheap for a large collection as for a small one. */
  health(): Promise<CorpusHealth>;
  /** Reads everything and checks it against its checksums and index rows; takes seconds on a large collection. */
  audit(): Promise<CorpusHealth>;
  /**
   * The part of `audit` that reads no article: whether each value that holds articles is there, and every index row against
   * the sums noted of its block.
   */
  auditIndex(): Promise<CorpusHealth>;
  /**
   * The other part, block by block: checks the next `STORE_LIMITS.auditedArticles` against their checksums and against
   * what is noted of their block, and begins again after the last. Where it is is remembered, also when the page is closed.
   */
  auditNext(): Promise<CorpusHealth>;
  /** Calls back after each change, made here or in another page. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  close(): void;
}
