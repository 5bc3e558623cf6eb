import type { ArticleSnapshot } from '../model/article-snapshot';
import type { PackArticle, PackManifest } from '../model/pack';
import { ok, type Result } from '../model/result';
import type {
  ArticleSummary,
  CorpusAnswer,
  CorpusHealth,
  CorpusQuery,
  CorpusStore,
  ImportProgress,
  ListRequest,
  PackError,
  PackStatus,
  SignatureOf,
  StoreError,
  StoredArticle,
} from './corpus-store';
import { readPack } from './pack/read-pack';
import { writePack } from './pack/write-pack';
import { indexRow } from './rows/index-row';
import { orderPacks } from './rows/order-packs';
import { pageOfList } from './rows/page-of-list';
import { splitProvenance } from './rows/stored-body';
import { summarise } from './rows/summarise';
import { IndexScan } from './signatures/index-scan';
import { appendRows, EMPTY_BLOCK, type IndexRow } from './signatures/signature-block';

interface MemoryRow {
  readonly given: PackArticle;
  readonly stored: StoredArticle;
  readonly index: IndexRow;
}

interface MemoryPack {
  readonly id: string;
  manifest: PackManifest | null;
  enabled: boolean;
  rows: Map<string, MemoryRow>;
}

/** What a store is given from outside. */
export interface MemoryStoreOptions {
  readonly signatureOf: SignatureOf;
  /** The time, ISO 8601. */
  readonly now: () => string;
}

/** A corpus that lives as long as the object: for the command line, for tests, and for private windows. */
export class MemoryStore implements CorpusStore {
  readonly #options: MemoryStoreOptions;
  readonly #packs = new Map<string, MemoryPack>();
  readonly #listeners = new Set<() => void>();

  constructor(options: MemoryStoreOptions) {
    this.#options = options;
  }

  async put(
    articles: readonly ArticleSnapshot[],
    pack: string,
  ): Promise<Result<{ added: number; known: number }, StoreError>> {
    const rows = articles.map((article) => this.#row(article, pack));
    const target = this.#packs.get(pack) ?? { id: pack, manifest: null, enabled: true, rows: new Map() };
    this.#packs.set(pack, target);
    let added = 0;
    for (const row of rows) {
      if (target.rows.has(row.index.id)) continue;
      target.rows.set(row.index.id, row);
      added++;
    }
    this.#changed();
    return ok({ added, known: articles.length - added });
  }

  async remove(ids: readonly string[]): Promise<Result<{ removed: number }, StoreError>> {
    const removed = new Set<string>();
    for (const pack of this.#packs.values()) for (const id of ids) if (pack.rows.delete(id)) removed.add(id);
    this.#changed();
    return ok({ removed: removed.size });
  }

  async candidates(query: CorpusQuery): Promise<CorpusAnswer> {
    const scan = new IndexScan(query);
    for (const pack of this.#ordered())
      if (pack.enabled)
        scan.add(
          appendRows(
            EMPTY_BLOCK,
            [...pack.rows.values()].map(({ index }) => index),
          ),
          pack.id,
        );
    return scan.answer();
  }

  async texts(ids: readonly string[]): Promise<ArticleSnapshot[]> {
    return (await this.records(ids)).map(({ article }) => article);
  }

  async records(ids: readonly string[]): Promise<StoredArticle[]> {
    const packs = this.#ordered();
    return ids.flatMap((id) => {
      const holder = packs.find((pack) => pack.rows.has(id));
      return holder === undefined ? [] : [holder.rows.get(id)!.stored];
    });
  }

  async list(request: ListRequest): Promise<{ total: number; rows: ArticleSummary[] }> {
    const rows = this.#ordered().flatMap((pack) =>
      [...pack.rows.values()].map(({ stored }) => summarise(stored.article, pack.id, stored.savedAt)),
    );
    return pageOfList(rows, request);
  }

  async packs(): Promise<PackStatus[]> {
    return this.#ordered().map(statusOf);
  }

  async setPackEnabled(id: string, enabled: boolean): Promise<Result<void, StoreError>> {
    const pack = this.#packs.get(id);
    if (pack !== undefined) pack.enabled = enabled;
    this.#changed();
    return ok(undefined);
  }

  async removePack(id: string): Promise<Result<{ removed: number }, StoreError>> {
    const removed = this.#packs.get(id)?.rows.size ?? 0;
    this.#packs.delete(id);
    this.#changed();
    return ok({ removed });
  }

  async importPack(bytes: Uint8Array, onProgress?: ImportProgress): Promise<Result<PackStatus, PackError>> {
    const read = await readPack(bytes);
    if (!read.ok) return read;
    const { manifest, articles } = read.value;
    const pack: MemoryPack = {
      id: manifest.id,
      manifest,
      enabled: this.#packs.get(manifest.id)?.enabled ?? true,
      rows: new Map(articles.map((article) => [article.id, this.#row(article, manifest.id)])),
    };
    this.#packs.set(pack.id, pack);
    onProgress?.(articles.length, articles.length);
    this.#changed();
    return ok(statusOf(pack));
  }

  async exportPack(id: string, manifest: Omit<PackManifest, 'count' | 'sha256'>): Promise<string> {
    const rows = [...(this.#packs.get(id)?.rows.values() ?? [])];
    return writePack(
      manifest,
      rows.map(({ given }) => given),
    );
  }

  async health(): Promise<CorpusHealth> {
    return {
      kind: 'ok',
      articles: [...this.#packs.values()].reduce((count, pack) => count + pack.rows.size, 0),
    };
  }

  async audit(): Promise<CorpusHealth> {
    return this.health();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
  }

  #row(given: PackArticle, pack: string): MemoryRow {
    const { article, provenance } = splitProvenance(given);
    return {
      given,
      stored: { article, pack, provenance, savedAt: this.#options.now() },
      index: indexRow(article, this.#options.signatureOf),
    };
  }

  #ordered(): MemoryPack[] {
    return orderPacks([...this.#packs.values()]);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

const statusOf = (pack: MemoryPack): PackStatus => ({
  id: pack.id,
  manifest: pack.manifest,
  enabled: pack.enabled,
  articles: pack.rows.size,
});
