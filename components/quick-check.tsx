import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ComparisonView } from '../lib/view/comparison-view';
import { say } from '../lib/view/message';
import { reachWarnings } from '../lib/view/reach-warnings';
import type { SurfaceActions } from '../lib/view/surface-actions';
import type { SaveState, Shortcuts, SurfaceState } from '../lib/view/surface-state';
import { ArticlesContext } from './articles-context';
import { ArticleText } from './article-text';
import { Chip } from './chip';
import { ClaimsBar } from './claims-bar';
import { CoverageLine } from './coverage-line';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { Letter } from './letter';
import { letterKey } from './letter-key';
import { LiveRegion } from './live-region';
import { PageHeading } from './page-heading';
import { progressMessage } from './progress-message';
import { ProgressSteps } from './progress-steps';
import styles from './quick-check.module.css';
import { RelationLegend } from './relation-legend';
import { SaveButton } from './save-button';
import { Say } from './say';
import { StateNotice } from './state-notice';
import { useKeptFocus } from './use-kept-focus';
import { Verdict } from './verdict';
import { WarningLines } from './warning-lines';

/** Articles named in the popup. */
const CLOSEST = 3;

export interface QuickCheckProps {
  readonly state: SurfaceState;
  readonly actions: SurfaceActions;
  readonly shortcuts: Shortcuts;
  /** Single letters may be turned off (WCAG 2.1.4); Enter and Escape stay. */
  readonly singleKeys: boolean;
}

/** The popup: what one glance can tell, and the way to the panel. S saves, Escape closes. */
export function QuickCheck({ state, actions, shortcuts, singleKeys }: QuickCheckProps) {
  const i18n = useI18n();
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  /** S was pressed before it was known whether this page is saved already. */
  const wantsSaved = useRef(false);
  const save = 'save' in state ? state.save : 'unknown';
  const mayBeSaved = 'save' in state || state.kind === 'progress';
  // Where nothing is compared no button has the focus, so the keys are those of the whole popup; a key that follows a drawing
  // at once is to meet what was drawn.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isSave = singleKeys && letterKey(event) === 's';
      if (isSave && save === 'unsaved') actions.save();
      else if (isSave && save === 'unknown' && mayBeSaved) wantsSaved.current = true;
      else if (event.key === 'Escape') actions.close();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [save, actions, singleKeys, mayBeSaved]);
  useEffect(() => {
    if (mayBeSaved && save === 'unknown') return;
    const wanted = wantsSaved.current;
    // Before anything is drawn, which saving does at once and which would ask again.
    wantsSaved.current = false;
    if (wanted && save === 'unsaved') actions.save();
  }, [save, actions, mayBeSaved]);
  // The closest article's rows stand while the others are still compared.
  const view = state.kind === 'compared' ? state.view : state.kind === 'progress' ? state.partial : null;
  const running = state.kind === 'progress' ? progressMessage(state.progress) : null;
  const told = state.kind === 'compared' ? state.view.coverage : running;
  const page = view !== null ? view.page : 'page' in state ? state.page : null;
  return (
    <main
      ref={root}
      class={`${styles['popup']} ${view === null ? '' : styles['rows']}`}
      aria-busy={state.kind === 'progress'}
    >
      {page === null && <h1 class="vh">{i18n.text({ id: 'panel.title' })}</h1>}
      {page !== null && (
        <PageHeading page={page}>
          {view !== null && told !== null && <CoverageLine message={told} />}
        </PageHeading>
      )}
      {view !== null && <Compared view={view} save={save} actions={actions} keyed={singleKeys} />}
      {view === null && state.kind === 'progress' && (
        <ProgressSteps progress={state.progress} stop={say('state.progress.stop')} onStop={actions.stop} />
      )}
      {state.kind !== 'compared' && state.kind !== 'progress' && (
        <StateNotice state={state} actions={actions} shortcuts={shortcuts} keyed={singleKeys} />
      )}
      <LiveRegion text={told === null ? '' : i18n.text(told)} />
    </main>
  );
}

function Compared({
  view,
  save,
  actions,
  keyed,
}: {
  view: ComparisonView;
  save: SaveState;
  actions: SurfaceActions;
  /** S saves. */
  keyed: boolean;
}) {
  const i18n = useI18n();
  const open = useRef<HTMLButtonElement>(null);
  // It stands at the lower edge in any case; scrolling to it would push the page's name out of a lower window.
  useEffect(() => open.current?.focus({ preventScroll: true }), []);
  // Another event is nothing close, unless the reader decided so.
  const closest = view.sources.events
    .filter(({ verdict, decidedByReader }) => verdict !== 'different' || decidedByReader)
    .slice(0, CLOSEST)
    .map(({ article }) => view.articles[article])
    .filter((article) => article !== undefined);
  return (
    <ArticlesContext.Provider value={view.articles}>
      <WarningLines warnings={reachWarnings(view.warnings)} />
      <section class={styles['block']} aria-label={i18n.text({ id: 'popup.claimsLabel' })}>
        <ClaimsBar counts={view.counts} />
        <RelationLegend counts={view.counts} />
      </section>
      {view.first !== null && <First first={view.first} />}
      <section class={styles['block']} aria-label={i18n.text({ id: 'popup.closest' })}>
        <ul class={styles['articles']}>
          {closest.map(({ index, letter, name, headline, verdict }) => (
            <li key={index}>
              <Letter letter={letter} publisher={name} away={verdict !== 'same'} />
              <span class={styles['title']}>
                <ArticleText text={headline} />
              </span>
              {verdict !== 'page' && <Verdict verdict={verdict} />}
            </li>
          ))}
        </ul>
        <p class={styles['origins']}>
          <Say message={view.origins} />
        </p>
      </section>
      <footer class={styles['foot']}>
        <button type="button" class="btn go" ref={open} onClick={actions.openPanel}>
          {i18n.text({ id: 'popup.openPanel' })} <kbd aria-hidden="true">↵</kbd>
        </button>
        <SaveButton save={save} onSave={actions.save} plain keyed={keyed} />
      </footer>
    </ArticlesContext.Provider>
  );
}

function First({ first }: { first: NonNullable<ComparisonView['first']> }) {
  const i18n = useI18n();
  const { card } = first;
  const chip = card.chips[0];
  return (
    <section class={styles['block']} aria-label={i18n.text({ id: 'popup.first' })}>
      <p class={styles['firstLine']}>
        <Glyph name={card.relation} /> <b>{i18n.text({ id: 'popup.first' })}</b>
        {chip !== undefined && <Chip label={chip.label} severity={chip.severity} />}
      </p>
      <FirstSides first={first} />
    </section>
  );
}

function FirstSides({ first: { base, other, article } }: { first: NonNullable<ComparisonView['first']> }) {
  const i18n = useI18n();
  return (
    <ArticlesContext.Consumer>
      {(articles) => (
        <dl class={styles['sides']}>
          <dt>
            <Letter letter={null} publisher={i18n.text({ id: 'letter.page' })} />
          </dt>
          <dd>
            <ArticleText text={base} />
          </dd>
          <dt>
            <Letter letter={articles[article]?.letter ?? null} publisher={articles[article]?.name ?? ''} />
          </dt>
          <dd>
            <ArticleText text={other} />
          </dd>
        </dl>
      )}
    </ArticlesContext.Consumer>
  );
}
