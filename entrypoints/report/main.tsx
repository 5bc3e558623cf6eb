import { browser } from 'wxt/browser';
import type { ComparisonPanelProps } from '../../components/comparison-panel';
import { ReportPage } from '../../components/report-page';
import { ENGINE_VERSION } from '../../lib/comparison/engine-version';
import type { SavedReport } from '../../lib/report/saved/saved-report';
import { textFragmentUrl } from '../../lib/report/text-fragment-url';
import type { ReportPageState } from '../../lib/view/report-page-state';
import type { PanelActions } from '../../lib/view/surface-actions';
import { mountPage } from '../shared/mount';
import { openPage } from '../shared/open-page';
import { reportActions } from '../shared/report-actions';
import { openReport, problemMessage } from './open-report';

const TOAST_MS = 3_000;

let state: ReportPageState = { kind: 'choose', problem: null };
let report: SavedReport | null = null;
let toast: ComparisonPanelProps['toast'] = null;

function show(next: ReportPageState): void {
  state = next;
  page.draw();
}

function say(words: ComparisonPanelProps['toast']): void {
  toast = words;
  page.draw();
  setTimeout(() => {
    if (toast !== words) return;
    toast = null;
    page.draw();
  }, TOAST_MS);
}

async function open(file: File): Promise<void> {
  show({ kind: 'opening' });
  const opened = await openReport(file);
  if (!opened.ok) return show({ kind: 'choose', problem: problemMessage(opened.error) });
  report = opened.value.report;
  const { engine } = report.comparison;
  show({
    kind: 'open',
    view: opened.value.view,
    madeAt: report.madeAt,
    ownEngine: engine === ENGINE_VERSION ? null : ENGINE_VERSION,
  });
}

const nothing = (): void => undefined;

/** A report is read, copied and saved again; what needs the page or the library has nothing to do here. */
const actions: PanelActions = {
  stop: nothing,
  save: nothing,
  readAgain: nothing,
  retry: nothing,
  turnOnStarterPack: nothing,
  openLibrary: () => openPage('library'),
  openWelcome: () => openPage('welcome'),
  allowSite: nothing,
  copyDetails: nothing,
  openPanel: nothing,
  close: nothing,
  decide: nothing,
  undo: nothing,
  setMarks: nothing,
  wholePage: nothing,
  openClassroom: nothing,
  showInPage: ({ article, span }) => {
    const snapshot = report?.comparison.articles[article];
    const href = snapshot === undefined ? null : textFragmentUrl(snapshot, span);
    if (href !== null) void browser.tabs.create({ url: href });
  },
  ...reportActions({
    compared: () =>
      report === null || state.kind !== 'open'
        ? null
        : { comparison: report.comparison, view: state.view, searched: report.searched },
    decisions: () => Promise.resolve({ decisions: report?.decisions ?? [], warnings: [] }),
    captured: () => report?.captured ?? [],
    i18n: () => page.i18n,
    say,
  }),
  openReports: () => show({ kind: 'choose', problem: null }),
};

const page = await mountPage(({ settings, i18n }) => {
  document.title = i18n.text({ id: 'report.page.title' });
  return (
    <ReportPage
      state={state}
      actions={actions}
      singleKeys={settings.singleKeys}
      toast={toast}
      onFile={(file) => void open(file)}
      onAnother={() => show({ kind: 'choose', problem: null })}
    />
  );
});
