import type { ComparisonPanelProps } from '../../components/comparison-panel';
import type { Warning } from '../../lib/model/warning';
import { citeCard, type Citation } from '../../lib/report/cite-card';
import { csvReport } from '../../lib/report/csv-report';
import { buildReport } from '../../lib/report/document/build-report';
import { htmlReport } from '../../lib/report/html-report';
import { markdownReport } from '../../lib/report/markdown-report';
import type { ReportInput } from '../../lib/report/report-input';
import { reportFileName } from '../../lib/report/report-file-name';
import { writeReport } from '../../lib/report/saved/write-report';
import { wrongMatchText } from '../../lib/report/wrong-match';
import type { I18n } from '../../lib/view/create-i18n';
import type { PanelActions, ReportFormat } from '../../lib/view/surface-actions';
import type { Compared } from './comparison-run';
import { download } from './download';
import { openPage } from './open-page';
import type { ReadDecisions } from './read-decisions';
import { sha256 } from './snapshot-id';

const TYPES: Record<ReportFormat, string> = {
  html: 'text/html',
  markdown: 'text/markdown',
  json: 'application/json',
  csv: 'text/csv',
};

/** Where a page keeps what its reports are made of. */
export interface ReportSource {
  /** What is shown now, `null` while nothing is. */
  compared(): Compared | null;
  decisions(): Promise<ReadDecisions>;
  /** What reading the page warned of. */
  captured(): readonly Warning[];
  i18n(): I18n;
  say(toast: ComparisonPanelProps['toast']): void;
}

/** What panel and report page do alike: copy, save, cite, and tell of a wrong match. Nothing here uses the network. */
export function reportActions(
  source: ReportSource,
): Pick<
  PanelActions,
  'copyCitation' | 'copyReport' | 'saveReport' | 'openReports' | 'wrongMatch' | 'saveWrongMatch'
> {
  const input = async (compared: Compared): Promise<ReportInput> => {
    const { decisions, warnings } = await source.decisions();
    return {
      ...compared,
      decisions,
      captured: [...source.captured(), ...warnings],
      madeAt: new Date().toISOString(),
      contentHashes: await Promise.all(compared.comparison.articles.map(({ text }) => sha256(text))),
    };
  };
  const saveAs = async (compared: Compared, format: ReportFormat): Promise<void> => {
    const report = await input(compared);
    const text = await printReport(report, format, source.i18n());
    void download(
      reportFileName(report, format),
      new Blob([text], { type: `${TYPES[format]};charset=utf-8` }),
    );
    source.say('report-saved');
  };
  const copyAll = async (compared: Compared): Promise<void> => {
    const document = buildReport(await input(compared), source.i18n());
    await copy({ plain: markdownReport(document), html: htmlReport(document) });
    source.say('report');
  };

  return {
    copyCitation: (card) => {
      const compared = source.compared();
      if (compared !== null)
        void copy(citeCard(card, compared, source.i18n())).then(() => source.say('copied'));
    },
    copyReport: () => {
      const compared = source.compared();
      if (compared !== null) void copyAll(compared);
    },
    saveReport: (format) => {
      const compared = source.compared();
      if (compared !== null) void saveAs(compared, format);
    },
    openReports: () => openPage('report'),
    wrongMatch: (alignment) => {
      const compared = source.compared();
      return compared === null ? null : wrongMatchText(compared.comparison, alignment);
    },
    saveWrongMatch: (text) => {
      void download(
        'crossread-wrong-match.json',
        new Blob([text], { type: 'application/json;charset=utf-8' }),
      );
      source.say('wrong-saved');
    },
  };
}

function printReport(report: ReportInput, format: ReportFormat, i18n: I18n): string | Promise<string> {
  switch (format) {
    case 'html':
      return htmlReport(buildReport(report, i18n));
    case 'markdown':
      return markdownReport(buildReport(report, i18n));
    case 'json':
      return writeReport(report, sha256);
    case 'csv':
      return csvReport(report, i18n);
  }
}

/** Text fields take the plain words, word processors the ones with links. */
async function copy({ plain, html }: Citation): Promise<void> {
  const part = (text: string, type: string): Blob => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': part(plain, 'text/plain'), 'text/html': part(html, 'text/html') }),
  ]);
}
