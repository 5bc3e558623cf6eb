import type {
  ArticleSummary,
  CorpusHealth,
  CorpusStore,
  PackStatus,
  StoredArticle,
} from '../../lib/corpus/corpus-store';
import type { ImportTask, LibraryOrder, LibraryPack, LibraryState } from '../../lib/view/library-state';
import { readContents, type SnapshotContents } from '../../lib/corpus/snapshot/snapshot-contents';
import { snapshotFolder } from '../shared/keep-snapshot';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';

/** Rows shown at first and added by "more". */
const ROWS = 50;
/** Rows read where the store's own order (newest first) is not what is asked for. */
const ALL_ROWS = 200_000;

/** What the library shows, and the way to have it read again. */
export interface Library {
  readonly state: LibraryState;
  /** Reads packs, rows and storage again. */
  refresh(): Promise<void>;
  set(change: Partial<LibraryState>): void;
  more(): Promise<void>;
  /** Reads everything and checks it. */
  check(): Promise<void>;
}

const EMPTY: LibraryState = {
  loading: true,
  articles: 0,
  packs: [],
  search: '',
  order: 'newest',
  matching: 0,
  rows: [],
  task: null,
  storage: { usedBytes: null, allowedBytes: null, snapshotAt: null },
  damage: null,
  otherTab: false,
  toast: null,
  error: null,
};

/** Makes the state holder of the library page over an open collection. */
export function createLibrary(store: CorpusStore, onState: () => void): Library {
  let state = EMPTY;
  let shown = ROWS;
  let turn = 0;
  const set = (change: Partial<LibraryState>): void => {
    state = { ...state, ...change };
    onState();
  };
  const refresh = async (): Promise<void> => {
    const mine = (turn += 1);
    const packs = await store.packs();
    const found = await rowsOf(store, state.search, state.order, shown);
    const { usage, quota } = await navigator.storage.estimate();
    const health = await store.health();
    const snapshot = await readContents(snapshotFolder);
    if (mine !== turn) return;
    const names = new Map(packs.map(({ id, manifest }) => [id, manifest?.name ?? null]));
    set({
      loading: false,
      articles: packs.reduce((sum, { articles }) => sum + articles, 0),
      packs: packs.map(packView),
      matching: found.total,
      rows: found.rows.map(({ id, headline, publisher, datePublished, url, pack }) => ({
        id,
        headline,
        publisher,
        datePublished,
        url,
        packName: names.get(pack) ?? null,
      })),
      storage: {
        usedBytes: usage ?? null,
        allowedBytes: quota ?? null,
        snapshotAt: snapshot?.takenAt ?? null,
      },
      damage: state.damage ?? damageOf(health, snapshot),
    });
  };
  return {
    get state() {
      return state;
    },
    refresh,
    set,
    more: () => {
      shown += ROWS;
      return refresh();
    },
    async check() {
      const damage = damageOf(await store.audit(), await readContents(snapshotFolder));
      set(damage === null ? { damage, toast: { kind: 'checked' } } : { damage });
    },
  };
}

async function rowsOf(
  store: CorpusStore,
  text: string,
  order: LibraryOrder,
  limit: number,
): Promise<{ total: number; rows: ArticleSummary[] }> {
  if (order === 'newest') return store.list({ text, offset: 0, limit });
  const { total, rows } = await store.list({ text, offset: 0, limit: ALL_ROWS });
  const sorted =
    order === 'oldest'
      ? rows.toReversed()
      : rows.toSorted((a, b) => (a.publisher ?? '').localeCompare(b.publisher ?? ''));
  return { total, rows: sorted.slice(0, limit) };
}

function packView({ id, manifest, enabled, articles }: PackStatus): LibraryPack {
  return {
    id,
    name: manifest?.name ?? null,
    articles,
    language: manifest?.language ?? null,
    enabled,
    origin: manifest === null ? 'reader' : id === BUNDLED_PACK.id ? 'bundled' : 'file',
    about:
      manifest === null
        ? null
        : { version: manifest.version, licence: manifest.licence, provenance: manifest.provenance },
  };
}

/** What a snapshot brings is known for sure only once it is restored: at most what is missing, at most what it holds. */
function damageOf(health: CorpusHealth, snapshot: SnapshotContents | null): LibraryState['damage'] {
  if (health.kind !== 'damaged') return null;
  const listed = health.expected;
  const readable = health.found - health.unreadable;
  if (snapshot === null) return { listed, readable, snapshot: null };
  const { takenAt, articles } = snapshot;
  const brings = Math.max(0, Math.min(articles, listed - readable));
  return {
    listed,
    readable,
    snapshot: { takenAt, articles, brings, later: Math.max(0, listed - readable - brings) },
  };
}

/** What a removal needs to be taken back. */
export type Removed = readonly StoredArticle[];

/** The import as it stands before its first file. */
export function newTask(file: string, total: number | null): ImportTask {
  return { file, done: 0, total, added: 0, known: 0, problems: [], running: true };
}
