import { useMemo, useRef, useState } from 'preact/hooks';
import type { Message, MessageId } from '../lib/view/message';
import { say } from '../lib/view/message';
import type { PanelActions } from '../lib/view/surface-actions';
import type { Pointed, Shortcuts, SurfaceState } from '../lib/view/surface-state';
import styles from './comparison-panel.module.css';
import { ComparedPanel } from './compared-panel';
import { useI18n } from './i18n-context';
import { LiveRegion } from './live-region';
import { PageHeading } from './page-heading';
import { PanelPlaces } from './panel-places';
import { progressMessage } from './progress-message';
import { ProgressSteps } from './progress-steps';
import { StaleLine } from './stale-line';
import { staleMessage } from './stale-message';
import { StateNotice } from './state-notice';
import { useKeptFocus } from './use-kept-focus';

const TOASTS = {
  saved: 'toast.saved',
  copied: 'toast.copied',
  report: 'toast.report',
  'report-saved': 'toast.reportSaved',
  'wrong-saved': 'toast.wrongSaved',
  'marks-off': 'panel.marksOff',
  'not-kept': 'toast.notKept',
} as const satisfies Record<string, MessageId>;

export interface ComparisonPanelProps {
  readonly state: SurfaceState;
  readonly actions: PanelActions;
  readonly shortcuts: Shortcuts;
  /** Options: single letters act as keys while the focus is in the panel. */
  readonly singleKeys: boolean;
  /** Options: offer "Mark in page". */
  readonly offerMarks: boolean;
  /** Shown for a moment at the lower edge and said once ("Saved."); `null` for nothing. */
  readonly toast: keyof typeof TOASTS | null;
  /** Marked words the reader last pressed in the page: their card comes up. */
  readonly pointed?: Pointed | null;
  /** A saved report: nothing can be decided in it. */
  readonly fixed?: boolean;
}

/** The side panel, in whatever state it is. */
export function ComparisonPanel(props: ComparisonPanelProps) {
  const i18n = useI18n();
  const root = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<Message | null>(null);
  const places = useMemo(() => new PanelPlaces(), []);
  useKeptFocus(root);
  const toast = props.toast === null ? '' : i18n.text({ id: TOASTS[props.toast] });
  const said = choice ?? messageOf(props.state);
  return (
    <main class={styles['panel']} aria-label={i18n.text({ id: 'panel.title' })} ref={root}>
      <Inside {...props} places={places} onChoice={setChoice} />
      {toast !== '' && (
        <p class={styles['toast']} aria-hidden="true">
          {toast}
        </p>
      )}
      <LiveRegion text={toast !== '' ? toast : said === null ? '' : i18n.text(said)} />
    </main>
  );
}

/** What a reader who does not see the panel change is told of it. */
function messageOf(state: SurfaceState): Message | null {
  if (state.kind === 'progress') return progressMessage(state.progress);
  if (state.kind !== 'compared') return null;
  const again = state.again ?? null;
  if (again !== null) return progressMessage(again);
  return state.stale === null ? state.view.coverage : staleMessage(state.stale);
}

function Inside({
  state,
  actions,
  shortcuts,
  singleKeys,
  offerMarks,
  pointed = null,
  fixed = false,
  places,
  onChoice,
}: ComparisonPanelProps & {
  readonly places: PanelPlaces;
  readonly onChoice: (said: Message | null) => void;
}) {
  const i18n = useI18n();
  if (state.kind === 'compared' || state.kind === 'progress') {
    // One place for the first rows and for all of them, so that tab, open cards and focus stay while more comes.
    const compared = state.kind === 'compared';
    const view = compared ? state.view : state.partial;
    const page = compared ? null : state.page;
    const comparison = view === null ? '' : `${view.baseId}${view.selection?.span.start ?? ''}`;
    return (
      <>
        {page !== null && view === null && <PageHeading page={page} />}
        {!compared && (
          <ProgressSteps
            progress={state.progress}
            stop={say(view === null ? 'state.progress.stop' : 'state.progress.stopPartial')}
            onStop={actions.stop}
          />
        )}
        {compared && state.again !== undefined && state.again !== null && (
          <progress class={styles['again']} aria-label={i18n.text({ id: 'state.progress.comparingSoon' })} />
        )}
        {view !== null && (
          <ComparedPanel
            key={comparison}
            comparison={comparison}
            places={places}
            view={view}
            stale={compared ? state.stale : null}
            save={compared ? state.save : 'unknown'}
            marks={compared && offerMarks ? state.marks : null}
            unlocated={compared ? state.unlocated : undefined}
            singleKeys={singleKeys}
            actions={actions}
            fixed={fixed}
            onChoice={onChoice}
            pointed={pointed}
          />
        )}
      </>
    );
  }
  const page = 'page' in state ? state.page : null;
  return (
    <>
      {page !== null && state.kind !== 'refused' ? (
        <PageHeading page={page} />
      ) : (
        <h1 class="vh">{i18n.text({ id: 'panel.title' })}</h1>
      )}
      {'stale' in state && state.stale && (
        <StaleLine
          stale={state.stale}
          keyed={false}
          onReadAgain={actions.readAgain}
          onAllowSite={actions.allowSite}
        />
      )}
      <StateNotice state={state} actions={actions} shortcuts={shortcuts} />
    </>
  );
}
