import { ClassroomPage } from '../../components/classroom-page';
import type { ClassroomState } from '../../lib/view/classroom/classroom-state';
import { toClassroomView } from '../../lib/view/classroom/to-classroom-view';
import { backgroundMessenger } from '../shared/background-messenger';
import { runComparison, type Compared } from '../shared/comparison-run';
import { mountPage } from '../shared/mount';
import { readDecisions } from '../shared/read-decisions';
import { compareSample } from '../shared/sample-comparison';
import { startWorker } from '../shared/start-worker';
import { captures, decisions } from '../shared/stores';

let state: ClassroomState = { kind: 'loading' };
let compared: Compared | null = null;

function show(next: ClassroomState): void {
  state = next;
  page.draw();
}

/** Opens a round with one of the articles that report the same event. */
function open(article: number): void {
  if (compared === null) return;
  const { comparison, view } = compared;
  const choices = view.articles.filter(({ verdict }) => verdict === 'same');
  show({ kind: 'ready', view: toClassroomView(comparison, view, article), choices });
}

/** The article that shares most claims with the page, of those about the same event. */
function closest({ view }: Compared): number | null {
  const shared = new Map<number, number>();
  for (const { index, verdict } of view.articles) if (verdict === 'same') shared.set(index, 0);
  for (const item of view.overlap)
    if (item.kind === 'card')
      for (const { article } of item.card.witnesses)
        if (shared.has(article)) shared.set(article, shared.get(article)! + 1);
  const [best] = [...shared].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

function start(found: Compared): void {
  compared = found;
  const article = closest(found);
  if (article === null) show({ kind: 'nothing' });
  else open(article);
}

async function practise(): Promise<void> {
  show({ kind: 'loading' });
  const sample = await compareSample();
  if (sample.ok) start(sample.value);
  else show({ kind: 'failed', reason: sample.error.reason });
}

/** Compares what was last read in a tab again: only articles are kept, never comparisons. */
async function openTab(tab: number): Promise<void> {
  const capture = await captures.read(tab);
  if (capture?.outcome.kind !== 'read') return show({ kind: 'gone' });
  const { snapshot, warnings } = capture.outcome;
  const run = runComparison(
    { base: snapshot, selection: null, decided: readDecisions(decisions), captured: warnings },
    { messenger: backgroundMessenger, startWorker },
    () => undefined,
  );
  const outcome = await run.outcome;
  if (outcome.kind === 'compared') start(outcome);
  else if (outcome.kind === 'failed') show({ kind: 'failed', reason: outcome.details });
  else show({ kind: 'nothing' });
}

const page = await mountPage(({ i18n }) => {
  document.title = `${i18n.text({ id: 'classroom.title' })} - Crossread`;
  return (
    <ClassroomPage
      state={state}
      onChoose={open}
      onPractise={() => void practise()}
      onPrint={() => window.print()}
    />
  );
});
const tab = new URLSearchParams(location.search).get('tab');
await (tab !== null && /^\d{1,15}$/u.test(tab) ? openTab(Number(tab)) : practise());
