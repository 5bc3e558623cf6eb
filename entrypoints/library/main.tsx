import { browser } from 'wxt/browser';
import { LibraryOpening } from '../../components/library-opening';
import { LibraryPage } from '../../components/library-page';
import type { LibraryActions } from '../../lib/view/library-state';
import { toDecisionRows } from '../../lib/view/to-decision-rows';
import { mountPage } from '../shared/mount';
import { snapshotFolder } from '../shared/keep-snapshot';
import { openCorpus } from '../shared/open-corpus';
import { decisions } from '../shared/stores';
import { undoDecision } from '../shared/undo-decision';
import { createImports } from './import/create-imports';
import { storeProblem } from './import/store-problem';
import { createLibrary, type Library } from './library';
import { createActions } from './library-actions';
import { createRemovals } from './removals';

const LOCK = 'crossread-library';

let desk: { readonly library: Library; readonly actions: LibraryActions } | null = null;
let decided = toDecisionRows(await decisions.read());
let problem: ReturnType<typeof storeProblem> | null = null;

const opening = openCorpus();
// Drawn before anything is read: a large collection takes longer to open than a page may stay blank.
const page = await mountPage(({ settings }) =>
  desk === null || desk.library.state.loading ? (
    <LibraryOpening problem={problem} />
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

const opened = await opening;
if (opened.ok) {
  const store = opened.value;
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
      i18n: () => page.i18n,
    }),
  };
  library.set({ privateWindow: browser.extension.inIncognitoContext });
  store.subscribe(() => void library.refreshSoon());
  await library.refresh();
  await imports.lookBack();
  holdLibrary(library);
  // In the background: it reads in small parts, and the page answers between any two of them.
  void library.lookForDamage();
  // Asks the browser not to clear the collection when the disk runs low; it need not answer yes.
  void navigator.storage.persist();
} else {
  problem = storeProblem(opened.error);
  page.draw();
}

/** One tab changes the library at a time; the second one only reads, until the first is closed. */
function holdLibrary(library: Library): void {
  void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (lock !== null) return new Promise<never>(() => undefined);
    library.set({ otherTab: true });
    void navigator.locks.request(LOCK, () => {
      library.set({ otherTab: false });
      return new Promise<never>(() => undefined);
    });
  });
}
