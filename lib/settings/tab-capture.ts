import { ArticleSnapshot } from '../model/article-snapshot';
import { Refusal } from '../model/refusal';
import { TextSpan } from '../model/text-span';
import { Warning } from '../model/warning';
import { z } from '../zod';

/** What came of reading a page. */
export const CaptureOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reading') }),
  z.strictObject({
    kind: z.literal('read'),
    snapshot: ArticleSnapshot,
    /** The reader's selection, where the comparison was asked for it. */
    selection: z.nullable(TextSpan),
    warnings: z.array(Warning),
  }),
  z.strictObject({ kind: z.literal('refused'), refusal: Refusal }),
]);
export type CaptureOutcome = z.infer<typeof CaptureOutcome>;

/** What was last read in a tab. Panels are drawn from it again after the background was stopped. */
export const TabCapture = z.strictObject({
  tab: z.int(),
  /** Address of the page at that moment, `null` where the browser did not tell. */
  url: z.nullable(z.string()),
  /** When reading began: milliseconds since 1970. */
  at: z.number(),
  outcome: CaptureOutcome,
});
export type TabCapture = z.infer<typeof TabCapture>;
