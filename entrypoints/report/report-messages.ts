import type { ReportProblem } from '../../lib/report/saved/report-problem';
import type { SavedReport } from '../../lib/report/saved/saved-report';
import type { Result } from '../../lib/model/result';
import type { ComparisonView } from '../../lib/view/comparison-view';

/** What the reading worker answers to the text of a file. */
export type ReadAnswer = Result<
  { readonly report: SavedReport; readonly view: ComparisonView },
  ReportProblem
>;
