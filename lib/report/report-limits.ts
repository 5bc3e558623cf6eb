/** What a saved report may be. It is a stranger's file: everything is counted before it is trusted. */
export const REPORT_LIMITS = {
  /** UTF-16 units of the file: 41 articles of average length with everything found in them have about 12,000,000. */
  length: 40_000_000,
  /** Brackets open at once. The schema needs 9; parsers and validators recurse on more. */
  depth: 32,
  /** Articles of one comparison: this page and the 40 others that are compared at once. */
  articles: 41,
  /** Aligned pairs. A page of 1,000 claims beside 40 articles has some thousands; beyond that no panel can be drawn. */
  alignments: 10_000,
} as const;
