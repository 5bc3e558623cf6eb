import {
  SAVED_PACK,
  type CorpusHealth,
  type CorpusStore,
  type ListedArticle,
  type PackStatus,
} from '../../lib/corpus/corpus-store';
import { readContents, type SnapshotContents } from '../../lib/corpus/snapshot/snapshot-contents';
import { snapshotFolder } from '../shared/keep-snapshot';
import { findDamage } from './find-damage';
import type { ListRequest, ListSort } from '../../lib/corpus/list-request';
import { UNSPACED_LETTER } from '../../lib/corpus/rows/unspaced';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';
import type {
  FilterChoice,
  LibraryOrder,
  LibraryPack,
  LibraryQuery,
  LibraryRow,
  LibraryState,
} from '../../lib/view/library-state';

/** Rows of one page of the list. */
const PAGE_SIZE = 50;
/** Publishers offered as a filter; others are found by searching for them. */
const FILTER_CHOICES = 300;
/** A search that takes longer says so, in milliseconds. */
const SAY_SEARCHING_AFTER_MS = 300;
/** Milliseconds in which changes made elsewhere are shown. */
const REFRESH_EVERY_MS = 700;
/** Characters from which a search also looks into the texts; a word of a script without spaces is shorter. */
const FULL_TEXT_FROM = 3;

/** What the library shows, and the way to have it read again. */
export interface Library {
  readonly state: LibraryState;
  set(change: Partial<LibraryState>): void;
  /** Reads packs, list, filters and storage again. */
  refresh(): Promise<void>;
  /** The same, once for many changes in a row: an import changes the collection several times a second. */
  refreshSoon(): void;
  /** Asks for another list; goes to its first page. */
  ask(change: Partial<LibraryQuery>): Promise<void>;
  goTo(offset: number): Promise<void>;
  /** Ids of all articles that match, in the order of the list. */
  matchingIds(): Promise<string[]>;
  /** Ids of all articles. */
  allIds(): Promise<string[]>;
  /** Reads everything and checks it. */
  check(): Promise<void>;
  /** The same unasked: says something only where there is damage. */
  lookForDamage(): Promise<void>;
}

const NO_FILTERS = { pack: null, publisher: null, language: null, from: null, to: null } as const;

/** Asks for everything, newest saved first. */
export const EVERYTHING: LibraryQuery = { search: '', order: 'newest', ...NO_FILTERS };

/** The library before anything is read. */
export const EMPTY: LibraryState = {
  loading: true,
  searching: false,
  articles: 0,
  packs: [],
  query: EVERYTHING,
  publishers: [],
  languages: [],
  matching: 0,
  unread: 0,
  offset: 0,
  pageSize: PAGE_SIZE,
  rows: [],
  selected: new Set(),
  preview: null,
  versions: null,
  task: null,
  table: null,
  unfinished: null,
  storage: { usedBytes: null, allowedBytes: null, persisted: null, snapshotAt: null },
  damage: null,
  missing: null,
  newerDatabase: false,
  otherTab: false,
  privateWindow: false,
  undos: [],
  toast: null,
  error: null,
};

/** Makes the state holder of the library page over an open collection. */
export function createLibrary(store: CorpusStore, onState: () => void): Library {
  let state = EMPTY;
  let turn = 0;
  const set = (change: Partial<LibraryState>): void => {
    state = { ...state, ...change };
    onState();
  };
  /** Reads the page of the list that begins at `offset`; the last one there is where fewer articles match than before. */
  const pageAt = async (offset: number, signal: AbortSignal) => {
    const request = { ...requestOf(state.query), limit: PAGE_SIZE, signal };
    const found = await store.list({ ...request, offset });
    if (found.rows.length > 0 || found.total === 0) return { ...found, offset };
    const last = Math.floor((found.total - 1) / PAGE_SIZE) * PAGE_SIZE;
    return { ...(await store.list({ ...request, offset: last })), offset: last };
  };
  let search = new AbortController();
  /** Reads the list anew. What is still being searched for from before is given up: the reader types on. */
  const readList = async (): Promise<void> => {
    const mine = (turn += 1);
    search.abort();
    search = new AbortController();
    const { signal } = search;
    const slow = setTimeout(() => mine === turn && set({ searching: true }), SAY_SEARCHING_AFTER_MS);
    const found = await pageAt(state.offset, signal)
      .catch((error: unknown) => {
        if (signal.aborted) return null;
        throw error;
      })
      .finally(() => clearTimeout(slow));
    if (found === null || mine !== turn) return;
    set({
      loading: false,
      searching: false,
      offset: found.offset,
      matching: found.total,
      unread: found.unread,
      rows: found.rows.map((row) => rowView(row, state.packs)),
    });
  };
  /** The first rows stand before all of a large list is read. An empty list is shown only once it is known to be empty. */
  const readFirst = async (): Promise<void> => {
    const mine = turn;
    const packs = (await store.packs()).map(packView);
    const { total, rows } = await store.newest(PAGE_SIZE);
    if (rows.length === 0 || mine !== turn || !state.loading) return;
    const first = rows.map((row) => rowView(row, packs));
    set({ loading: false, packs, articles: total, matching: total, rows: first });
  };
  const readDamage = async () => damageOf(await store.audit(), await readContents(snapshotFolder));
  const readPacks = async (): Promise<void> => {
    const packs = await store.packs();
    const health = await store.health();
    set({
      newerDatabase: health.kind === 'newer-database',
      articles: packs.reduce((sum, { articles }) => sum + articles, 0),
      packs: packs.map(packView),
      damage: state.damage ?? damageOf(health, await readContents(snapshotFolder)),
    });
  };
  /** What is not needed to draw the list, read when it stands. */
  const readRest = async (): Promise<void> => {
    const { publishers, languages } = await store.facets();
    const { usage, quota } = await navigator.storage.estimate();
    const persisted = await navigator.storage.persisted();
    const snapshot = await readContents(snapshotFolder);
    set({
      publishers: publishers.slice(0, FILTER_CHOICES).map(choiceOf),
      languages: languages.map(choiceOf),
      storage: {
        usedBytes: usage ?? null,
        allowedBytes: quota ?? null,
        persisted,
        snapshotAt: snapshot?.takenAt ?? null,
      },
    });
  };
  const refresh = async (): Promise<void> => {
    if (state.loading) await readFirst();
    await readPacks();
    await readList();
    await readRest();
  };
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const idsOf = async (request: Omit<ListRequest, 'offset' | 'limit'>): Promise<string[]> => {
    const { rows } = await store.list({ ...request, offset: 0, limit: Number.MAX_SAFE_INTEGER });
    return [...new Set(rows.map(({ id }) => id))];
  };
  return {
    get state() {
      return state;
    },
    set,
    refresh,
    refreshSoon() {
      waiting ??= setTimeout(() => {
        waiting = null;
        void refresh();
      }, REFRESH_EVERY_MS);
    },
    async ask(change) {
      set({ query: { ...state.query, ...change }, offset: 0, preview: null, versions: null });
      await readList();
    },
    async goTo(offset) {
      set({ offset, preview: null, versions: null });
      await readList();
    },
    matchingIds: () => idsOf(requestOf(state.query)),
    allIds: () => idsOf({}),
    async lookForDamage() {
      const look = () => findDamage(store, () => state.articles);
      // A connection that another page has just taken away is opened anew for the second look.
      if (!(await look().catch(look))) return;
      const damage = await readDamage();
      if (damage !== null) set({ damage });
    },
    async check() {
      const damage = await readDamage();
      set(damage === null ? { damage, toast: { kind: 'checked' } } : { damage });
    },
  };
}

/** Filters that narrow nothing, for "clear filters". */
export const CLEARED: Partial<LibraryQuery> = NO_FILTERS;

const SORTS: Readonly<Record<LibraryOrder, ListSort>> = {
  newest: { by: 'saved', direction: 'descending' },
  oldest: { by: 'saved', direction: 'ascending' },
  published: { by: 'published', direction: 'descending' },
  headline: { by: 'headline', direction: 'ascending' },
  publisher: { by: 'publisher', direction: 'ascending' },
};

function requestOf(query: LibraryQuery): Omit<ListRequest, 'offset' | 'limit'> {
  const text = query.search.trim();
  return {
    ...(text === '' ? {} : { text, fullText: text.length >= FULL_TEXT_FROM || UNSPACED_LETTER.test(text) }),
    ...(query.pack === null ? {} : { pack: query.pack }),
    ...(query.publisher === null ? {} : { publisher: query.publisher || null }),
    ...(query.language === null ? {} : { language: query.language || null }),
    ...(query.from === null ? {} : { from: query.from }),
    ...(query.to === null ? {} : { to: query.to }),
    sort: SORTS[query.order],
  };
}

const choiceOf = ({ value, rows }: { value: string | null; rows: number }): FilterChoice => ({
  value: value ?? '',
  rows,
});

function rowView(
  { id, pack, headline, publisher, datePublished, url, versions }: ListedArticle,
  packs: readonly LibraryPack[],
): LibraryRow {
  const packName = pack === SAVED_PACK ? null : (packs.find((one) => one.id === pack)?.name ?? null);
  return { id, pack, headline, publisher, datePublished, url, versions, packName };
}

function packView({ id, manifest, enabled, articles, bytes }: PackStatus): LibraryPack {
  return {
    id,
    name: manifest?.name ?? null,
    articles,
    bytes,
    language: manifest?.language ?? null,
    enabled,
    origin: manifest === null ? 'reader' : id === BUNDLED_PACK.id ? 'bundled' : 'file',
    about:
      manifest === null
        ? null
        : {
            version: manifest.version,
            licence: manifest.licence,
            provenance: manifest.provenance,
            sha256: manifest.sha256,
          },
  };
}

/** What a snapshot brings is known for sure only once it is restored: at most what is missing, at most what it holds. */
function damageOf(health: CorpusHealth, snapshot: SnapshotContents | null): LibraryState['damage'] {
  if (health.kind !== 'damaged') return null;
  const listed = health.expected;
  const readable = health.found - health.unreadable;
  const kinds = {
    gone: Math.max(0, listed - health.found),
    altered: health.unreadable,
    misindexed: health.misindexed + health.unindexed,
  };
  if (snapshot === null) return { listed, readable, ...kinds, snapshot: null };
  const { takenAt, articles } = snapshot;
  const brings = Math.max(0, Math.min(articles, listed - readable));
  return {
    listed,
    readable,
    ...kinds,
    snapshot: { takenAt, articles, brings, later: Math.max(0, listed - readable - brings) },
  };
}
