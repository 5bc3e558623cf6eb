import type { ArticleSnapshot } from '../model/article-snapshot';
import type { PackArticle, PackManifest } from '../model/pack';
import { fail, ok, type Result } from '../model/result';
import type {
  ArticleSummary,
  ListedArticle,
  CorpusAnswer,
  CorpusHealth,
  CorpusQuery,
  CorpusStore,
  ImportProgress,
  PackError,
  PackImport,
  PackStatus,
  RestoreOutcome,
  SignatureOf,
  StoreError,
  StoredArticle,
} from './corpus-store';
import { STORE_LIMITS } from './limits';
import type { CorpusFacets, ExportSelection, ListRequest } from './list-request';
import { blockOf, listBlockOf, memoryRow, statusOf, type MemoryPack, type MemoryRow } from './memory-pack';
import { openPack } from './pack/open-pack';
import type { PackFile } from './pack/pack-lines';
import { writePackParts } from './pack/write-pack';
import { facetsOfList } from './rows/facets-of-list';
import { isReplaced } from './rows/is-replaced';
import { orderPacks } from './rows/order-packs';
import { pageOfList, rowKey, type ListBlock } from './rows/page-of-list';
import { placesAsked } from './rows/places-asked';
import { joinProvenance } from './rows/stored-body';
import { textQuestion } from './rows/text-question';
import { versionsOfPage } from './rows/versions-of-page';
import { IndexScan } from './signatures/index-scan';

/** How a write ends. */
type Done<T> = Promise<Result<T, StoreError>>;

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
  readonly #aside = new Map<string, MemoryPack>();
  readonly #listeners = new Set<() => void>();

  constructor(options: MemoryStoreOptions) {
    this.#options = options;
  }

  async put(articles: readonly ArticleSnapshot[], pack: string): Done<{ added: number; known: number }> {
    const savedAt = this.#options.now();
    const added = this.#add(
      articles.map((article) => this.#row(article, pack, savedAt)),
      this.#pack(pack),
    );
    this.#changed();
    return ok({ added, known: articles.length - added });
  }

  async restore(records: readonly StoredArticle[], packs: readonly PackStatus[] = []): Done<RestoreOutcome> {
    const rows = records.map(({ article, pack, provenance, savedAt }) =>
      this.#row(joinProvenance(article, provenance), pack, savedAt),
    );
    let restored = 0;
    let replaced = 0;
    for (const row of rows) {
      const { pack } = row.stored;
      const like = packs.find(({ id }) => id === pack);
      if (isReplaced(like, this.#packs.get(pack))) replaced += 1;
      else restored += this.#add([row], this.#pack(pack, like));
    }
    this.#changed();
    return ok({ restored, known: records.length - restored - replaced, replaced });
  }

  async remove(ids: readonly string[], only?: string): Done<{ removed: number }> {
    const removed = new Set<string>();
    for (const pack of this.#packs.values())
      if (only === undefined || pack.id === only)
        for (const id of ids) if (pack.rows.delete(id)) removed.add(id);
    this.#changed();
    return ok({ removed: removed.size });
  }

  async candidates(query: CorpusQuery): Promise<CorpusAnswer> {
    const scan = new IndexScan(query);
    for (const pack of this.#ordered()) if (pack.enabled) scan.add(blockOf(pack), pack.id);
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

  async copies(ids: readonly string[]): Promise<StoredArticle[]> {
    return ids.flatMap((id) => this.#ordered().flatMap((pack) => pack.rows.get(id)?.stored ?? []));
  }

  async list(request: ListRequest): Promise<{ total: number; rows: ListedArticle[]; unread: number }> {
    return { ...pageOfList(this.#listed(), request, this.#rowsWithText(request)), unread: 0 };
  }

  async newest(limit: number): Promise<{ total: number; rows: ListedArticle[] }> {
    return pageOfList(this.#listed(), { offset: 0, limit }, new Set());
  }

  async facets(pack?: string): Promise<CorpusFacets> {
    return facetsOfList(this.#listed().filter((block) => pack === undefined || block.pack === pack));
  }

  async versions(id: string): Promise<ArticleSummary[]> {
    const [article] = await this.texts([id]);
    return article === undefined ? [] : versionsOfPage(this.#listed(), article);
  }

  async packs(): Promise<PackStatus[]> {
    return this.#ordered().map(statusOf);
  }

  async setPackEnabled(id: string, enabled: boolean): Done<void> {
    const pack = this.#packs.get(id);
    if (pack !== undefined) pack.enabled = enabled;
    this.#changed();
    return ok(undefined);
  }

  async removePack(id: string): Done<{ removed: number }> {
    const removed = this.#packs.get(id)?.rows.size ?? 0;
    this.#packs.delete(id);
    this.#changed();
    return ok({ removed });
  }

  async setPackAside(id: string, name: string): Done<{ removed: number }> {
    const pack = this.#packs.get(id);
    if (pack !== undefined) this.#aside.set(name, pack);
    return this.removePack(id);
  }

  async bringPackBack(id: string, name: string, instead = false): Done<RestoreOutcome> {
    const [pack, now] = [this.#aside.get(name), this.#packs.get(id)];
    this.#aside.delete(name);
    const outcome = { restored: 0, known: 0, replaced: 0 };
    if (pack === undefined) return ok(outcome);
    const { size } = pack.rows;
    if (now !== undefined && !instead)
      return ok({ ...outcome, [isReplaced(pack, now) ? 'replaced' : 'known']: size });
    this.#packs.set(id, pack);
    this.#changed();
    return ok({ ...outcome, restored: size });
  }

  async dropPackAside(name: string): Done<void> {
    this.#aside.delete(name);
    return ok(undefined);
  }

  async importPack(
    file: PackFile,
    { onProgress, goOn = () => Promise.resolve(true), keepsReplacedAs }: PackImport = {},
  ): Promise<Result<PackStatus, PackError>> {
    const opened = await openPack(file);
    if (!opened.ok) return opened;
    const { manifest } = opened.value;
    const savedAt = this.#options.now();
    const rows = new Map<string, MemoryRow>();
    for await (const articles of opened.value.articles(STORE_LIMITS.articlesPerWrite)) {
      if (!articles.ok) return articles;
      if (!(await goOn())) return fail({ kind: 'stopped' });
      for (const article of articles.value) rows.set(article.id, this.#row(article, manifest.id, savedAt));
      onProgress?.(rows.size, manifest.count);
    }
    const before = this.#packs.get(manifest.id);
    if (before !== undefined && keepsReplacedAs !== undefined) this.#aside.set(keepsReplacedAs, before);
    const enabled = before?.enabled ?? true;
    const pack: MemoryPack = { id: manifest.id, manifest, enabled, rows };
    this.#packs.set(pack.id, pack);
    this.#changed();
    return ok(statusOf(pack));
  }

  async dropUnfinished(): Done<void> {
    // An import that was cut off has left nothing here.
    this.#aside.clear();
    return ok(undefined);
  }

  async exportPack(
    selection: ExportSelection,
    description: Omit<PackManifest, 'count' | 'sha256'>,
    onProgress?: ImportProgress,
  ): Promise<Blob> {
    const packs = this.#ordered().filter((pack) => !('pack' in selection) || pack.id === selection.pack);
    const ids = 'ids' in selection ? selection.ids : packs.flatMap(({ rows }) => [...rows.keys()]);
    const articles = [...new Set(ids)]
      .sort()
      .flatMap((id) => packs.find(({ rows }) => rows.has(id))?.rows.get(id)?.given ?? []);
    const file = await writePackParts(description, [articles]);
    onProgress?.(articles.length, articles.length);
    return file;
  }

  async health(): Promise<CorpusHealth> {
    return {
      kind: 'ok',
      articles: [...this.#packs.values()].reduce((count, pack) => count + pack.rows.size, 0),
    };
  }

  audit(): Promise<CorpusHealth> {
    return this.health();
  }

  auditIndex(): Promise<CorpusHealth> {
    return this.health();
  }

  auditNext(): Promise<CorpusHealth> {
    return this.health();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
  }

  #pack(id: string, status?: PackStatus): MemoryPack {
    const pack = this.#packs.get(id) ?? {
      id,
      manifest: status?.manifest ?? null,
      enabled: status?.enabled ?? true,
      rows: new Map<string, MemoryRow>(),
    };
    this.#packs.set(id, pack);
    return pack;
  }

  /** Adds rows that the pack does not have; tells how many. */
  #add(rows: readonly MemoryRow[], target: MemoryPack): number {
    const before = target.rows.size;
    for (const row of rows) if (!target.rows.has(row.index.id)) target.rows.set(row.index.id, row);
    return target.rows.size - before;
  }

  #row(given: PackArticle, pack: string, savedAt: string): MemoryRow {
    return memoryRow(given, pack, savedAt, this.#options.signatureOf);
  }

  #listed(): ListBlock[] {
    return this.#ordered().map(listBlockOf);
  }

  #rowsWithText(request: ListRequest): ReadonlySet<string> {
    const found = new Set<string>();
    if (request.fullText !== true) return found;
    request.signal?.throwIfAborted();
    const question = textQuestion(request.text ?? '', this.#options.signatureOf);
    if (question.signature.length === 0) return found;
    for (const pack of this.#ordered()) {
      if (request.pack !== undefined && pack.id !== request.pack) continue;
      const rows = [...pack.rows.values()];
      for (const place of placesAsked(blockOf(pack), listBlockOf(pack).block, question, request)) {
        const { article } = rows[place]!.stored;
        if (question.isIn(article)) found.add(rowKey({ pack: pack.id, id: article.id }));
      }
    }
    return found;
  }

  #ordered(): MemoryPack[] {
    return orderPacks([...this.#packs.values()]);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
