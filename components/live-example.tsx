import { useMemo, useState } from 'preact/hooks';
import type { ComparisonView } from '../lib/view/comparison-view';
import type { ClaimCard } from '../lib/view/claim-card';
import { say } from '../lib/view/message';
import { ArticlesContext } from './articles-context';
import { ClaimCardView } from './claim-card-view';
import { ClaimsBar } from './claims-bar';
import { useI18n } from './i18n-context';
import styles from './live-example.module.css';
import { PanelContext, type PanelCommands } from './panel-context';
import { Say } from './say';
import { toggled } from './use-overlap-filter';

/** What the example can be: under way, done, or failed with a reason. */
export type ExampleState =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'done'; readonly view: ComparisonView }
  | { readonly kind: 'failed'; readonly reason: string };

/** Cards shown: the first is open, the next shows what a closed one looks like. */
const CARDS = 2;

/** A real comparison of two short articles, made when the page was opened, in the panel's own cards. */
export function LiveExample({ state }: { state: ExampleState }) {
  const i18n = useI18n();
  return (
    <section class={styles['example']} aria-labelledby="example">
      <h2 id="example">{i18n.text({ id: 'welcome.live' })}</h2>
      {state.kind === 'comparing' && <p role="status">{i18n.text({ id: 'welcome.live.waiting' })}</p>}
      {state.kind === 'failed' && (
        <p role="status">{i18n.text({ id: 'welcome.live.failed', args: { reason: state.reason } })}</p>
      )}
      {state.kind === 'done' && <Comparison view={state.view} />}
    </section>
  );
}

function Comparison({ view }: { view: ComparisonView }) {
  const cards = useMemo(() => {
    const all = view.overlap.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
    return [...all].sort((a, b) => readings(b) - readings(a)).slice(0, CARDS);
  }, [view]);
  const commands = useExampleCommands(`w-${cards[0]?.id ?? ''}`);
  const [page, other] = view.articles;
  const names = { a: headlineOf(page), b: headlineOf(other) };
  return (
    <ArticlesContext.Provider value={view.articles}>
      <PanelContext.Provider value={commands}>
        <p class="small soft">
          <Say message={say('welcome.live.between', names)} />
        </p>
        <p class="small">
          <Say message={view.origins} />
        </p>
        <ClaimsBar counts={view.counts} />
        <div class={styles['cards']}>
          {cards.map((card) => (
            <ClaimCardView key={card.id} card={card} list="w" />
          ))}
        </div>
      </PanelContext.Provider>
    </ArticlesContext.Provider>
  );
}

/** Differences of a card that can be read on both sides: "no speaker named" is nothing to begin with. */
const readings = ({ rows }: ClaimCard): number =>
  rows.filter(({ base, other }) => base.text !== null && other.text !== null).length;

const headlineOf = (article: ComparisonView['articles'][number] | undefined): string =>
  `“${article?.headline.segments.map(({ text }) => text).join('') ?? ''}”`;

/** Cards open and close and give their reasons; there is no page behind them to be shown, and nothing to decide. */
function useExampleCommands(first: string): PanelCommands {
  const [openCards, setOpenCards] = useState<ReadonlySet<string>>(new Set([first]));
  const [openReasons, setOpenReasons] = useState<ReadonlySet<string>>(new Set());
  const nothing = (): void => undefined;
  return {
    openCards,
    openReasons,
    unlocated: new Set(),
    pointed: null,
    toggleCard: (id) => setOpenCards((open) => toggled(open, id)),
    toggleReason: (id) => setOpenReasons((open) => toggled(open, id)),
    show: nothing,
    decide: nothing,
    setApart: nothing,
    undo: nothing,
    copy: nothing,
    wrongMatch: () => null,
    saveWrongMatch: nothing,
    fixed: true,
    example: true,
  };
}
