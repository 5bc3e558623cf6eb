import type { CorpusStore } from '../../../lib/corpus/corpus-store';
import { STORAGE_KEYS } from '../../../lib/settings/storage-keys';
import { storedValue } from '../../../lib/settings/stored-value';
import type { ShownMapping } from '../../../lib/view/import-task';
import type { LibraryState } from '../../../lib/view/library-state';
import { z } from '../../../lib/zod';
import { browser } from 'wxt/browser';
import type { ChosenFile } from './chosen-file';
import { ImportJournal } from './import-journal';
import type { AskColumns, TableToMap } from './read-source';
import { runImport, type Import } from './run-import';

/** Rows shown when the reader is asked about a table. */
const SHOWN_ROWS = 6;

type Answer = Parameters<Imports['choose']>[0];

/** Imports of a library page: one at a time, with its questions. */
export interface Imports {
  /** Starts unless one is running. Resolves when it has ended, with the packs it has replaced. */
  start(files: readonly ChosenFile[]): Import['done'];
  readonly running: Import | null;
  /** Answers the question about a table. */
  choose(answer: { readonly mapping: ShownMapping; readonly hasHeader: boolean } | null): void;
  /** Finds out whether an import was cut off. */
  lookBack(): Promise<void>;
  forget(): Promise<void>;
}

/** Makes the importer of a library page. */
export function createImports(store: CorpusStore, set: (change: Partial<LibraryState>) => void): Imports {
  const journal = storedValue(browser.storage.local, STORAGE_KEYS.import, z.nullable(ImportJournal), null);
  const known = new Map<string, Answer>();
  let running: Import | null = null;
  let answer: ((given: Answer) => void) | null = null;

  /** Tables with the same columns are asked about once. */
  const askColumns: AskColumns = async ({ file, rows, guess }: TableToMap) => {
    const columns = JSON.stringify(guess.hasHeader ? rows[0] : (rows[0]?.length ?? 0));
    const before = known.get(columns);
    if (before !== undefined) return before;
    set({
      table: {
        file,
        rows: rows.slice(0, SHOWN_ROWS),
        total: rows.length,
        hasHeader: guess.hasHeader,
        mapping: guess.mapping,
      },
    });
    const given = await new Promise<Answer>((resolve) => (answer = resolve));
    answer = null;
    known.set(columns, given);
    set({ table: null });
    return given;
  };
  const freeBytes = async (): Promise<number | null> => {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : quota - usage;
  };
  return {
    async start(files) {
      if (running !== null || files.length === 0) return [];
      known.clear();
      set({ unfinished: null });
      running = runImport(files, {
        store,
        journal,
        askColumns,
        freeBytes,
        onTask: (task) => set({ task }),
      });
      const replaced = await running.done;
      running = null;
      return replaced;
    },
    get running() {
      return running;
    },
    choose: (given) => answer?.(given),
    async lookBack() {
      const left = await journal.read();
      // Files may be chosen while the library opens: what is noted then is that import, and it is not cut off.
      if (running !== null) return;
      // Without a note of it, nobody will go on with what an import has left.
      if (left === null) void store.dropUnfinished().catch(() => undefined);
      else if (left.done < left.total) {
        const { file, files, unopened = 0 } = left;
        set({ unfinished: { file, files, done: left.done + unopened, total: left.total + unopened } });
      }
    },
    async forget() {
      await journal.write(null);
      await store.dropUnfinished();
      set({ unfinished: null });
    },
  };
}
