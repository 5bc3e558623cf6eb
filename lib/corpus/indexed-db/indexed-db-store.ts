import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { PackManifest } from '../../model/pack';
import { fail, ok, type Result } from '../../model/result';
import type {
  ArticleSummary,
  ListedArticle,
  CorpusAnswer,
  CorpusHealth,
  CorpusQuery,
  CorpusStore,
  ImportProgress,
  MissingArticle,
  PackError,
  PackImport,
  PackStatus,
  RestoreOutcome,
  StoreError,
  StoredArticle,
} from '../corpus-store';
import type { PackFile } from '../pack/pack-lines';
import type { CorpusFacets, ExportSelection, ListRequest } from '../list-request';
import { writePackParts } from '../pack/write-pack';
import { readContents, type SnapshotContents } from '../snapshot/snapshot-contents';
import type { SnapshotFolder } from '../snapshot/snapshot-folder';
import { rememberWords } from '../signatures/remember-words';
import { auditDatabase, auditIndex, checkHealth } from './audit-database';
import { auditNext } from './audit-next';
import { ChangeSignal } from './change-signal';
import { commitPlan } from './commit-plan';
import type { IndexedDbStoreOptions } from './indexed-db-store-options';
import { installPack } from './install-pack';
import { KeptBlocks } from './kept-blocks';
import { KnownIds } from './known-ids';
import { openDatabase, type OpenDatabase } from './open-database';
import { exportArticles } from './export-articles';
import { findMissing } from './find-missing';
import { ArticleList } from './list-articles';
import { livePacks } from './live-packs';
import { planBringBack, planDropAside, planSetAside } from './plan-aside';
import { planPut, planRestore, type PutOutcome } from './plan-put';
import { planRemove, planRemovePack } from './plan-remove';
import { planSwitch } from './plan-switch';
import { planDropStaged } from './plan-replace-pack';
import { restoreSnapshot } from './restore-snapshot';
import type { Incoming } from '../rows/incoming-article';
import { prepareAhead } from './prepare-ahead';
import type { Restored } from './repair-packs';
import { takeSnapshot } from './take-snapshot';
import { readCopies } from './read-articles';
import { readById } from './read-by-id';
import { isStaging, SCHEMA_VERSION, STATE_KEY, type CorpusDatabase } from './schema';
import { searchBlocks } from './search-blocks';
import { Sentinel } from './sentinel';
import { statusOf } from './status-of';
import { storeErrorOf } from './store-error-of';
import type { WritePlan } from './write-plan';
import { withImportLock, withWriteLock } from './write-lock';
import type { Writer } from './writer';

/** How a write ends. */
type Done<T> = Promise<Result<T, StoreError>>;

/** The corpus in IndexedDB; see lib/decisions/0001-local-corpus-signature-scan.md. Made by `openIndexedDbStore`. */
export class IndexedDbStore implements CorpusStore {
  readonly #options: IndexedDbStoreOptions;
  readonly #sentinel: Sentinel;
  readonly #signal = new ChangeSignal();
  readonly #knownIds = new KnownIds();
  readonly #list = new ArticleList();
  readonly #kept = new KeptBlocks();
  readonly #writer: Writer = {
    write: (plan) => this.#write(plan),
    put: (incoming, pack) => this.#putAll(incoming, pack),
  };
  #opened: Done<OpenDatabase> | null = null;

  constructor(options: IndexedDbStoreOptions) {
    this.#options = { ...options, signatureOf: rememberWords(options.signatureOf) };
    this.#sentinel = new Sentinel(options.keyValue, options.name);
  }

  /** The connection, opened anew where the browser or an upgrade in another page has taken it. */
  open(): Done<OpenDatabase> {
    this.#opened ??= openDatabase(this.#options.name, () => (this.#opened = null)).then((result) => {
      if (!result.ok) this.#opened = null;
      return result;
    });
    return this.#opened;
  }

  async put(articles: readonly ArticleSnapshot[], pack: string): Done<{ added: number; known: number }> {
    const savedAt = this.#options.now();
    const incoming = articles.map((given) => ({ given, savedAt }));
    const written = await this.#putAll(incoming, pack);
    return written.ok ? ok({ added: written.value.ids.length, known: written.value.known }) : written;
  }

  remove(ids: readonly string[], pack?: string): Done<{ removed: number }> {
    return this.#write((database) => planRemove(database, ids, pack));
  }

  restore(records: readonly StoredArticle[], packs: readonly PackStatus[] = []): Done<RestoreOutcome> {
    return this.#write((database) =>
      planRestore(database, records, packs, this.#options.signatureOf, this.#knownIds),
    );
  }

  removePack(id: string): Done<{ removed: number }> {
    return this.#write((database) => planRemovePack(database, id));
  }

  setPackAside(id: string, name: string): Done<{ removed: number }> {
    return this.#write((database) => planSetAside(database, id, name));
  }

  bringPackBack(id: string, name: string, instead = false): Done<RestoreOutcome> {
    return this.#write((database) => planBringBack(database, id, name, instead));
  }

  dropPackAside(name: string): Done<void> {
    return this.#write((database) => planDropAside(database, name));
  }

  setPackEnabled(id: string, enabled: boolean): Done<void> {
    return this.#write((database) => planSwitch(database, id, enabled));
  }

  async importPack(file: PackFile, options: PackImport = {}): Promise<Result<PackStatus, PackError>> {
    const installed = await withImportLock(() =>
      installPack(file, this.#writer, this.#options.now(), options),
    );
    return installed ?? fail({ kind: 'busy' });
  }

  async dropUnfinished(): Done<void> {
    const packs = await (await this.#database()).getAllKeys('packs');
    if (!packs.some(isStaging)) return ok(undefined);
    return (await withImportLock(() => this.#write(planDropStaged))) ?? fail({ kind: 'busy' });
  }

  async exportPack(
    selection: ExportSelection,
    description: Omit<PackManifest, 'count' | 'sha256'>,
    onProgress?: ImportProgress,
  ): Promise<Blob> {
    return writePackParts(description, exportArticles(await this.#database(), selection, onProgress));
  }

  async candidates(query: CorpusQuery): Promise<CorpusAnswer> {
    return searchBlocks(await this.#database(), query, this.#kept);
  }

  async texts(ids: readonly string[]): Promise<ArticleSnapshot[]> {
    return (await this.records(ids)).map(({ article }) => article);
  }

  async records(ids: readonly string[]): Promise<StoredArticle[]> {
    return readById(await this.#database(), ids);
  }

  async copies(ids: readonly string[]): Promise<StoredArticle[]> {
    return (await readCopies(await this.#database(), ids)).flatMap((copies) => [...copies]);
  }

  async list(request: ListRequest): Promise<{ total: number; rows: ListedArticle[]; unread: number }> {
    return this.#list.page(await this.#database(), request, this.#options.signatureOf);
  }

  async newest(limit: number): Promise<{ total: number; rows: ListedArticle[] }> {
    return this.#list.newest(await this.#database(), limit);
  }

  async facets(pack?: string): Promise<CorpusFacets> {
    return this.#list.facets(await this.#database(), pack);
  }

  async versions(id: string): Promise<ArticleSummary[]> {
    return this.#list.versions(await this.#database(), id);
  }

  async packs(): Promise<PackStatus[]> {
    return livePacks(await (await this.#database()).getAll('packs')).map(statusOf);
  }

  health(): Promise<CorpusHealth> {
    return this.#examine(checkHealth, 'look');
  }

  audit(): Promise<CorpusHealth> {
    return this.#examine(auditDatabase);
  }

  auditIndex(): Promise<CorpusHealth> {
    return this.#examine(auditIndex);
  }

  auditNext(): Promise<CorpusHealth> {
    return this.#examine((database) => auditNext(database, this.#options.keyValue));
  }

  /** Number of the last write: it only grows. */
  async generation(): Promise<number> {
    return (await (await this.#database()).get('state', STATE_KEY))?.generation ?? 0;
  }

  /** Brings the snapshot up to date; nothing happens to it while the store is damaged. `null` where it was left alone. */
  async takeSnapshot(folder: SnapshotFolder): Promise<SnapshotContents | null> {
    if ((await this.health()).kind !== 'ok') return null;
    return takeSnapshot(await this.#database(), folder, this.#options.now());
  }

  /**
   * Puts the store together again from what is readable and what the last snapshot has, pack by pack, each beside the
   * damaged one until it is whole: stopped at any point, nothing readable is lost, and it can be called again. Index
   * rows are made anew. Articles removed since the snapshot come back with it. What cannot be brought back is named.
   */
  async restoreSnapshot(folder: SnapshotFolder): Done<Restored> {
    const restored = await restoreSnapshot(await this.#database(), folder, {
      writer: this.#writer,
      sentinel: this.#sentinel,
      audit: () => this.audit(),
    });
    this.#signal.changed();
    return restored;
  }

  /** Every article that was stored and cannot be read, with what is known of it. Reads everything. */
  async missing(folder: SnapshotFolder): Promise<MissingArticle[]> {
    return findMissing(await this.#database(), folder, await readContents(folder));
  }

  subscribe(listener: () => void): () => void {
    return this.#signal.subscribe(listener);
  }

  close(): void {
    this.#signal.close();
    void this.#opened?.then((result) => result.ok && result.value.database.close());
    this.#opened = null;
  }

  #putAll(incoming: readonly Incoming[], pack: string): Done<PutOutcome> {
    const taken = prepareAhead(incoming, pack, this.#options.signatureOf);
    return this.#write(
      (database) => planPut(database, taken(), pack, this.#knownIds),
      ({ storage, ids }, generation) => this.#knownIds.added(storage, ids, generation),
    );
  }

  async #examine(check: typeof checkHealth, how: 'get' | 'look' = 'get'): Promise<CorpusHealth> {
    const opened = await this.open();
    if (opened.ok && opened.value.newerVersion !== null)
      return { kind: 'newer-database', found: opened.value.newerVersion, known: SCHEMA_VERSION };
    const database = await this.#database();
    const look = async (): Promise<CorpusHealth> =>
      check(database, await this.#sentinel.readFor(database, how));
    const health = await look();
    // A write of another page between the two reads looks like damage: look again with nobody writing.
    return health.kind === 'damaged' ? ((await withWriteLock(look)) ?? health) : health;
  }

  /** Reads have no error of their own: a store that opened and cannot be opened again is a fault of the browser. */
  async #database(): Promise<CorpusDatabase> {
    const opened = await this.open();
    if (opened.ok) return opened.value.database;
    throw new Error(`The corpus cannot be read: ${opened.error.kind}`);
  }

  async #write<T>(
    plan: (database: CorpusDatabase) => Promise<WritePlan<T>>,
    afterwards?: (outcome: T, generation: number) => void,
  ): Done<T> {
    const opened = await this.open();
    if (!opened.ok) return opened;
    const { database, newerVersion } = opened.value;
    if (newerVersion !== null)
      return fail({ kind: 'newer-database', found: newerVersion, known: SCHEMA_VERSION });
    try {
      const outcome = await withWriteLock(async () => {
        const planned = await plan(database);
        const generation = await commitPlan(database, planned, this.#sentinel);
        afterwards?.(planned.outcome, generation);
        return ok(planned.outcome);
      });
      if (outcome === null) return fail({ kind: 'busy' });
      this.#signal.changed();
      return outcome;
    } catch (error) {
      return fail(await storeErrorOf(error));
    }
  }
}
