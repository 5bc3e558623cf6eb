import { createHash } from 'node:crypto';
import type { Comparison } from '../../lib/model/comparison';
import type { ReaderDecision } from '../../lib/model/decisions';
import type { ReportInput } from '../../lib/report/report-input';
import { toComparisonView } from '../../lib/view/to-comparison-view';

export const sha256 = (text: string): Promise<string> => Promise.resolve(hashOf(text));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A report's input as the panel makes it, at a fixed moment. */
export function makeInput(comparison: Comparison, decisions: readonly ReaderDecision[] = []): ReportInput {
  const searched = { articles: 204, packs: 2 };
  const captured = [{ kind: 'part-read', percent: 60, hiddenParagraphs: 2 }] as const;
  return {
    comparison,
    decisions,
    searched,
    captured,
    view: toComparisonView(comparison, { decisions, searched, captured }),
    madeAt: '2026-03-04T05:06:07.000Z',
    contentHashes: comparison.articles.map(({ text }) => hashOf(text)),
  };
}
