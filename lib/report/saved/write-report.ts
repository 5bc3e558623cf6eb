import type { ReportInput } from '../report-input';
import { REPORT_FORMAT, type SavedReport } from './saved-report';

/** Lower-case hex SHA-256 of a text in UTF-8; comes from outside, where the browser computes it. */
export type Sha256 = (text: string) => Promise<string>;

/** A comparison as a file for `readReport`. Decisions that do not concern its articles stay on the device. */
export async function writeReport(
  { comparison, decisions, searched, captured = [], madeAt, contentHashes }: Omit<ReportInput, 'view'>,
  sha256: Sha256,
): Promise<string> {
  const ids = new Set(comparison.articles.map(({ id }) => id));
  const names = new Set(comparison.names.flatMap(({ spellings }) => spellings.map(({ text }) => text)));
  const report: SavedReport = {
    kind: 'crossread-report',
    format: REPORT_FORMAT,
    madeAt,
    contentHashes: [...contentHashes],
    comparisonHash: await sha256(JSON.stringify(comparison)),
    searched,
    decisions: decisions.filter((decision) =>
      'baseId' in decision
        ? ids.has(decision.baseId) && ids.has(decision.otherId)
        : names.has(decision.spelling),
    ),
    captured: [...captured],
    comparison,
  };
  return JSON.stringify(report);
}
