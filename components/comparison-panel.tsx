import type { MessageId } from '../lib/view/message';
import { say } from '../lib/view/message';
import type { PanelActions } from '../lib/view/surface-actions';
import type { Shortcuts, SurfaceState } from '../lib/view/surface-state';
import styles from './comparison-panel.module.css';
import { ComparedPanel } from './compared-panel';
import { useI18n } from './i18n-context';
import { LiveRegion } from './live-region';
import { PageHeading } from './page-heading';
import { ProgressSteps } from './progress-steps';
import { StateNotice } from './state-notice';

const TOASTS = {
  saved: 'toast.saved',
  copied: 'toast.copied',
  report: 'toast.report',
  'marks-off': 'panel.marksOff',
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
}

/** The side panel, in whatever state it is. */
export function ComparisonPanel(props: ComparisonPanelProps) {
  const i18n = useI18n();
  const toast = props.toast === null ? '' : i18n.text({ id: TOASTS[props.toast] });
  return (
    <main class={styles['panel']} aria-label={i18n.text({ id: 'panel.title' })}>
      <Inside {...props} />
      {toast !== '' && (
        <p class={styles['toast']} aria-hidden="true">
          {toast}
        </p>
      )}
      <LiveRegion text={toast} />
    </main>
  );
}

function Inside({ state, actions, shortcuts, singleKeys, offerMarks }: ComparisonPanelProps) {
  const i18n = useI18n();
  if (state.kind === 'compared')
    return (
      <ComparedPanel
        key={`${state.view.baseId}${state.view.selection?.span.start ?? ''}`}
        view={state.view}
        stale={state.stale}
        save={state.save}
        marks={offerMarks ? state.marks : null}
        singleKeys={singleKeys}
        actions={actions}
      />
    );
  if (state.kind === 'progress')
    return <InProgress state={state} actions={actions} singleKeys={singleKeys} />;
  const page = 'page' in state ? state.page : null;
  return (
    <>
      {page !== null && state.kind !== 'refused' ? (
        <PageHeading page={page} />
      ) : (
        <h1 class="vh">{i18n.text({ id: 'panel.title' })}</h1>
      )}
      <StateNotice state={state} actions={actions} shortcuts={shortcuts} />
    </>
  );
}

interface InProgressProps {
  readonly state: Extract<SurfaceState, { kind: 'progress' }>;
  readonly actions: PanelActions;
  readonly singleKeys: boolean;
}

/** Steps above, and below them what is done already; it keeps its place while more comes. */
function InProgress({ state: { page, progress, partial }, actions, singleKeys }: InProgressProps) {
  const stop = say(partial === null ? 'state.progress.stop' : 'state.progress.stopPartial');
  return (
    <>
      {page !== null && partial === null && <PageHeading page={page} />}
      <ProgressSteps progress={progress} stop={stop} onStop={actions.stop} />
      {partial !== null && (
        <ComparedPanel
          key={partial.baseId}
          view={partial}
          stale={null}
          save="unknown"
          marks={null}
          singleKeys={singleKeys}
          actions={actions}
        />
      )}
    </>
  );
}
