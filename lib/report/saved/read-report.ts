import { fail, ok, type Result } from '../../model/result';
import { REPORT_LIMITS } from '../report-limits';
import { findMisfit } from './find-misfit';
import { parseJson } from './parse-json';
import type { ReportProblem } from './report-problem';
import { REPORT_FORMAT, SavedReport } from './saved-report';
import type { Sha256 } from './write-report';

/**
 * Opens a saved report. Any text gives a report whose every span slices its article and whose hashes are right, or the
 * first thing that is wrong with it: size, nesting, schema, numbers that point nowhere, hashes, in this order.
 */
export async function readReport(text: string, sha256: Sha256): Promise<Result<SavedReport, ReportProblem>> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const head = headOf(parsed.value);
  if (head === null) return fail({ kind: 'not-a-report' });
  if (head.format > REPORT_FORMAT) return fail({ kind: 'newer-format', found: head.format });
  // The hash is over the text as it came: the schema may put keys into another order.
  const asCame = JSON.stringify(head.comparison) ?? '';
  const report = SavedReport.safeParse(parsed.value);
  if (!report.success) return fail({ kind: 'damaged', at: pathOf(report.error.issues[0]?.path ?? []) });
  const { comparison, contentHashes, comparisonHash } = report.data;
  if (comparison.articles.length > REPORT_LIMITS.articles) return fail({ kind: 'too-large' });
  if (comparison.alignments.length > REPORT_LIMITS.alignments) return fail({ kind: 'too-large' });
  const misfit =
    findMisfit(comparison) ?? (contentHashes.length === comparison.articles.length ? null : 'contentHashes');
  if (misfit !== null) return fail({ kind: 'damaged', at: misfit });
  for (const [article, snapshot] of comparison.articles.entries())
    if ((await sha256(snapshot.text)) !== contentHashes[article])
      return fail({ kind: 'hash-mismatch', of: 'article', article });
  if ((await sha256(asCame)) !== comparisonHash)
    return fail({ kind: 'hash-mismatch', of: 'comparison', article: 0 });
  return ok(report.data);
}

/** What a report says of itself, so that a newer one is named and not called damaged. */
function headOf(value: unknown): { readonly format: number; readonly comparison: unknown } | null {
  if (value === null || typeof value !== 'object') return null;
  const { kind, format, comparison } = value as Partial<Record<keyof SavedReport, unknown>>;
  return kind === 'crossread-report' && typeof format === 'number' && Number.isInteger(format)
    ? { format, comparison }
    : null;
}

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, 120);
