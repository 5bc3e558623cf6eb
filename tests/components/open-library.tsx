import { vi } from 'vitest';
import { LibraryPage } from '../../components/library-page';
import type { LibraryActions, LibraryState } from '../../lib/view/library-state';
import { LIBRARY } from '../fixtures/view/library';
import { inEnglish, render } from './render';

const NONE = { rows: [], onUndo: () => undefined };

/** Draws the library page, and tells what is asked of it. */
export function openLibrary(changed: Partial<LibraryState> = {}, singleKeys = true) {
  const actions = {
    ask: vi.fn<LibraryActions['ask']>(),
    clearFilters: vi.fn<LibraryActions['clearFilters']>(),
    goTo: vi.fn<LibraryActions['goTo']>(),
    preview: vi.fn<LibraryActions['preview']>(),
    versions: vi.fn<LibraryActions['versions']>(),
    select: vi.fn<LibraryActions['select']>(),
    selectAll: vi.fn<LibraryActions['selectAll']>(),
    remove: vi.fn<LibraryActions['remove']>(),
    undo: vi.fn<LibraryActions['undo']>(),
    setPack: vi.fn<LibraryActions['setPack']>(),
    replacePack: vi.fn<LibraryActions['replacePack']>(),
    removePack: vi.fn<LibraryActions['removePack']>(),
    importFiles: vi.fn<LibraryActions['importFiles']>(),
    importDrop: vi.fn<LibraryActions['importDrop']>(),
    pauseImport: vi.fn<LibraryActions['pauseImport']>(),
    resumeImport: vi.fn<LibraryActions['resumeImport']>(),
    stopImport: vi.fn<LibraryActions['stopImport']>(),
    dismissImport: vi.fn<LibraryActions['dismissImport']>(),
    dismissUnfinished: vi.fn<LibraryActions['dismissUnfinished']>(),
    copyImportProblems: vi.fn<LibraryActions['copyImportProblems']>(),
    chooseColumns: vi.fn<LibraryActions['chooseColumns']>(),
    export: vi.fn<LibraryActions['export']>(),
    keepStorage: vi.fn<LibraryActions['keepStorage']>(),
    check: vi.fn<LibraryActions['check']>(),
    restore: vi.fn<LibraryActions['restore']>(),
    exportReadable: vi.fn<LibraryActions['exportReadable']>(),
    listMissing: vi.fn<LibraryActions['listMissing']>(),
    dismissMissing: vi.fn<LibraryActions['dismissMissing']>(),
    copyMissing: vi.fn<LibraryActions['copyMissing']>(),
  };
  const pageOf = (state: Partial<LibraryState>) => (
    <LibraryPage
      state={{ ...LIBRARY, ...state }}
      actions={actions}
      singleKeys={singleKeys}
      decisions={NONE}
    />
  );
  const { container, rerender } = render(pageOf(changed));
  /** Draws the same page with another state. */
  const change = (state: Partial<LibraryState>): void => rerender(inEnglish(pageOf(state)));
  return { actions, container, change };
}
