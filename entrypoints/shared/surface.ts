import type { MessageError } from '../../lib/messaging/protocol';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { ReaderDecision } from '../../lib/model/decisions';
import type { StoredValue } from '../../lib/settings/stored-value';
import type { TabCapture } from '../../lib/settings/tab-capture';
import type { MarkState, Progress, SaveState, Stale, SurfaceState } from '../../lib/view/surface-state';
import { runComparison, type Run, type RunOutcome, type RunTools } from './comparison-run';
import { pageLine } from './page-line';
import { readDecisions } from './read-decisions';
import { siteOf } from './site-of';
import { reachWarnings } from '../../lib/view/reach-warnings';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';

/** Nothing is shown for shorter waits, in milliseconds, but the first rows, which come as soon as there are some. */
const SHOW_PROGRESS_AFTER_MS = 300;

/** The page is being read: nothing is known of it yet. */
const READING: Progress = { read: null, searching: null, comparing: null, percent: null };

/** What panel and popup share: a capture goes in, `SurfaceState`s come out. */
export interface Surface {
  readonly state: SurfaceState;
  /** The outcome behind the state, where a comparison was made. */
  readonly outcome: RunOutcome | null;
  /** Shows a capture; compares it unless just that was compared. */
  present(capture: TabCapture | null, stale: Stale | null): void;
  /** @param unlocated ids of cards whose sentence could not be located in the page */
  setMarks(marks: MarkState, unlocated?: readonly string[]): void;
  stop(): void;
  /** Compares the same capture again. */
  retry(): void;
  save(): Promise<void>;
}

interface Tools extends RunTools {
  readonly decisions: StoredValue<ReaderDecision[]>;
  readonly onState: (state: SurfaceState) => void;
}

/** Makes the one state holder of a popup or panel. Nothing in it outlives the page; all of it can be made again. */
export function createSurface(tools: Tools): Surface {
  let state: SurfaceState = { kind: 'idle', waiting: true };
  let capture: TabCapture | null = null;
  /** The capture that `outcome` belongs to: while the same page is read again, the one before. */
  let shown: TabCapture | null = null;
  let stale: Stale | null = null;
  let save: SaveState = 'unknown';
  let marks: MarkState = 'off';
  let unlocated: readonly string[] = [];
  let run: Run | null = null;
  let outcome: RunOutcome | null = null;
  let turn = 0;

  const show = (next: SurfaceState): void => {
    state = next;
    tools.onState(next);
  };
  const snapshot = (): ArticleSnapshot | null =>
    shown?.outcome.kind === 'read' ? shown.outcome.snapshot : null;
  const refresh = (again: Progress | null = null): void => {
    const article = snapshot();
    if (outcome === null || article === null) return;
    const next = stateOf(outcome, article, stale, save, marks);
    show(next.kind === 'compared' ? { ...next, again, unlocated } : next);
  };

  const compare = async (): Promise<void> => {
    const mine = (turn += 1);
    run?.stop();
    if (outcome?.kind !== 'compared') outcome = null;
    const article = snapshot();
    if (article === null || shown?.outcome.kind !== 'read') return;
    const { selection, warnings } = shown.outcome;
    const began = Date.now();
    if (outcome === null) show({ kind: 'idle', waiting: true });
    const page = pageLine(article);
    run = runComparison(
      {
        base: article,
        selection,
        decided: readDecisions(tools.decisions),
        captured: warnings,
      },
      tools,
      (progress, partial) => {
        const waited = Date.now() - began;
        if (mine !== turn || (waited <= SHOW_PROGRESS_AFTER_MS && partial === null)) return;
        // What was found before stays in its place, with the reader's tab, open cards and focus.
        if (outcome !== null) refresh(progress);
        else show({ kind: 'progress', page, progress, partial });
      },
    );
    const found = await run.outcome;
    if (mine !== turn) return;
    run = null;
    outcome = found;
    save = await savedState(article, tools);
    if (mine === turn) refresh();
  };
  tools.decisions.watch(() => void compare());

  return {
    get state() {
      return state;
    },
    get outcome() {
      return outcome;
    },
    present(next, nextStale) {
      const same = next !== null && capture?.tab === next.tab && capture.at === next.at;
      const unchanged =
        same && capture?.outcome.kind === next.outcome.kind && selectionOf(capture) === selectionOf(next);
      capture = next;
      stale = nextStale;
      if (unchanged && next.outcome.kind === 'read') {
        shown = next;
        return refresh(run === null ? null : READING);
      }
      turn += 1;
      run?.stop();
      run = null;
      if (next !== null && outcome?.kind === 'compared' && isSamePage(shown, next)) {
        if (next.outcome.kind === 'reading') return refresh(READING);
        if (next.outcome.kind === 'read' && isSameText(shown, next)) {
          shown = next;
          return refresh();
        }
      }
      shown = next;
      outcome = null;
      save = 'unknown';
      marks = 'off';
      if (next === null) return show({ kind: 'idle', waiting: false });
      if (next.outcome.kind === 'reading') return show({ kind: 'idle', waiting: true });
      if (next.outcome.kind === 'refused')
        return show({
          kind: 'refused',
          page: null,
          // What was said of a page that is gone is no help beside another one: the way to read that one is.
          refusal: stale?.kind === 'moved' && !stale.open ? { kind: 'no-access' } : next.outcome.refusal,
          site: siteOf(next.url)?.host ?? null,
        });
      show({ kind: 'idle', waiting: true });
      void compare();
    },
    setMarks(next, missing = []) {
      marks = next;
      unlocated = missing;
      refresh();
    },
    stop: () => run?.stop(),
    retry: () => void compare(),
    async save() {
      const article = snapshot();
      if (article === null) return;
      save = 'saving';
      refresh();
      const answer = await tools.messenger.send('save-article', { article });
      save = answer.ok && answer.value.ok ? 'saved' : 'unsaved';
      const problem = problemOf(answer);
      if (problem === null) refresh();
      else show({ ...problem, page: pageLine(article) });
    },
  };
}

/** The same tab at the same address. */
function isSamePage(before: TabCapture | null, now: TabCapture): boolean {
  return before !== null && before.tab === now.tab && before.url !== null && before.url === now.url;
}

/** The same words, and the same of them to be compared. */
function isSameText(before: TabCapture | null, now: TabCapture): boolean {
  return (
    before?.outcome.kind === 'read' &&
    now.outcome.kind === 'read' &&
    before.outcome.snapshot.id === now.outcome.snapshot.id &&
    selectionOf(before) === selectionOf(now)
  );
}

function selectionOf(capture: TabCapture | null): string {
  return capture?.outcome.kind === 'read' ? JSON.stringify(capture.outcome.selection) : '';
}

async function savedState(article: ArticleSnapshot, { messenger }: Tools): Promise<SaveState> {
  const answer = await messenger.send('is-saved', { id: article.id });
  if (!answer.ok) return 'unknown';
  return answer.value ? 'saved' : 'unsaved';
}

type SaveProblem =
  | { readonly kind: 'storage-full'; readonly usedBytes: number | null }
  | { readonly kind: 'unopened'; readonly details: string }
  | { readonly kind: 'failed'; readonly details: string };

function problemOf(
  answer:
    | { ok: false; error: MessageError }
    | { ok: true; value: { ok: true } | { ok: false; error: { kind: string; usedBytes?: number | null } } },
): SaveProblem | null {
  if (!answer.ok)
    return {
      kind: answer.error.kind === 'collection-closed' ? 'unopened' : 'failed',
      details: JSON.stringify(answer.error),
    };
  if (answer.value.ok) return null;
  const { error } = answer.value;
  if (error.kind === 'storage-full') return { kind: 'storage-full', usedBytes: error.usedBytes ?? null };
  return { kind: error.kind === 'unavailable' ? 'unopened' : 'failed', details: JSON.stringify(error) };
}

function stateOf(
  outcome: RunOutcome,
  article: ArticleSnapshot,
  stale: Stale | null,
  save: SaveState,
  marks: MarkState,
): SurfaceState {
  const page = pageLine(article);
  switch (outcome.kind) {
    case 'compared':
      return { kind: 'compared', view: outcome.view, stale, save, marks };
    case 'nothing':
      return {
        kind: 'nothing-comparable',
        page,
        searched: outcome.searched,
        warnings: reachWarnings(outcome.warnings),
        save,
        stale,
      };
    case 'stopped':
      return { kind: 'stopped', page, stale };
    case 'collection-empty':
      return { kind: 'collection-empty', page, starterArticles: BUNDLED_PACK.articles, save, stale };
    case 'packs-off':
      return { kind: 'packs-off', page, stale };
    case 'damaged':
      return { kind: 'damaged', page, listed: outcome.listed, readable: outcome.readable };
    case 'unopened':
    case 'failed':
      return { kind: outcome.kind, page, details: outcome.details };
  }
}
