import { SAVED_PACK, type CorpusStore, type StoreError } from '../../../lib/corpus/corpus-store';
import { kindOfFile, SNIFFED_BYTES } from '../../../lib/corpus/import/kind-of-file';
import { isOwnPack } from '../../../lib/corpus/export/own-packs';
import { readPack, readPackManifest } from '../../../lib/corpus/pack/read-pack';
import type { StoredValue } from '../../../lib/settings/stored-value';
import type { ImportProblem, ImportTask } from '../../../lib/view/import-task';
import { createBatchWriter } from './batch-writer';
import type { ChosenFile } from './chosen-file';
import { signatureOf, type ImportJournal } from './import-journal';
import { openSources, type Source } from './open-sources';
import { packProblem, storeProblem } from './store-problem';
import { readSource, type AskColumns } from './read-source';

/** What an import needs. */
export interface ImportTools {
  readonly store: CorpusStore;
  readonly journal: StoredValue<ImportJournal | null>;
  readonly askColumns: AskColumns;
  /** Bytes that may still be stored, `null` where the browser does not say. */
  readonly freeBytes: () => Promise<number | null>;
  readonly onTask: (task: ImportTask) => void;
}

/** An import under way. */
export interface Import {
  readonly done: Promise<void>;
  pause(): void;
  resume(): void;
  /** Ends it after the article in hand. `keep: false` takes back what it has added. */
  stop(keep: boolean): void;
}

/** Time between two drawings of the progress, in milliseconds. */
const REPORT_EVERY_MS = 100;

/**
 * Imports what the reader chose: articles one by one, packs as a unit each. One bad item does not end it; each is listed
 * with its reason. What was stored stays stored, whatever happens next, and the same files chosen again go on where an
 * import was cut off.
 */
export function runImport(files: readonly ChosenFile[], tools: ImportTools): Import {
  const { store, journal, onTask } = tools;
  const writer = createBatchWriter(store);
  const newPacks: string[] = [];
  let stopped: 'keep' | 'take-back' | 'failed' | null = null;
  let gate: { readonly open: Promise<void>; readonly release: () => void } | null = null;
  let task: ImportTask = {
    file: files.length === 1 ? files[0]!.path : null,
    files: files.length,
    phase: 'running',
    done: 0,
    total: null,
    current: null,
    added: 0,
    known: 0,
    companions: 0,
    resumed: 0,
    problems: [],
  };
  let drawn = 0;
  const report = (change: Partial<ImportTask>, now = true): void => {
    task = { ...task, ...change };
    if (!now && performance.now() - drawn < REPORT_EVERY_MS) return;
    drawn = performance.now();
    onTask(task);
  };
  const problem = (item: string, found: ImportProblem): void =>
    report({ problems: [...task.problems, { item, problem: found }] }, false);
  /** A write that failed ends the import: the next one would fail too. */
  const give = (item: string, error: StoreError): void => {
    problem(item, storeProblem(error));
    stopped = 'failed';
  };
  const flush = async (item: string): Promise<void> => {
    const stored = await writer.flush();
    if (!stored.ok) return give(item, stored.error);
    report({ added: task.added + stored.value.added, known: task.known + stored.value.known }, false);
  };
  const mayGoOn = async (): Promise<boolean> => {
    if (gate !== null) await gate.open;
    return stopped === null;
  };

  /** What was exported from saved articles becomes saved articles again, each once. */
  const importOwnPack = async (source: Source, bytes: Uint8Array): Promise<void> => {
    const pack = await readPack(bytes);
    if (!pack.ok) return problem(source.name, packProblem(pack.error));
    report({ total: (task.total ?? 0) + pack.value.articles.length - 1 });
    for (const { provenance, ...article } of pack.value.articles) {
      writer.add(article, provenance);
      if (writer.full) await flush(source.name);
      report({ done: task.done + 1 }, false);
      if (!(await mayGoOn())) return;
    }
  };
  const importPack = async (source: Source, bytes: Uint8Array): Promise<void> => {
    const before = new Set((await store.packs()).map(({ id }) => id));
    const imported = await store.importPack(bytes, (done, total) => {
      if (task.files === 1) report({ done, total }, false);
    });
    if (!imported.ok) return problem(source.name, packProblem(imported.error));
    if (!before.has(imported.value.id)) newPacks.push(imported.value.id);
    report({ added: task.added + imported.value.articles });
  };
  const importSource = async (source: Source): Promise<void> => {
    report({ current: source.name }, false);
    const bytes = await source.read();
    if (!bytes.ok) problem(source.name, bytes.error);
    else {
      const kind = kindOfFile(source.name, bytes.value.subarray(0, SNIFFED_BYTES));
      const manifest = kind === 'pack' ? await readPackManifest(bytes.value) : null;
      if (manifest?.ok === true && isOwnPack(manifest.value.id)) return importOwnPack(source, bytes.value);
      if (kind === 'pack') await importPack(source, bytes.value);
      else {
        const { count, items } = await readSource(source, kind, bytes.value, tools.askColumns);
        report({ total: (task.total ?? 0) + count - 1 }, false);
        for await (const { item, article } of items) {
          if (article.ok) writer.add(article.value);
          else problem(item, article.error);
          if (writer.full) await flush(item);
          report({ done: task.done + 1 }, false);
          if (!(await mayGoOn())) return;
        }
        return;
      }
    }
    report({ done: task.files === 1 && task.total !== null ? task.total : task.done + 1 }, false);
  };

  const run = async (): Promise<void> => {
    report({});
    const { sources, problems, companions } = await openSources(files);
    report({ problems, companions, total: sources.length });
    const free = await tools.freeBytes();
    const wanted = sources.reduce((sum, { bytes }) => sum + bytes, 0);
    if (free !== null && wanted > free) {
      problem(task.file ?? files[0]!.path, { kind: 'no-room', neededBytes: wanted, freeBytes: free });
      return report({ phase: 'stopped' });
    }
    const signature = await signatureOf(sources);
    const before = await journal.read();
    const first = before?.signature === signature ? Math.min(before.done, sources.length) : 0;
    report({ done: first, resumed: first });
    const entry = { signature, file: task.file, files: task.files, total: sources.length };
    for (let index = first; index < sources.length && (await mayGoOn()); index++) {
      await importSource(sources[index]!);
      if (stopped !== null) break;
      // Only what is stored is done: where articles still wait, an import that is cut off reads their file again.
      const last = index === sources.length - 1;
      if (!writer.full && !last && index % JOURNAL_EVERY !== JOURNAL_EVERY - 1) continue;
      await flush(sources[index]!.name);
      if (stopped === null) await journal.write({ ...entry, done: index + 1 });
    }
    if (stopped === 'keep') await flush(task.current ?? '');
    if (stopped === 'take-back') {
      await takeBack(store, writer.added);
      for (const id of newPacks) await store.removePack(id);
      report({ added: 0 });
    }
    if (stopped === null || stopped === 'take-back') await journal.write(null);
    report({ phase: stopped === null ? 'done' : 'stopped', current: null });
  };

  /** A disk that is full also refuses the note of how far the import has come: it ends then, and says so. */
  const broken = (error: unknown): void => {
    const reason = error instanceof Error ? error.name : 'UnknownError';
    give(task.current ?? files[0]!.path, { kind: 'unavailable', reason });
    report({ phase: 'stopped', current: null });
  };

  const release = (): void => {
    gate?.release();
    gate = null;
  };
  return {
    done: run().catch(broken),
    pause() {
      if (gate !== null) return;
      const { promise, resolve } = openGate();
      gate = { open: promise, release: resolve };
      report({ phase: 'paused' });
    },
    resume() {
      release();
      report({ phase: 'running' });
    },
    stop(keep) {
      stopped = keep ? 'keep' : 'take-back';
      release();
      report({ phase: 'running' });
    },
  };
}

/** Removes what was added; copies of the same articles in packs stay. */
async function takeBack(store: CorpusStore, added: readonly string[]): Promise<void> {
  const packs = await store.packs();
  const inPacks = (await store.copies(added)).filter(({ pack }) => pack !== SAVED_PACK);
  await store.remove(added);
  await store.restore(inPacks, packs);
}

/** Files after which what has been read is stored and noted, also where they held few articles. */
const JOURNAL_EVERY = 25;

function openGate(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
