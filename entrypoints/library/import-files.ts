import type { CorpusStore, PackError, StoreError } from '../../lib/corpus/corpus-store';
import { SAVED_PACK } from '../../lib/corpus/corpus-store';
import { PACK_LIMITS } from '../../lib/corpus/limits';
import type { ImportProblem, ImportTask } from '../../lib/view/library-state';
import { newTask } from './library';
import { readArticleFile } from './read-article-file';

/** An import under way. */
export interface Import {
  readonly done: Promise<void>;
  /** Ends it after the file in hand. `keep: false` takes back the articles it has added. */
  stop(keep: boolean): void;
}

/**
 * Imports files the reader chose: packs as a unit each, saved web pages as single articles. One failing file does not
 * end the import; each failure is listed with its reason.
 */
export function importFiles(
  files: readonly File[],
  store: CorpusStore,
  onTask: (task: ImportTask) => void,
): Import {
  let stopped: { keep: boolean } | null = null;
  const added: string[] = [];
  const run = async (): Promise<void> => {
    let task = newTask(files.length === 1 ? files[0]!.name : `${files.length}`, files.length);
    const report = (change: Partial<ImportTask>): void => onTask((task = { ...task, ...change }));
    report({});
    for (const file of files) {
      if (stopped !== null) break;
      const outcome = await importFile(file, store, (done, total) => {
        if (files.length === 1) report({ done, total });
      });
      report({
        ...(files.length === 1 ? {} : { done: task.done + 1 }),
        added: task.added + outcome.added,
        known: task.known + outcome.known,
        problems: outcome.problem === null ? task.problems : [...task.problems, outcome.problem],
      });
      added.push(...outcome.ids);
    }
    if (stopped !== null && !(stopped as { keep: boolean }).keep) await store.remove(added);
    report({ running: false });
  };
  return {
    done: run(),
    stop: (keep) => {
      stopped = { keep };
    },
  };
}

interface FileOutcome {
  readonly added: number;
  readonly known: number;
  /** Articles that were new. */
  readonly ids: readonly string[];
  readonly problem: ImportTask['problems'][number] | null;
}

async function importFile(
  file: File,
  store: CorpusStore,
  onProgress: (done: number, total: number) => void,
): Promise<FileOutcome> {
  const failed = (problem: ImportProblem): FileOutcome => ({
    added: 0,
    known: 0,
    ids: [],
    problem: { item: file.name, problem },
  });
  if (file.size > PACK_LIMITS.jsonBytes)
    return failed({ kind: 'too-large', limitBytes: PACK_LIMITS.jsonBytes });
  if (file.name.toLowerCase().endsWith('.pdf')) return failed({ kind: 'pdf' });
  if (/\.(?:html?|xhtml|txt)$/iu.test(file.name)) {
    const article = await readArticleFile(file);
    if (!article.ok) return failed(article.error);
    const put = await store.put([article.value], SAVED_PACK);
    if (!put.ok) return failed(storeProblem(put.error));
    if (put.value.known > 0) return { ...failed({ kind: 'known' }), known: 1 };
    return { added: 1, known: 0, ids: [article.value.id], problem: null };
  }
  const imported = await store.importPack(new Uint8Array(await file.arrayBuffer()), onProgress);
  if (!imported.ok) return failed(packProblem(imported.error));
  return { added: imported.value.articles, known: 0, ids: [], problem: null };
}

function packProblem(error: PackError): ImportProblem {
  switch (error.kind) {
    case 'damaged':
      return { kind: 'pack-damaged', line: error.line };
    case 'checksum':
      return { kind: 'pack-checksum' };
    case 'newer-format':
      return { kind: 'pack-newer' };
    case 'too-large':
      return { kind: 'too-large', limitBytes: error.limit };
    default:
      return storeProblem(error);
  }
}

/** A failed write in the words of the library. */
export function storeProblem(error: StoreError): ImportProblem {
  return error.kind === 'storage-full'
    ? { kind: 'storage-full', usedBytes: error.usedBytes }
    : { kind: 'unknown', reason: error.kind };
}
