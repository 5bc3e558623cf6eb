import { z } from '../zod';

/** Headlines at the moment of deciding: a page that is not kept can still be named later. */
const Headlines = z.strictObject({ base: z.string(), other: z.string() });

/** What the reader overruled. Stored; applied to every comparison it concerns. Ids are `ArticleSnapshot.id`s. */
export const ReaderDecision = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('not-the-same'),
    baseId: z.string(),
    otherId: z.string(),
    baseText: z.string(),
    otherText: z.string(),
    headlines: z.optional(Headlines),
  }),
  z.strictObject({
    kind: z.literal('same-event'),
    baseId: z.string(),
    otherId: z.string(),
    headlines: z.optional(Headlines),
  }),
  z.strictObject({
    kind: z.literal('different-event'),
    baseId: z.string(),
    otherId: z.string(),
    headlines: z.optional(Headlines),
  }),
  z.strictObject({ kind: z.literal('split-name'), name: z.string(), spelling: z.string() }),
  z.strictObject({ kind: z.literal('merge-names'), name: z.string(), spelling: z.string() }),
]);
export type ReaderDecision = z.infer<typeof ReaderDecision>;
