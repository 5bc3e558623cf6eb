import { z } from '../zod';
import { Divergence } from './divergence';
import { WordingDiff } from './edit';

/** Why two claims are taken for the same, in parts. */
export const AlignmentEvidence = z.strictObject({
  /** Entity keys both sides name. */
  sharedEntities: z.array(z.string()),
  /** Words both sides use, as printed in the base. */
  sharedWords: z.array(z.string()),
  /** Words taken for one another: base word, other word, kind of relation. */
  relatedWords: z.array(z.tuple([z.string(), z.string(), z.string()])),
  /** The named parts the score is made of. */
  parts: z.record(z.string(), z.number()),
});
export type AlignmentEvidence = z.infer<typeof AlignmentEvidence>;

/** Claims of the base that say what claims of another article say. */
export const Alignment = z.strictObject({
  index: z.int(),
  /** Position of the other article in `Comparison.articles`. */
  article: z.int(),
  /** Claim positions on either side; 1-1, 1-n or n-1. */
  base: z.array(z.int()),
  other: z.array(z.int()),
  reuse: z.enum(['verbatim', 'close', 'reworded']),
  /** 0 to 1; the shipped threshold is `parameters.alignment.threshold`. */
  score: z.number(),
  evidence: AlignmentEvidence,
  divergences: z.array(Divergence),
  wording: WordingDiff,
  /** Both sides are background: folded away and not counted for origins. */
  background: z.boolean(),
});
export type Alignment = z.infer<typeof Alignment>;
