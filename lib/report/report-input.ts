import type { Comparison } from '../model/comparison';
import type { ComparisonView, ViewOptions } from '../view/comparison-view';

/** What a report is made of: the comparison, what the panel shows of it, and what pure code cannot know by itself. */
export interface ReportInput extends ViewOptions {
  readonly comparison: Comparison;
  /** `toComparisonView(comparison, { decisions, searched })`. */
  readonly view: ComparisonView;
  /** ISO 8601 moment the report is made; comes from outside, since nothing here has a clock. */
  readonly madeAt: string;
  /** Lower-case hex SHA-256 of each article's text in UTF-8, in the order of `comparison.articles`. */
  readonly contentHashes: readonly string[];
}
