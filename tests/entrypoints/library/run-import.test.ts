import { expect, it } from 'vitest';
import { runImport } from '../../../entrypoints/library/import/run-import';
import type { ImportJournal } from '../../../entrypoints/library/import/import-journal';
import { MemoryStore } from '../../../lib/corpus/memory-store';
import type { StoredValue } from '../../../lib/settings/stored-value';
import type { ImportTask } from '../../../lib/view/import-task';
import { tickingClock } from '../../corpus/ticking-clock';
import { wordSignature } from '../../corpus/word-signature';

const TEXT =
  'The harbour office opened the quay again on Monday after nine weeks of work on its walls. '.repeat(9);

/** A journal on a disk that takes no more. */
const fullJournal: StoredValue<ImportJournal | null> = {
  read: () => Promise.resolve(null),
  write: () => Promise.reject(new Error('no space')),
  update: () => Promise.reject(new Error('no space')),
  watch: () => () => undefined,
};

it('ends and says so where the browser cannot note how far it has come, and keeps what it stored', async () => {
  const store = new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });
  const tasks: ImportTask[] = [];
  const { done } = runImport([{ path: 'quay.txt', file: new File([TEXT], 'quay.txt') }], {
    store,
    journal: fullJournal,
    askColumns: () => Promise.resolve(null),
    freeBytes: () => Promise.resolve(null),
    onTask: (task) => tasks.push(task),
  });
  await done;
  expect(tasks.at(-1)).toMatchObject({ phase: 'stopped', added: 1 });
  expect(tasks.at(-1)!.problems.map(({ item }) => item)).toEqual(['quay.txt']);
  expect((await store.list({ offset: 0, limit: 10 })).rows).toHaveLength(1);
});
