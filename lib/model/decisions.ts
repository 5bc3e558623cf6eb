import { z } from '../zod';

/** What the reader overruled. Stored; applied to every comparison it concerns. Ids are `ArticleSnapshot.id`s. */
export const ReaderDecision = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('not-the-same'),
    baseId: z.string(),
    otherId: z.string(),
    baseText: z.string(),
    otherText: z.string(),
  }),
  z.strictObject({ kind: z.literal('same-event'), baseId: z.string(), otherId: z.string() }),
  z.strictObject({ kind: z.literal('different-event'), baseId: z.string(), otherId: z.string() }),
  z.strictObject({ kind: z.literal('split-name'), name: z.string(), spelling: z.string() }),
  z.strictObject({ kind: z.literal('merge-names'), name: z.string(), spelling: z.string() }),
]);
export type ReaderDecision = z.infer<typeof ReaderDecision>;
