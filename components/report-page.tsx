import type { PanelActions } from '../lib/view/surface-actions';
import type { ReportPageState } from '../lib/view/report-page-state';
import { say } from '../lib/view/message';
import { ComparisonPanel, type ComparisonPanelProps } from './comparison-panel';
import { FileDrop } from './file-drop';
import { useI18n } from './i18n-context';
import styles from './report-page.module.css';
import { usePageDrop } from './use-page-drop';

export interface ReportPageProps {
  readonly state: ReportPageState;
  readonly actions: PanelActions;
  readonly singleKeys: boolean;
  readonly toast: ComparisonPanelProps['toast'];
  readonly onFile: (file: File) => void;
  readonly onAnother: () => void;
}

const NO_SHORTCUTS = { quickCheck: null, panel: null, save: null, selection: null };

/** A saved report, shown as the panel showed it; before that, the choice of a file. */
export function ReportPage(props: ReportPageProps) {
  const { state } = props;
  return state.kind === 'open' ? (
    <OpenReport {...props} state={state} />
  ) : (
    <Choose {...props} state={state} />
  );
}

function Choose({ state, onFile }: ReportPageProps & { state: Exclude<ReportPageState, { kind: 'open' }> }) {
  const i18n = useI18n();
  const problem = state.kind === 'choose' ? state.problem : null;
  return (
    <main class={styles['choose']}>
      <h1>{i18n.text({ id: 'report.page.title' })}</h1>
      <p class="soft">{i18n.text({ id: 'report.page.lead' })}</p>
      <FileDrop
        label={i18n.text({ id: 'report.page.choose' })}
        accept=".json,application/json"
        onFile={onFile}
      >
        <p>{i18n.text({ id: 'report.page.drop' })}</p>
      </FileDrop>
      <div role="status">
        {state.kind === 'opening' && <p>{i18n.text({ id: 'report.page.opening' })}</p>}
        {problem !== null && (
          <div class={styles['problem']}>
            <b class="strong">{i18n.text({ id: 'report.problem.title' })}</b>
            <p>{i18n.text(problem)}</p>
          </div>
        )}
      </div>
    </main>
  );
}

function OpenReport({
  state,
  actions,
  singleKeys,
  toast,
  onFile,
  onAnother,
}: ReportPageProps & { state: Extract<ReportPageState, { kind: 'open' }> }) {
  const i18n = useI18n();
  usePageDrop(({ files: [file] }) => file !== undefined && onFile(file));
  const band = say('report.page.band', {
    date: { kind: 'date', iso: state.madeAt, style: 'exact' },
    engine: state.view.about.engine,
  });
  return (
    <div class={styles['report']}>
      <header class={styles['band']}>
        <p>
          {i18n.text(band)}
          {state.ownEngine !== null && (
            <> {i18n.text(say('report.page.otherEngine', { engine: state.ownEngine }))}</>
          )}
        </p>
        <button type="button" class="act" onClick={onAnother}>
          {i18n.text({ id: 'report.page.another' })}
        </button>
      </header>
      <ComparisonPanel
        state={{ kind: 'compared', view: state.view, stale: null, save: 'unknown', marks: 'off' }}
        actions={actions}
        shortcuts={NO_SHORTCUTS}
        singleKeys={singleKeys}
        offerMarks={false}
        toast={toast}
        fixed
      />
    </div>
  );
}
