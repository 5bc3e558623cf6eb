import { SAVED_PACK, type CorpusStore, type StoreError } from '../../../lib/corpus/corpus-store';
import {
  kindOfFile,
  kindOfName,
  SNIFFED_BYTES,
  type FileKind,
} from '../../../lib/corpus/import/kind-of-file';
import { isOwnPack } from '../../../lib/corpus/export/own-packs';
import { findPackError, openPack, type OpenPack } from '../../../lib/corpus/pack/open-pack';
import type { PackManifest } from '../../../lib/model/pack';
import { fail, ok, type Result } from '../../../lib/model/result';
import type { StoredValue } from '../../../lib/settings/stored-value';
import type { ImportProblem, ImportTask, ItemPlace, ItemProblem } from '../../../lib/view/import-task';
import type { ReplacedPack } from '../removals';
import { createBatchWriter } from './batch-writer';
import type { ChosenFile } from './chosen-file';
import { MOST_REJECTED, signatureOf, type ImportJournal } from './import-journal';
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
  /** Gives the packs it has replaced: what they were is set aside, and for the caller to bring back or to drop. */
  readonly done: Promise<readonly (ReplacedPack & { readonly name: string })[]>;
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
  /** Packs whose version from before this import is set aside, and the sum of that one. */
  const replacedPacks: (ReplacedPack & { readonly name: string; readonly sha256: string | null })[] = [];
  let stopped: 'keep' | 'take-back' | 'failed' | null = null;
  /** Where a pack is all there is, its articles are counted; among others it is one. */
  let isOnly = false;
  let gate: { readonly open: Promise<void>; readonly release: () => void } | null = null;
  // What programs keep for themselves beside the reader's files is not read, and not counted either.
  const seen = files.filter(({ path }) => kindOfName(path) !== 'hidden');
  let task: ImportTask = {
    file: seen.length === 1 ? seen[0]!.path : null,
    files: seen.length,
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
  /** Copied when the task is shown: a copy for each of a hundred thousand bad rows would take longer than the rows. */
  const problems: ItemProblem[] = [];
  let drawn = 0;
  const report = (change: Partial<ImportTask>, now = true): void => {
    task = { ...task, ...change };
    if (!now && performance.now() - drawn < REPORT_EVERY_MS) return;
    drawn = performance.now();
    task = { ...task, problems: [...problems] };
    onTask(task);
  };
  const problem = (item: string, found: ImportProblem, place?: ItemPlace): void => {
    problems.push({ item, place, problem: found });
    report({}, false);
  };
  /** A write that failed ends the import: the next one would fail too. */
  const give = (item: string, error: StoreError): void => {
    problem(item, storeProblem(error));
    stopped = 'failed';
  };
  const noteStored = (item: string, stored: Awaited<ReturnType<typeof writer.flush>>): void => {
    if (!stored.ok) return give(item, stored.error);
    report({ added: task.added + stored.value.added, known: task.known + stored.value.known }, false);
  };
  const flush = async (item: string): Promise<void> => noteStored(item, await writer.flush());
  const handOver = async (item: string): Promise<void> => noteStored(item, await writer.handOver());
  const mayGoOn = async (): Promise<boolean> => {
    if (gate !== null) await gate.open;
    return stopped === null;
  };

  /** What was exported from saved articles becomes saved articles again, each once. */
  const importOwnPack = async (source: Source, pack: OpenPack): Promise<void> => {
    const wrong = await findPackError(pack, mayGoOn);
    if (wrong?.kind === 'stopped') return;
    if (wrong !== null) {
      problem(source.name, packProblem(wrong));
      return report({ done: task.done + 1 }, false);
    }
    report({ total: (task.total ?? 0) + pack.manifest.count - 1 });
    for await (const articles of pack.articles(BATCH)) {
      if (!articles.ok) return problem(source.name, packProblem(articles.error));
      for (const { provenance, ...article } of articles.value) {
        writer.add(article, provenance);
        if (writer.full) await handOver(source.name);
        report({ done: task.done + 1 }, false);
        if (!(await mayGoOn())) return;
      }
    }
  };
  const importPack = async (source: Source, pack: Blob, manifest: PackManifest | null): Promise<void> => {
    const there = await store.packs();
    const before = new Set(there.map(({ id }) => id));
    const named = manifest?.id ?? null;
    const sha256 = there.find(({ id }) => id === named)?.manifest?.sha256 ?? null;
    const isKnown = sha256 !== null && sha256 === manifest?.sha256;
    // Of a pack that this import replaces twice, the version from before it is kept.
    const isFirst = !newPacks.some((id) => id === named) && !replacedPacks.some(({ id }) => id === named);
    const aside = crypto.randomUUID();
    const imported = await store.importPack(pack, {
      ...(isFirst ? { keepsReplacedAs: aside } : {}),
      onProgress: (done, total) => isOnly && report({ done, total }, false),
      goOn: mayGoOn,
    });
    if (!imported.ok) {
      if (imported.error.kind !== 'stopped') problem(source.name, packProblem(imported.error));
      return;
    }
    const { id } = imported.value;
    if (!before.has(id)) newPacks.push(id);
    else if (isFirst) replacedPacks.push({ id, aside, name: manifest?.name ?? '', sha256 });
    const count = imported.value.articles;
    report(isKnown ? { known: task.known + count } : { added: task.added + count });
  };
  const importFile = async (source: Source, kind: FileKind, file: Blob): Promise<void> => {
    const { count, items } = await readSource(source, kind, file, tools.askColumns);
    report({ total: (task.total ?? 0) + count - 1 }, false);
    for await (const { item, place, article } of items) {
      if (article.ok) writer.add(article.value);
      else problem(source.name, article.error, place);
      if (writer.full) await handOver(item);
      report({ done: task.done + 1 }, false);
      if (!(await mayGoOn())) return;
    }
  };
  const importSource = async (source: Source): Promise<void> => {
    report({ current: source.name }, false);
    const file = await source.open();
    const start = file.ok ? await startOf(file.value) : file;
    if (!file.ok || !start.ok) problem(source.name, start.ok ? { kind: 'unreadable' } : start.error);
    else {
      const kind = kindOfFile(source.name, start.value);
      if (kind !== 'pack') return importFile(source, kind, file.value);
      const pack = await openPack(file.value);
      if (pack.ok && isOwnPack(pack.value.manifest.id)) return importOwnPack(source, pack.value);
      await importPack(source, file.value, pack.ok ? pack.value.manifest : null);
    }
    if (stopped === null) report({ done: isOnly && task.total !== null ? task.total : task.done + 1 }, false);
  };

  const run = async (): Promise<void> => {
    report({});
    const { sources, problems: unopened, companions } = await openSources(files);
    for (const one of unopened) problems.push(one);
    // What cannot be opened is done: a report of so many files tells of all of them.
    const total = sources.length + unopened.length;
    isOnly = total === 1;
    report({ companions, total, done: unopened.length });
    const free = await tools.freeBytes();
    const wanted = sources.reduce((sum, { bytes }) => sum + bytes, 0);
    if (free !== null && wanted > free) {
      problem(task.file ?? files[0]!.path, { kind: 'no-room', neededBytes: wanted, freeBytes: free });
      return report({ phase: 'stopped' });
    }
    const signature = await signatureOf(sources);
    const before = await journal.read();
    const first = before?.signature === signature ? Math.min(before.done, sources.length) : 0;
    const again = (before?.rejected ?? []).filter((place) => place < first);
    const rejected = new Set(again);
    report({ done: unopened.length + first - again.length, resumed: first });
    const { file, files: chosen } = task;
    const entry = { signature, file, files: chosen, total: sources.length, unopened: unopened.length };
    const note = (done: number): Promise<void> => journal.write({ ...entry, done, rejected: [...rejected] });
    // A disk that refuses this note may still take articles, and says so where it does not.
    await note(first).catch(() => undefined);
    const places = [...again, ...Array.from({ length: sources.length - first }, (_, at) => first + at)];
    for (const place of places) {
      if (!(await mayGoOn())) break;
      const found = problems.length;
      await importSource(sources[place]!);
      if (problems.length > found) rejected.add(place);
      if (stopped !== null) break;
      // Only what is stored is done: where articles still wait, an import that is cut off reads their file again.
      const isLast = place === places.at(-1);
      if (!writer.full && !isLast && place % JOURNAL_EVERY !== JOURNAL_EVERY - 1) continue;
      await flush(sources[place]!.name);
      if (stopped === null && rejected.size <= MOST_REJECTED) await note(Math.max(first, place + 1));
    }
    if (stopped === 'keep') await flush(task.current ?? '');
    if (stopped === 'take-back') {
      await writer.settled();
      // Copies of the same articles in packs stay.
      await store.remove(writer.added, SAVED_PACK);
      for (const id of newPacks) await store.removePack(id);
      for (const { id, aside } of replacedPacks.splice(0)) await store.bringPackBack(id, aside, true);
      report({ added: 0 });
    }
    if (stopped === null || stopped === 'take-back') await journal.write(null);
    report({ phase: stopped === null ? 'done' : 'stopped', current: null });
  };

  /** The packs that were replaced, without those whose own file was given again. */
  const otherVersions = async (): Promise<typeof replacedPacks> => {
    const now = new Map((await store.packs()).map(({ id, manifest }) => [id, manifest?.sha256]));
    const same = replacedPacks.filter(({ id, sha256 }) => now.get(id) === sha256);
    // What cannot be freed now is when the library is opened next.
    for (const { aside } of same) await store.dropPackAside(aside).catch(() => undefined);
    return replacedPacks.filter((pack) => !same.includes(pack));
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
    // Where the packs cannot be read just then, a way back too many is better than one too few.
    done: run()
      .catch(broken)
      .then(otherVersions)
      .catch(() => replacedPacks),
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

/** The first bytes of a file. */
async function startOf(file: Blob): Promise<Result<Uint8Array, ImportProblem>> {
  try {
    return ok(new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer()));
  } catch {
    return fail({ kind: 'unreadable' });
  }
}

/** Articles taken out of a pack at once. */
const BATCH = 100;
/** Files after which what has been read is stored and noted, also where they held few articles. */
const JOURNAL_EVERY = 25;

function openGate(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
