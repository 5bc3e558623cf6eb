import { problemMessage } from '../../components/problem-message';
import type { CorpusStore, MissingArticle, StoreError } from '../../lib/corpus/corpus-store';
import type { Restored } from '../../lib/corpus/indexed-db/repair-packs';
import type { Result } from '../../lib/model/result';
import type { I18n } from '../../lib/view/create-i18n';
import { say } from '../../lib/view/message';
import type { ExportFormat, LibraryActions, LibraryToast, LibraryUndo } from '../../lib/view/library-state';
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

/** What can be taken back. */
interface Offer {
  readonly undo: LibraryUndo;
  readonly returnToPage: () => void;
  /** It had to wait for another: it gets its whole time once it can be taken. */
  held: boolean;
  /** Its time has passed. */
  over: boolean;
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
  const toast = (shown: LibraryToast): void => {
    library.set({ toast: shown });
    setTimeout(() => library.state.toast === shown && library.set({ toast: null }), TOAST_MS);
  };
  /**
   * What can be taken back, each with the way to the page of the list it was on. One whose time is over is kept while a
   * later one of its pack has to be taken back first.
   */
  const offers = new Map<number, Offer>();
  /** Removals that are being taken back: whether what waits for them comes next or ends is not known yet. */
  let undoing = 0;
  /**
   * Imports and replacements under way. Until they end it is not settled which version of a pack is in its place, and the way
   * back from an earlier one would lead past it.
   */
  let arriving = 0;
  const canUndo = ({ undo: { key, kind } }: Offer): boolean =>
    removals.canUndo(key) && (arriving === 0 || (kind !== 'pack-removed' && kind !== 'pack-replaced'));
  const showUndos = (): void => {
    const all = [...offers.values()];
    for (const offer of all) offer.held ||= !canUndo(offer);
    const undos = all.filter(canUndo).map(({ undo }) => undo);
    library.set({ undos: undos.sort((a, b) => a.key - b.key) });
  };
  const offerUndo = (undo: LibraryUndo, returnToPage: () => void = () => undefined): void => {
    const offer: Offer = { undo, returnToPage, held: false, over: false };
    offers.set(undo.key, offer);
    library.set({ toast: null });
    showUndos();
    setTimeout(() => {
      // Being taken back, or done.
      if (offers.get(undo.key) !== offer) return;
      offer.over = true;
      if (undoing > 0) return;
      const over = [...offers.values()].filter((each) => each.over);
      for (const each of over.sort((a, b) => b.undo.key - a.undo.key))
        if (canUndo(each)) forget(each.undo.key);
      showUndos();
    }, UNDO_MS);
  };
  const forget = (key: number): void => {
    offers.delete(key);
    removals.forget(key);
  };
  /** What a later removal has kept from being taken back gets its time anew, once that one is taken back. */
  const offerAnew = (): void => {
    for (const offer of offers.values())
      if ((offer.held || offer.over) && canUndo(offer)) offerUndo({ ...offer.undo }, offer.returnToPage);
  };
  /** Lets packs come in. `work` notes what it has replaced before it ends. */
  const arrive = async <T>(work: () => Promise<T>): Promise<T> => {
    arriving += 1;
    showUndos();
    try {
      return await work();
    } finally {
      arriving -= 1;
      offerAnew();
      showUndos();
    }
  };
  /** Shows how a write failed, and what is stored now in any case. */
  const after = async <T>(write: Promise<Result<T, StoreError>>): Promise<T | null> => {
    const done = await write;
    library.set({ error: done.ok ? null : storeProblem(done.error) });
    await library.refresh();
    return done.ok ? done.value : null;
  };

  const remove = async (ids: readonly string[]): Promise<void> => {
    const before = library.state;
    const removed = await after(removals.remove(ids));
    if (removed === null) return;
    if (removed.error !== null) library.set({ error: storeProblem(removed.error) });
    // Where the last page of a list is removed, the one before it shows. The way back leads to the last one again.
    const { query, offset } = library.state;
    const gone = new Set(ids);
    library.set({ selected: new Set([...library.state.selected].filter((id) => !gone.has(id))) });
    const { key, headline, articles } = removed;
    // Gone already, in another tab.
    if (articles === 0) return removals.forget(key);
    offerUndo(
      ids.length === 1 ? { key, kind: 'deleted', headline } : { key, kind: 'deleted-many', n: articles },
      () => {
        const { state } = library;
        if (query === before.query && query === state.query && offset === state.offset)
          library.set({ offset: before.offset });
      },
    );
  };
  const removePack = async (id: string): Promise<void> => {
    const pack = (await store.packs()).find((one) => one.id === id);
    const removed = pack === undefined ? null : await after(removals.removePack(id));
    if (removed !== null)
      offerUndo({ key: removed.key, kind: 'pack-removed', name: pack?.manifest?.name ?? '' });
  };
  const replace = async (id: string, file: File): Promise<void> => {
    const done = await arrive(() => replacePack(removals, id, file));
    library.set({ error: done.ok ? null : done.error });
    await library.refresh();
    if (done.ok) offerUndo({ ...done.value, kind: 'pack-replaced' });
  };
  const undo = async (key = library.state.undos.at(-1)?.key): Promise<void> => {
    const offered = key === undefined ? undefined : offers.get(key);
    if (key === undefined || offered === undefined || !canUndo(offered)) return;
    undoing += 1;
    const undone = removals.undo(key);
    offers.delete(key);
    library.set({ toast: null });
    showUndos();
    const result = await undone;
    undoing -= 1;
    if (result?.ok === true) offered.returnToPage();
    // Said once the list is as it was before.
    const back = result === null ? null : await after(Promise.resolve(result));
    offerAnew();
    if (back !== null)
      toast(back.replaced === 0 ? { kind: 'restored' } : { kind: 'not-restored', n: back.replaced });
    // What could not be put back can be tried again.
    else if (removals.canUndo(key)) offerUndo({ ...offered.undo }, offered.returnToPage);
    showUndos();
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
    const replaced = await arrive(async () =>
      (await imports.start(files)).map(({ name, ...pack }) => ({ key: removals.replaced(pack), name })),
    );
    await library.refresh();
    for (const each of replaced) offerUndo({ ...each, kind: 'pack-replaced' });
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
    undo: (key) => void undo(key),
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
      const lines = (library.state.task?.problems ?? []).map(({ item, place, problem }) => {
        const { text } = i18n();
        const where =
          place === undefined ? '' : ` ${text(say(`library.import.${place.kind}`, { n: place.n }))}`;
        return `${item}${where}\t${text(problemMessage(problem))}`;
      });
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
