import { LibraryPage } from '../../components/library-page';
import type { CorpusStore, StoredArticle } from '../../lib/corpus/corpus-store';
import type { Result } from '../../lib/model/result';
import type { LibraryActions } from '../../lib/view/library-state';
import { exportPacks } from '../shared/export-packs';
import { mountPage } from '../shared/mount';
import { openCorpus } from '../shared/open-corpus';
import { snapshotFolder } from '../shared/keep-snapshot';
import { importFiles, storeProblem, type Import } from './import-files';
import { createLibrary } from './library';

/** A removal can be taken back for so long. */
const UNDO_MS = 10_000;
const LOCK = 'crossread-library';

const opened = await openCorpus();
if (!opened.ok) throw new Error(`The library cannot be opened: ${opened.error.kind}`);
const corpus = opened.value;
const store: CorpusStore = corpus;
const library = createLibrary(store, () => page.draw());
let removed: readonly StoredArticle[] = [];
let running: Import | null = null;

/** Shows how a write failed, and what is stored now in any case. */
async function after(write: Promise<Result<unknown, Parameters<typeof storeProblem>[0]>>): Promise<boolean> {
  const done = await write;
  if (done.ok) library.set({ error: null });
  else library.set({ error: done.error.kind === 'busy' ? { kind: 'busy' } : storeProblem(done.error) });
  await library.refresh();
  return done.ok;
}

async function remove(id: string): Promise<void> {
  const records = await store.records([id]);
  if (!(await after(store.remove([id])))) return;
  removed = records;
  const toast = { kind: 'deleted', headline: records[0]?.article.headline ?? '' } as const;
  library.set({ toast });
  setTimeout(() => {
    if (library.state.toast === toast) library.set({ toast: null });
  }, UNDO_MS);
}

async function undo(): Promise<void> {
  library.set({ toast: null });
  for (const { article, pack } of removed) await after(store.put([article], pack));
  removed = [];
}

async function restore(): Promise<void> {
  if (await after(corpus.restoreSnapshot(snapshotFolder))) library.set({ damage: null });
  await library.check();
}

function startImport(files: readonly unknown[]): void {
  const chosen = files.filter((file) => file instanceof File);
  if (chosen.length === 0 || running !== null) return;
  running = importFiles(chosen, store, (task) => library.set({ task }));
  void running.done.then(() => {
    running = null;
    return library.refresh();
  });
}

const actions: LibraryActions = {
  search: (search) => {
    library.set({ search });
    void library.refresh();
  },
  order: (order) => {
    library.set({ order });
    void library.refresh();
  },
  more: () => void library.more(),
  remove: (id) => void remove(id),
  undo: () => void undo(),
  setPack: (id, enabled) => void after(store.setPackEnabled(id, enabled)),
  removePack: (id) => void after(store.removePack(id)),
  importFiles: startImport,
  stopImport: (keep) => running?.stop(keep),
  dismissImport: () => library.set({ task: null }),
  copyImportProblems: () =>
    void navigator.clipboard.writeText(
      (library.state.task?.problems ?? []).map(({ item, problem }) => `${item}: ${problem.kind}`).join('\n'),
    ),
  exportAll: () => void exportPacks(store),
  check: () => void library.check(),
  restore: () => void restore(),
  exportReadable: () => void exportPacks(store),
  listDamaged: () => void library.check(),
};

const page = await mountPage(() => <LibraryPage state={library.state} actions={actions} />);
store.subscribe(() => void library.refresh());
await library.refresh();
// Asks the browser not to clear the collection when the disk runs low; it need not answer yes.
void navigator.storage.persist();

/** One tab changes the library at a time; the second one only reads, until the first is closed. */
await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
  if (lock !== null) return new Promise<never>(() => undefined);
  library.set({ otherTab: true });
  void navigator.locks.request(LOCK, () => {
    library.set({ otherTab: false });
    return new Promise<never>(() => undefined);
  });
});
