import { z } from '../zod';
import { TextSpan } from './text-span';

/** One sentence of an article. Citation marks are masked: they are evidence about the sentence, not words of it. */
export const Sentence = z.strictObject({
  ...TextSpan.shape,
  /** Position in the article's list of sentences, from 0. */
  index: z.int(),
  /** Position in `ArticleSnapshot.paragraphs`, from 0. */
  paragraph: z.int(),
  /** Stretches of the sentence that are not its words (citation marks, footnote numbers). Sorted, inside the sentence. */
  masks: z.array(TextSpan),
  /** Citation marks that belong to this sentence; they may stand inside it or right behind it. */
  citations: z.array(TextSpan),
});
export type Sentence = z.infer<typeof Sentence>;
