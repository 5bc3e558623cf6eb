import { pageKey } from '../../lib/corpus/rows/page-key';
import type { Messenger } from '../../lib/messaging/messenger';
import type { Answer, MessageError } from '../../lib/messaging/protocol';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { Comparison } from '../../lib/model/comparison';
import type { TextSpan } from '../../lib/model/text-span';
import type { Warning } from '../../lib/model/warning';
import type { ComparisonView } from '../../lib/view/comparison-view';
import type { Progress } from '../../lib/view/surface-state';
import type { ReadDecisions } from './read-decisions';
import { SEARCH_LIMITS } from './search-limits';
import { wakeBackground } from './wake-background';
import type { FromWorker, ToWorker } from './worker-protocol';

/** Milliseconds a comparison may take before it is given up; a typical one takes well under one second. */
const COMPARE_WITHIN_MS = 20_000;

/** A comparison with what was searched for it. */
export interface Compared {
  readonly comparison: Comparison;
  readonly view: ComparisonView;
  readonly searched: { readonly articles: number; readonly packs: number };
}

/** How a run ends. */
export type RunOutcome =
  | ({ readonly kind: 'compared' } & Compared)
  | {
      readonly kind: 'nothing';
      readonly searched: Compared['searched'];
      readonly warnings: ComparisonView['warnings'];
    }
  /** The reader stopped it before there was anything to show. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'collection-empty' }
  | { readonly kind: 'packs-off' }
  | { readonly kind: 'damaged'; readonly listed: number; readonly readable: number }
  /** The collection does not open. */
  | { readonly kind: 'unopened'; readonly details: string }
  | { readonly kind: 'failed'; readonly details: string };

/** What a run compares. */
export interface RunRequest {
  readonly base: ArticleSnapshot;
  readonly selection: TextSpan | null;
  /** Not needed, and not waited for, before there is something to compare with. */
  readonly decided: Promise<ReadDecisions>;
  /** What reading the page warned of. */
  readonly captured: readonly Warning[];
}

/** What a run needs from its surroundings. */
export interface RunTools {
  readonly messenger: Messenger;
  readonly startWorker: () => Worker;
}

/** A comparison under way. */
export interface Run {
  readonly outcome: Promise<RunOutcome>;
  /** Ends it now, with what is done so far. */
  stop(): void;
}

/**
 * Compares a page with the collection: the engine runs in a worker of this page, the search in the background. The
 * outcome always comes, at the latest after `COMPARE_WITHIN_MS`; the worker never outlives it.
 * @param onProgress told of each step, with a first view of the closest articles where there is one
 */
export function runComparison(
  request: RunRequest,
  { messenger, startWorker }: RunTools,
  onProgress: (progress: Progress, partial: ComparisonView | null) => void,
): Run {
  const worker = startWorker();
  const ask = (message: ToWorker): void => worker.postMessage(message);
  let progress: Progress = { read: null, searching: null, comparing: null, percent: null };
  let partial: Compared | null = null;
  let searched = { articles: 0, packs: 0 };
  let settle: (outcome: RunOutcome) => void = () => undefined;
  const outcome = new Promise<RunOutcome>((resolve) => {
    settle = resolve;
  });
  const stopWith = (without: RunOutcome): void =>
    settle(partial === null ? without : { kind: 'compared', ...partial });
  const failWith = (details: string): void => stopWith({ kind: 'failed', details });
  const step = (more: Partial<Progress>): void => {
    progress = { ...progress, ...more };
    onProgress(progress, partial?.view ?? null);
  };

  const search = async (found: FromWorker & { kind: 'analyzed' }): Promise<void> => {
    step({ read: { sentences: found.sentences, claims: found.claims }, percent: 15 });
    const answer = await messenger.send('candidates', {
      ...found.query,
      ...SEARCH_LIMITS,
      exclude: [request.base.id],
      excludePage: pageKey(request.base),
    });
    if (!answer.ok) return settle(failureOf(answer.error));
    const { candidates, snapshots, searchedArticles, searchedPacks } = answer.value;
    searched = { articles: searchedArticles, packs: searchedPacks };
    step({ searching: { articles: searchedArticles, close: null }, percent: 40 });
    const empty = await whyEmpty(answer.value, messenger);
    if (empty !== null) return settle(empty);
    const { selection } = request;
    const { decisions, warnings } = await request.decided;
    const captured = [...request.captured, ...warnings];
    ask({ kind: 'compare', decisions, selection, captured, candidates, others: snapshots, searched });
  };

  worker.onerror = (event) => failWith(event.message || 'The comparing worker could not be started.');
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    // While the page is analysed the background has time to start; any earlier, it would slow what is waited for.
    if (data.kind === 'begun') wakeBackground();
    else if (data.kind === 'analyzed') void search(data);
    else if (data.kind === 'close') step({ searching: { articles: searched.articles, close: data.close } });
    else if (data.kind === 'progress')
      step({
        comparing: { done: data.done, total: data.total },
        percent: 40 + Math.round((55 * data.done) / Math.max(1, data.total)),
      });
    else if (data.kind === 'partial') {
      if (!isWorthShowing(data.comparison)) return;
      partial = { comparison: data.comparison, view: data.view, searched };
      step({});
    } else
      settle(
        isWorthShowing(data.comparison)
          ? { kind: 'compared', comparison: data.comparison, view: data.view, searched }
          : { kind: 'nothing', searched, warnings: data.view.warnings },
      );
  };
  const timer = setTimeout(() => failWith(`Not done after ${COMPARE_WITHIN_MS} ms.`), COMPARE_WITHIN_MS);
  void outcome.then(() => {
    clearTimeout(timer);
    worker.terminate();
  });
  ask({ kind: 'analyze', base: request.base });
  return { outcome, stop: () => stopWith({ kind: 'stopped' }) };
}

/** Another event is nothing to show, unless the reader decided so and may want to undo it. */
function isWorthShowing({ events }: Comparison): boolean {
  return events.some(({ verdict, decidedBy }) => verdict !== 'different' || decidedBy === 'reader');
}

/** Why the background gave no answer. */
function failureOf(error: MessageError): RunOutcome {
  return { kind: error.kind === 'collection-closed' ? 'unopened' : 'failed', details: JSON.stringify(error) };
}

/** A damaged collection is never shown as an empty one, and an empty one is told from one that is turned off. */
async function whyEmpty(
  { health, searchedArticles }: Answer<'candidates'>,
  messenger: Messenger,
): Promise<RunOutcome | null> {
  if (searchedArticles > 0) return null;
  if (health.kind === 'damaged')
    return { kind: 'damaged', listed: health.expected, readable: health.found - health.unreadable };
  if (health.kind === 'newer-database')
    return { kind: 'failed', details: 'The library was made by a newer Crossread.' };
  const packs = await messenger.send('packs', {});
  if (!packs.ok) return failureOf(packs.error);
  return { kind: packs.value.some(({ articles }) => articles > 0) ? 'packs-off' : 'collection-empty' };
}
