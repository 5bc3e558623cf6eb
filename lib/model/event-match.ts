import { z } from '../zod';

/** One line of evidence for or against "the same event". */
export const EventEvidence = z.strictObject({
  facet: z.enum(['who', 'where', 'when', 'words', 'figures', 'headline', 'quotes']),
  agrees: z.boolean(),
  /** What was found, in words of the articles or figures: shown to the reader as it is. */
  detail: z.array(z.string()),
  weight: z.number(),
});
export type EventEvidence = z.infer<typeof EventEvidence>;

/** Do the base article and another report the same event? Claims are compared only where they do. */
export const EventMatch = z.strictObject({
  /** Position of the other article in `Comparison.articles`. */
  article: z.int(),
  verdict: z.enum(['same', 'related', 'different']),
  score: z.number(),
  evidence: z.array(EventEvidence),
  /** `engine`, or the reader's own split or merge. */
  decidedBy: z.enum(['engine', 'reader']),
});
export type EventMatch = z.infer<typeof EventMatch>;
