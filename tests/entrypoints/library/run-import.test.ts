import { expect, it, vi } from 'vitest';
import { runImport } from '../../../entrypoints/library/import/run-import';
import { ImportJournal, MOST_REJECTED } from '../../../entrypoints/library/import/import-journal';
import { MemoryStore } from '../../../lib/corpus/memory-store';
import { fail } from '../../../lib/model/result';
import type { StoredValue } from '../../../lib/settings/stored-value';
import type { ImportTask } from '../../../lib/view/import-task';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { openTestStore } from '../../corpus/indexed-db/open-test-store';
import { description, idOf, makePackArticle } from '../../corpus/make-article';
import { tickingClock } from '../../corpus/ticking-clock';
import { buildZip } from '../../corpus/import/zip/build-zip';
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

/** Nothing is asked, and the browser does not say what room there is. */
const UNASKED = {
  askColumns: () => Promise.resolve(null),
  freeBytes: () => Promise.resolve(null),
};

it('ends and says so where the browser cannot note how far it has come, and keeps what it stored', async () => {
  const store = new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });
  const tasks: ImportTask[] = [];
  const { done } = runImport([{ path: 'quay.txt', file: new File([TEXT], 'quay.txt') }], {
    store,
    journal: fullJournal,
    ...UNASKED,
    onTask: (task) => tasks.push(task),
  });
  await done;
  expect(tasks.at(-1)).toMatchObject({ phase: 'stopped', added: 1 });
  expect(tasks.at(-1)!.problems.map(({ item }) => item)).toEqual(['quay.txt']);
  expect((await store.list({ offset: 0, limit: 10 })).rows).toHaveLength(1);
});

const journal: StoredValue<ImportJournal | null> = { ...fullJournal, write: () => Promise.resolve() };
const packText = (id: string, version: string, ...numbers: number[]) =>
  writePack(
    description(id, version),
    numbers.map((number) => makePackArticle(number, `Report ${number}.`)),
  );
const packFile = async (version: string, ...numbers: number[]) =>
  new File([await packText('north', version, ...numbers)], `${version}.ndjson`);

it('ends, with its ways back, where packs cannot be read any more by then', async () => {
  const store = new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });
  await store.importPack(await packFile('1', 1));
  const file = await packFile('2', 2);
  const { done } = runImport([{ path: file.name, file }], {
    store,
    journal,
    ...UNASKED,
    onTask: ({ phase }) => {
      if (phase === 'done') vi.spyOn(store, 'packs').mockRejectedValue(new Error('not readable'));
    },
  });
  const [replaced] = await done;
  expect(replaced).toMatchObject({ id: 'north' });
  vi.restoreAllMocks();
  await store.bringPackBack('north', replaced!.aside, true);
  expect((await store.packs()).map(({ manifest }) => manifest?.version)).toEqual(['1']);
});

it.each([
  { stop: 'taken back', versions: ['1'], rows: [1, 2] },
  { stop: 'kept', versions: ['3'], rows: [4] },
])(
  'a pack that is replaced twice is $stop, with a way back to what it was',
  async ({ stop, versions, rows }) => {
    for (const store of [
      new MemoryStore({ signatureOf: wordSignature, now: tickingClock() }),
      await openTestStore(),
    ]) {
      await store.importPack(await packFile('1', 1, 2));
      const files = [await packFile('2', 3), await packFile('3', 4), new File([TEXT], 'quay.txt')];
      let asked = false;
      const running = runImport(
        files.map((file) => ({ path: file.name, file })),
        {
          store,
          journal,
          ...UNASKED,
          onTask: ({ added }) => {
            if (added < 2 || asked) return;
            asked = true;
            running.stop(stop === 'kept');
          },
        },
      );
      const replaced = await running.done;
      expect(replaced).toMatchObject(stop === 'kept' ? [{ id: 'north', name: 'Pack north' }] : []);
      expect((await store.packs()).map(({ manifest }) => manifest?.version)).toEqual(versions);
      const list = await store.list({
        offset: 0,
        limit: 10,
        sort: { by: 'headline', direction: 'ascending' },
      });
      expect(list.rows.map(({ id }) => id)).toEqual(rows.map(idOf));
      for (const { id, aside } of replaced) {
        expect(await store.bringPackBack(id, aside, true)).toMatchObject({ value: { restored: 2 } });
        expect((await store.packs()).map(({ manifest }) => manifest?.version)).toEqual(['1']);
      }
      expect((await store.audit()).kind).toBe('ok');
    }
  },
);

it('calls a pack that is there already known, and another version of it new', async () => {
  const store = new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });
  const last = { added: 0, known: 0 };
  const give = async (file: File): Promise<typeof last & { replaced: number }> => {
    const replaced = await runImport([{ path: file.name, file }], {
      store,
      journal,
      ...UNASKED,
      onTask: ({ added, known }) => Object.assign(last, { added, known }),
    }).done;
    return { ...last, replaced: replaced.length };
  };
  expect(await give(await packFile('1', 1, 2))).toEqual({ added: 2, known: 0, replaced: 0 });
  expect(await give(await packFile('1', 1, 2))).toEqual({ added: 0, known: 2, replaced: 0 });
  expect(await give(await packFile('2', 1, 3))).toEqual({ added: 2, known: 0, replaced: 1 });
});

const zipOf = (...contents: string[]): BlobPart =>
  buildZip(
    contents.map((content, at) => ({
      name: `${at}.${content.startsWith('{') ? 'ndjson' : 'txt'}`,
      content,
    })),
  );
const report = (number: number): string => `Report ${number}. ${TEXT}`;

it.each<{ what: string; given: Record<string, BlobPart | Promise<string>>; counts: Partial<ImportTask> }>([
  {
    what: 'a ZIP file of which one file cannot be unpacked',
    given: { 'news.zip': zipOf(report(1), 'PK\u0003\u0004', report(2), report(3)) },
    counts: { files: 1, done: 4, total: 4, added: 3 },
  },
  {
    what: 'a ZIP file that cannot be opened, and a file',
    given: { 'news.zip': 'PK?', 'quay.txt': TEXT },
    counts: { files: 2, done: 2, total: 2, added: 1 },
  },
  {
    what: 'a ZIP file of a pack and a text',
    given: { 'news.zip': zipOf(await packText('north', '1', 1, 2, 3), TEXT) },
    counts: { files: 1, done: 2, total: 2, added: 4 },
  },
  {
    what: 'a pack alone',
    given: { 'north.ndjson': packText('north', '1', 1, 2, 3) },
    counts: { files: 1, done: 3, total: 3, added: 3 },
  },
  {
    what: 'an export of what was saved, and a file',
    given: { 'mine.ndjson': packText('my-articles', '1', 1, 2, 3), 'quay.txt': TEXT },
    counts: { files: 2, done: 4, total: 4, added: 4 },
  },
  {
    what: 'an export that is damaged, and a file',
    given: {
      'mine.ndjson': (await packText('my-articles', '1', 1, 2, 3)).replace('Report 2', 'Report 9'),
      'quay.txt': TEXT,
    },
    counts: { files: 2, done: 2, total: 2, added: 1 },
  },
  {
    what: 'a file beside one that a program keeps for itself',
    given: { '.DS_Store': 'Bud1', 'quay.txt': TEXT },
    counts: { file: 'quay.txt', files: 1, done: 1, total: 1, added: 1 },
  },
])('counts $what as many as it says there are', async ({ given, counts }) => {
  const files = Object.entries(given).map(async ([path, content]) => ({
    path,
    file: new File([await content], path),
  }));
  const tasks: ImportTask[] = [];
  await runImport(await Promise.all(files), {
    store: new MemoryStore({ signatureOf: wordSignature, now: tickingClock() }),
    journal,
    ...UNASKED,
    onTask: (task) => tasks.push(task),
  }).done;
  expect(tasks.at(-1)).toMatchObject({ phase: 'done', ...counts });
  expect(tasks.filter(({ done, total }) => total !== null && done > total)).toEqual([]);
});

it('does not say that all of a pack was done where it was stopped', async () => {
  const store = new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });
  const tasks: ImportTask[] = [];
  const file = await packFile('1', 1);
  const running = runImport([{ path: file.name, file }], {
    store,
    journal,
    ...UNASKED,
    onTask: (task) => tasks.push(task),
  });
  vi.spyOn(store, 'importPack').mockImplementation((_, { onProgress } = {}) => {
    onProgress?.(300, 700);
    running.stop(true);
    return Promise.resolve(fail({ kind: 'stopped' }));
  });
  await running.done;
  expect(tasks.at(-1)).toMatchObject({ phase: 'stopped', done: 300, total: 700, added: 0 });
});

it('goes on where it was cut off, with all that was wrong before in its report', async () => {
  const store = new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });
  let noted: ImportJournal | null = null;
  const kept: StoredValue<ImportJournal | null> = {
    ...fullJournal,
    read: () => Promise.resolve(noted),
    write: (value) => Promise.resolve(void (noted = value)),
  };
  const files = Array.from({ length: 60 }, (_, number) => {
    const name = `report-${number}.${number === 40 ? 'zip' : 'txt'}`;
    const text = number % 20 === 3 ? 'No news.' : number === 40 ? 'PK?' : `Report ${number}. ${TEXT}`;
    return { path: name, file: new File([text], name) };
  });
  const run = async (until: number): Promise<ImportTask> => {
    let last: ImportTask | null = null;
    const running = runImport(files, {
      store,
      journal: kept,
      ...UNASKED,
      onTask: (task) => (last = task),
    });
    // As if the browser had ended: what had been noted by then stays.
    const { write } = kept;
    const cut = vi.spyOn(kept, 'write').mockImplementation(async (value) => {
      await write(value);
      if (value !== null && value.done >= until) running.stop(true);
    });
    await running.done;
    cut.mockRestore();
    return last!;
  };
  const wrong = (task: ImportTask): string[] => task.problems.map(({ item }) => item);
  const first = await run(25);
  expect(wrong(first)).toEqual(['report-40.zip', 'report-3.txt', 'report-23.txt']);
  expect(noted).toMatchObject({ done: 25, rejected: [3, 23], unopened: 1 });

  const second = await run(Infinity);
  expect(wrong(second)).toEqual(['report-40.zip', 'report-3.txt', 'report-23.txt', 'report-43.txt']);
  expect(second).toMatchObject({ phase: 'done', files: 60, done: 60, total: 60, resumed: 25 });
  expect((await store.list({ offset: 0, limit: 1 })).total).toBe(56);
  expect(noted).toBeNull();
});

it('notes nothing as done whose reasons it could not tell later', async () => {
  const files = Array.from({ length: MOST_REJECTED + 60 }, (_, number) => {
    const name = `${number}.txt`;
    return { path: name, file: new File([number < 5 ? report(number) : 'No news.'], name) };
  });
  let last: unknown = null;
  await runImport(files, {
    store: new MemoryStore({ signatureOf: wordSignature, now: tickingClock() }),
    journal: { ...journal, write: (value) => Promise.resolve(void (last = value ?? last)) },
    ...UNASKED,
    onTask: () => undefined,
  }).done;
  expect(last).toMatchObject({ done: MOST_REJECTED });
  expect(ImportJournal.safeParse(last).success).toBe(true);
});
