import { z } from '../zod';
import { Place } from './ledger';

/** One claim credited in different ways. */
export const CreditDifference = z.strictObject({
  kind: z.enum(['credited-differently', 'attribution-lost', 'attribution-gained', 'quoted-and-reported']),
  /** Positions in `Comparison.alignments`. */
  alignments: z.array(z.int()),
  readings: z.array(
    z.strictObject({
      article: z.int(),
      claim: z.int(),
      /** Position in that article's attributions; `null`: stated flatly. */
      attribution: z.nullable(z.int()),
    }),
  ),
});
export type CreditDifference = z.infer<typeof CreditDifference>;

/** One statement quoted by several articles: the longest version, and what each kept and cut. */
export const QuoteComparison = z.strictObject({
  speaker: z.string(),
  longest: Place,
  versions: z.array(
    z.strictObject({
      place: Place,
      /** Words of the longest version that this one leaves out. Spans slice the longest version's article. */
      cuts: z.array(
        z.strictObject({
          span: z.strictObject({ start: z.int(), end: z.int() }),
          kind: z.enum(['words', 'negation', 'condition', 'hedge', 'object']),
        }),
      ),
    }),
  ),
});
export type QuoteComparison = z.infer<typeof QuoteComparison>;
