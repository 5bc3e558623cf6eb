import type { ArticleSnapshot } from '../model/article-snapshot';
import type { Candidate } from '../model/candidate';
import type { PackManifest } from '../model/pack';
import type { Result } from '../model/result';

/** Sorted, distinct 20-bit hashes of the folded, stemmed words of a text. */
export type Signature = Uint32Array;

/** Turns text into its signature. Injected, so that the store knows nothing of the engine. */
export type SignatureOf = (text: string) => Signature;

/** One search: the article as a whole and each of its claims, scored in the same pass. */
export interface CorpusQuery {
  readonly article: Signature;
  readonly claims: readonly Signature[];
  /** Articles to return at most. */
  readonly limit: number;
  /** Articles to keep per claim at most. */
  readonly claimLimit: number;
  /** Ids left out: the article itself and its earlier versions. */
  readonly exclude: readonly string[];
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

/** Why a pack was not taken. */
export type PackError =
  | { readonly kind: 'damaged'; readonly line: number; readonly reason: string }
  | { readonly kind: 'checksum' }
  | { readonly kind: 'newer-format'; readonly found: number }
  | { readonly kind: 'too-large'; readonly limit: number }
  | StoreError;

/** What a list shows of an article. */
export interface ArticleSummary {
  readonly id: string;
  readonly pack: string;
  readonly headline: string;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string;
  readonly savedAt: string;
}

/** An installed pack. Articles the reader saved are in the pack `saved`, which has no manifest. */
export interface PackStatus {
  readonly id: string;
  readonly manifest: PackManifest | null;
  readonly enabled: boolean;
  readonly articles: number;
}

/** A page of the list. `text` searches headline and publisher. */
export interface ListRequest {
  readonly text?: string;
  readonly pack?: string;
  readonly offset: number;
  readonly limit: number;
}

/** The articles on the reader's device. Both stores (IndexedDB, memory) pass the same contract tests. */
export interface CorpusStore {
  /** Saves articles into a pack in one transaction: all of them with their index rows, or none. Known ids are left as they are. */
  put(
    articles: readonly ArticleSnapshot[],
    pack: string,
  ): Promise<Result<{ added: number; known: number }, StoreError>>;
  remove(ids: readonly string[]): Promise<Result<{ removed: number }, StoreError>>;
  candidates(query: CorpusQuery): Promise<CorpusAnswer>;
  /** Articles by id, in the order asked for; unknown ids are left out. */
  texts(ids: readonly string[]): Promise<ArticleSnapshot[]>;
  list(request: ListRequest): Promise<{ total: number; rows: ArticleSummary[] }>;
  packs(): Promise<PackStatus[]>;
  setPackEnabled(id: string, enabled: boolean): Promise<Result<void, StoreError>>;
  removePack(id: string): Promise<Result<{ removed: number }, StoreError>>;
  /** Reads a pack (NDJSON, gzip recognised) and installs or replaces it as a unit; on any error the store is as before. */
  importPack(bytes: Uint8Array): Promise<Result<PackStatus, PackError>>;
  /** Uncompressed NDJSON of the articles of a pack, canonical: the same articles give the same bytes. */
  exportPack(id: string, manifest: Omit<PackManifest, 'count' | 'sha256'>): Promise<string>;
  close(): void;
}
