import { z } from '../zod';
import { Attribution, Carrier } from './attribution';
import { Claim } from './claim';
import { Sentence } from './sentence';
import { Warning } from './warning';

/** What the engine found in one article, before comparing it with any other. */
export const ArticleAnalysis = z.strictObject({
  sentences: z.array(Sentence),
  claims: z.array(Claim),
  attributions: z.array(Attribution),
  /** Carriers credited for the article as a whole. */
  carriers: z.array(Carrier),
  warnings: z.array(Warning),
});
export type ArticleAnalysis = z.infer<typeof ArticleAnalysis>;
