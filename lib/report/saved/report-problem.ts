/** Why a file is not opened as a report. Each has a sentence for the reader. */
export type ReportProblem =
  | { readonly kind: 'too-large' }
  /** Not JSON, or JSON of something else. */
  | { readonly kind: 'not-a-report' }
  /** Made by a newer Crossread. */
  | { readonly kind: 'newer-format'; readonly found: number }
  /** Says it is a report, and is not built like one; `at` names the first place that is wrong. */
  | { readonly kind: 'damaged'; readonly at: string }
  /** The hash of an article's text, or of the findings, is not the one the file states. */
  | { readonly kind: 'hash-mismatch'; readonly of: 'article' | 'comparison'; readonly article: number };
