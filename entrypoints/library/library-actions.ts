import { problemMessage } from '../../components/problem-message';
import type { CorpusStore, MissingArticle, StoreError } from '../../lib/corpus/corpus-store';
import type { Restored } from '../../lib/corpus/indexed-db/repair-packs';
import type { Result } from '../../lib/model/result';
import type { I18n } from '../../lib/view/create-i18n';
import type { ExportFormat, LibraryActions, LibraryToast } from '../../lib/view/library-state';
import { missingAfter, missingView } from './missing-view';
import { exportMarkdown, exportMetadata, exportPacks, exportSelection } from '../shared/export-packs';
import { chosenFiles, droppedFiles } from './import/chosen-file';
import type { Imports } from './import/create-imports';
import { storeProblem } from './import/store-problem';
import { CLEARED, type Library } from './library';
import { previewOf } from './preview-of';
import type { Removals } from './removals';
import { replacePack } from './replace-pack';
import { versionsOf } from './versions-of';

/** A removal can be taken back for so long, in milliseconds; other toasts are gone sooner. */
const UNDO_MS = 15_000;
const TOAST_MS = 5_000;

interface Desk {
  readonly store: CorpusStore;
  readonly library: Library;
  readonly imports: Imports;
  readonly removals: Removals;
  /** Brings back from the last snapshot what is missing. */
  readonly restoreSnapshot: () => Promise<Result<Restored, StoreError>>;
  /** Names what cannot be read. */
  readonly missing: () => Promise<readonly MissingArticle[]>;
  /** Told where the browser cannot read what is stored. */
  readonly unreadable: (error: unknown) => void;
  readonly i18n: () => I18n;
}

/** Everything the library page can ask for, done over an open collection. */
export function createActions({
  store,
  library,
  imports,
  removals,
  restoreSnapshot,
  missing,
  unreadable,
  i18n,
}: Desk): LibraryActions {
  const toast = (shown: LibraryToast, lasts = TOAST_MS): void => {
    library.set({ toast: shown });
    setTimeout(() => {
      if (library.state.toast !== shown) return;
      library.set({ toast: null });
      if (lasts === UNDO_MS) removals.forget();
    }, lasts);
  };
  /** Shows how a write failed, and what is stored now in any case. */
  const after = async <T>(write: Promise<Result<T, StoreError>>): Promise<T | null> => {
    const done = await write;
    library.set({ error: done.ok ? null : storeProblem(done.error) });
    await library.refresh();
    return done.ok ? done.value : null;
  };

  const remove = async (ids: readonly string[]): Promise<void> => {
    const removed = await after(removals.remove(ids));
    if (removed === null) return;
    const gone = new Set(ids);
    library.set({ selected: new Set([...library.state.selected].filter((id) => !gone.has(id))) });
    toast(
      ids.length === 1
        ? { kind: 'deleted', headline: removed.headline }
        : { kind: 'deleted-many', n: ids.length },
      UNDO_MS,
    );
  };
  const removePack = async (id: string): Promise<void> => {
    const pack = (await store.packs()).find((one) => one.id === id);
    if (pack === undefined || (await after(removals.removePack(id))) === null) return;
    toast({ kind: 'pack-removed', name: pack.manifest?.name ?? '' }, UNDO_MS);
  };
  const replace = async (id: string, file: File): Promise<void> => {
    const done = await replacePack(store, id, file);
    if (done.ok) await removals.replaced(id);
    library.set({ error: done.ok ? null : done.error });
    await library.refresh();
    if (done.ok) toast({ kind: 'pack-replaced', name: done.value }, UNDO_MS);
  };
  const undo = async (): Promise<void> => {
    const undone = removals.undo();
    library.set({ toast: null });
    const result = await undone;
    if (result === null) return;
    // Said before the list is read again: said later, it could take the place of what a next removal says.
    if (result.ok) {
      const { replaced } = result.value;
      toast(replaced === 0 ? { kind: 'restored' } : { kind: 'not-restored', n: replaced });
    }
    await after(Promise.resolve(result));
  };
  const restore = async (): Promise<void> => {
    const restored = await after(restoreSnapshot());
    if (restored !== null) {
      library.set({ damage: null, missing: missingAfter(restored) });
    }
    await library.lookForDamage();
    if (restored !== null && library.state.damage === null) toast({ kind: 'snapshot-restored' });
  };
  const preview = async (id: string | null): Promise<void> => {
    const [record] = id === null ? [] : await store.records([id]);
    library.set({
      preview: record === undefined ? null : previewOf(record),
      ...(id === null ? { versions: null } : {}),
    });
  };
  const exportArticles = async (format: ExportFormat, chosen: readonly string[] | null): Promise<void> => {
    if (format === 'pack' && chosen === null) return toast({ kind: 'exported', n: await exportPacks(store) });
    const ids = chosen ?? (await library.allIds());
    if (format === 'pack') await exportSelection(store, ids);
    else if (format === 'markdown') await exportMarkdown(store, ids);
    else await exportMetadata(store, ids);
    toast({ kind: 'exported', n: ids.length });
  };
  /** Asks the browser not to clear the collection when the disk runs low, as the reader puts something into it. */
  const keepStorage = (): void => void navigator.storage.persist().then(() => library.refreshSoon());
  const importFiles = async (files: Parameters<Imports['start']>[0]): Promise<void> => {
    if (library.state.privateWindow) return library.set({ error: { kind: 'private-window' } });
    keepStorage();
    await imports.start(files);
    await library.refresh();
  };

  return {
    ask: (change) => void library.ask(change),
    clearFilters: () => void library.ask(CLEARED),
    goTo: (offset) => void library.goTo(offset),
    preview: (id) => void preview(id),
    versions: (id, pair) => {
      if (pair === undefined && library.state.versions?.id === id) return library.set({ versions: null });
      void versionsOf(store, id, pair).then((versions) => library.set({ versions }));
    },
    select: (ids, selected) => {
      const all = new Set(library.state.selected);
      for (const id of ids)
        if (selected) all.add(id);
        else all.delete(id);
      library.set({ selected: all });
    },
    selectAll: () => void library.matchingIds().then((ids) => library.set({ selected: new Set(ids) })),
    remove: (ids) => void remove(ids),
    undo: () => void undo(),
    setPack: (id, enabled) => void after(store.setPackEnabled(id, enabled)),
    replacePack: (id, file) => {
      if (!(file instanceof File)) return;
      void replace(id, file);
    },
    removePack: (id) => void removePack(id),
    importFiles: (files) => void importFiles(chosenFiles(files.filter((file) => file instanceof File))),
    importDrop: (drop) => {
      if (drop instanceof DataTransfer) void droppedFiles(drop).then(importFiles);
    },
    pauseImport: () => imports.running?.pause(),
    resumeImport: () => imports.running?.resume(),
    stopImport: (keep) => {
      imports.running?.stop(keep);
      imports.choose(null);
    },
    dismissImport: () => library.set({ task: null }),
    dismissUnfinished: () => void imports.forget(),
    copyImportProblems: () => {
      const lines = (library.state.task?.problems ?? []).map(
        ({ item, problem }) => `${item}\t${i18n().text(problemMessage(problem))}`,
      );
      void navigator.clipboard.writeText(lines.join('\n')).then(() => toast({ kind: 'list-copied' }));
    },
    chooseColumns: (answer) => imports.choose(answer),
    export: (format, ids) => void exportArticles(format, ids),
    keepStorage,
    check: () => void library.check().catch(unreadable),
    restore: () => void restore(),
    exportReadable: () => void exportPacks(store),
    listMissing: () => {
      if (library.state.missing !== null) return library.set({ missing: null });
      void missing().then((all) => {
        const { damage } = library.state;
        const unknown = damage === null ? 0 : Math.max(0, damage.listed - damage.readable - all.length);
        library.set({ missing: { after: 'damage', articles: all.map(missingView), unknown } });
      });
    },
    dismissMissing: () => library.set({ missing: null }),
    copyMissing: () => {
      const lines = (library.state.missing?.articles ?? []).map(({ headline, publisher, url }) =>
        [headline, publisher, url].map((part) => part ?? '').join('\t'),
      );
      void navigator.clipboard.writeText(lines.join('\n')).then(() => toast({ kind: 'list-copied' }));
    },
  };
}
