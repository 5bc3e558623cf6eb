import { z } from '../zod';

/** An article of the corpus worth comparing, with the score of the whole article and of each claim asked for. */
export const Candidate = z.strictObject({
  /** `ArticleSnapshot.id`. */
  id: z.string(),
  /** Id of the pack it belongs to. */
  pack: z.string(),
  score: z.number(),
  /** Claims it may report: position in the query's claims and score, best first. */
  claims: z.array(z.strictObject({ claim: z.int(), score: z.number() })),
});
export type Candidate = z.infer<typeof Candidate>;
