import { browser } from 'wxt/browser';
import { LibraryOpening } from '../../components/library-opening';
import { LibraryPage } from '../../components/library-page';
import type { StoreError } from '../../lib/corpus/corpus-store';
import type { IndexedDbStore } from '../../lib/corpus/indexed-db/indexed-db-store';
import type { LibraryActions, UnopenedActions, UnopenedLibrary } from '../../lib/view/library-state';
import { ok } from '../../lib/model/result';
import { toDecisionRows } from '../../lib/view/to-decision-rows';
import { exportSnapshot } from '../shared/export-packs';
import { mountPage } from '../shared/mount';
import { snapshotFolder } from '../shared/keep-snapshot';
import { openCorpus } from '../shared/open-corpus';
import { readDecisions } from '../shared/read-decisions';
import { decisions } from '../shared/stores';
import { undoDecision } from '../shared/undo-decision';
import { createImports } from './import/create-imports';
import { createLibrary, type Library } from './library';
import { createActions } from './library-actions';
import { missingAfter } from './missing-view';
import { createRemovals } from './removals';
import { openAnew } from './open-anew';
import { unopenedView } from './unopened-view';

const LOCK = 'crossread-library';

let desk: { readonly library: Library; readonly actions: LibraryActions } | null = null;
const known = await readDecisions(decisions);
/** `null`: the browser does not give them. */
let decided = known.warnings.length === 0 ? toDecisionRows(known.decisions) : null;
let unopened: UnopenedLibrary | null = null;
/** Whether this tab is the one that changes the library: once it is, it stays so. */
let isHeld = false;

const unopenedActions: UnopenedActions = {
  retry: () => void start(openCorpus()),
  restore: () => void restoreAnew(),
  exportSnapshot: () => void exportSnapshot(snapshotFolder),
};

const opening = openCorpus();
// Drawn before anything is read: a large collection takes longer to open than a page may stay blank.
const page = await mountPage(({ settings }) =>
  desk === null || desk.library.state.loading ? (
    <LibraryOpening unopened={unopened} actions={unopenedActions} />
  ) : (
    <LibraryPage
      state={desk.library.state}
      actions={desk.actions}
      singleKeys={settings.singleKeys}
      decisions={{ rows: decided, onUndo: (decision) => void undoDecision(decision) }}
    />
  ),
);
decisions.watch((all) => {
  decided = toDecisionRows(all);
  page.draw();
});
await start(opening);

/** Waits for the collection to open, and shows it, or why it does not. */
async function start(coming: ReturnType<typeof openCorpus>): Promise<void> {
  if (unopened !== null) unopened = { ...unopened, working: true };
  page.draw();
  try {
    const opened = await coming;
    if (opened.ok) return await show(opened.value);
    await fail(opened.error);
  } catch (error) {
    await fail(unreadable(error));
  }
}

/** Opens the collection out of its snapshot, says what is missing from it, and checks all of it. */
async function restoreAnew(): Promise<void> {
  const opening = openAnew();
  await start(opening.then((anew) => (anew.ok ? ok(anew.value.store) : anew)));
  const anew = await opening.catch(() => null);
  if (anew?.ok !== true || desk === null) return;
  desk.library.set({ missing: missingAfter(anew.value.restored) });
  await desk.library.check();
}

function unreadable(error: unknown): StoreError {
  return { kind: 'unavailable', reason: error instanceof Error ? error.name : 'UnknownError' };
}

async function fail(error: StoreError): Promise<void> {
  desk = null;
  unopened = await unopenedView(error);
  page.draw();
}

async function show(store: IndexedDbStore): Promise<void> {
  const library = createLibrary(store, () => page.draw());
  const imports = createImports(store, library.set);
  desk = {
    library,
    actions: createActions({
      store,
      library,
      imports,
      removals: createRemovals(store),
      restoreSnapshot: () => store.restoreSnapshot(snapshotFolder),
      missing: () => store.missing(snapshotFolder),
      unreadable: (error) => void fail(unreadable(error)),
      i18n: () => page.i18n,
    }),
  };
  library.set({ privateWindow: browser.extension.inIncognitoContext });
  store.subscribe(() => void library.refreshSoon());
  await library.refresh();
  holdLibrary(library, () => void imports.lookBack().catch(() => undefined));
  // In the background: it reads in small parts, and the page answers between any two of them.
  // Where the browser cannot read its own file, there is only the snapshot.
  library.lookForDamage().catch((error: unknown) => fail(unreadable(error)));
}

/**
 * One tab changes the library at a time; the second one only reads, until the first is closed.
 * @param onHeld called once this tab is the one
 */
function holdLibrary(library: Library, onHeld: () => void): void {
  if (isHeld) return onHeld();
  const hold = (): Promise<never> => {
    isHeld = true;
    onHeld();
    return new Promise<never>(() => undefined);
  };
  void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (lock !== null) return hold();
    library.set({ otherTab: true });
    void navigator.locks.request(LOCK, () => {
      library.set({ otherTab: false });
      return hold();
    });
  });
}
