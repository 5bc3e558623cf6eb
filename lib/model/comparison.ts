import { z } from '../zod';
import { Alignment } from './alignment';
import { ArticleAnalysis } from './article-analysis';
import { ArticleSnapshot } from './article-snapshot';
import { COMPARISON_VERSION } from './comparison-version';
import { CreditDifference, QuoteComparison } from './credit-difference';
import { EventMatch } from './event-match';
import { DateEntry, NameEntry } from './ledger';
import { OriginGraph } from './origin';
import { TextSpan } from './text-span';
import { Warning } from './warning';

/**
 * Everything found by comparing one article with others. JSON-safe and reproducible: the same articles and the same
 * parameters give the same value. `articles[0]` is the base; `analyses` runs parallel to `articles`.
 */
export const Comparison = z.strictObject({
  version: z.literal(COMPARISON_VERSION),
  engine: z.string(),
  /** The tunable numbers it was made with, flat ("alignment.threshold"). */
  parameters: z.record(z.string(), z.number()),
  articles: z.array(ArticleSnapshot),
  analyses: z.array(ArticleAnalysis),
  /** Set when only a selection of the base was compared. */
  selection: z.nullable(TextSpan),
  events: z.array(EventMatch),
  alignments: z.array(Alignment),
  /** Positions of alignments the reader marked as not the same: shown as set apart, counted nowhere. */
  setApart: z.array(z.int()),
  /** Claims of the base found in no same-event article. */
  onlyHere: z.array(z.int()),
  /** Claims of same-event articles not found in the base. */
  onlyInOthers: z.array(z.strictObject({ article: z.int(), claim: z.int() })),
  origins: OriginGraph,
  creditDifferences: z.array(CreditDifference),
  quotes: z.array(QuoteComparison),
  names: z.array(NameEntry),
  dates: z.array(DateEntry),
  warnings: z.array(Warning),
});
export type Comparison = z.infer<typeof Comparison>;
