import { z } from '../zod';
import { Carrier, Speaker } from './attribution';

/** One way a statement took: speaker, the carriers between, the article it was read in. */
export const OriginChain = z.strictObject({
  speaker: z.nullable(Speaker),
  /** Nearest to the article first. */
  carriers: z.array(Carrier),
  /** Position in `Comparison.articles`. */
  article: z.int(),
  /** Claims of that article it stands behind. */
  claims: z.array(z.int()),
});
export type OriginChain = z.infer<typeof OriginChain>;

/** Where claims first come from, as far as the corpus shows. Articles that rest on one origin are not independent. */
export const Origin = z.strictObject({
  index: z.int(),
  /** What it is called: a speaker, a briefing, an agency's dispatch. */
  name: z.string(),
  kind: z.enum(['speaker', 'briefing', 'dispatch', 'article', 'unknown']),
  chains: z.array(OriginChain),
  /** Why these chains are one origin. */
  reasons: z.array(
    z.strictObject({
      rule: z.enum([
        'same-speaker',
        'same-briefing',
        'same-dispatch',
        'derived-text',
        'cites-other',
        'loop',
        'single',
      ]),
      articles: z.array(z.int()),
      detail: z.string(),
    }),
  ),
});
export type Origin = z.infer<typeof Origin>;

/** Origins behind the aligned claims of all same-event articles, and what could not be traced. */
export const OriginGraph = z.strictObject({
  origins: z.array(Origin),
  /** Origins known to be independent of each other; `null` where the texts do not say ("unknown"). */
  independent: z.nullable(z.int()),
  /** Articles that cite each other in a circle, so that no first report is in the collection. */
  loops: z.array(z.array(z.int())),
  /** Articles for which no origin is named. */
  untraced: z.array(z.int()),
});
export type OriginGraph = z.infer<typeof OriginGraph>;
