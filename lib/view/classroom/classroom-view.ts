import type { Chip, Reading, Relation } from '../claim-card';
import type { ArticleView } from '../comparison-view';
import type { Message, MessageId } from '../message';
import type { ShownText } from '../shown-text';

/** The two articles of a round. */
export type Side = 'page' | 'other';

/** A sentence to be marked. Numbers are "1" in this page and "A1" in the other article. */
export interface ClassroomSentence {
  readonly number: string;
  readonly text: ShownText;
  /** It begins a paragraph. */
  readonly opens: boolean;
}

/** One article, cut into numbered sentences. */
export interface ClassroomText {
  readonly article: ArticleView;
  readonly sentences: readonly ClassroomSentence[];
}

/** Two sentences that Crossread put together, by their positions in `ClassroomText.sentences`. */
export interface ListedPair {
  readonly page: number;
  readonly other: number;
  readonly relation: Relation;
  readonly chips: readonly Chip[];
}

/** A sentence in which an article says who said it. */
export interface ListedSource {
  readonly side: Side;
  readonly sentence: number;
  /** Speakers and carriers, as shown; empty where the sentence credits somebody it does not name. */
  readonly names: readonly string[];
}

/** A question two sentences answer differently. */
export interface ClassroomQuestion {
  readonly question: MessageId;
  readonly page: { readonly sentence: number; readonly answer: Reading };
  readonly other: { readonly sentence: number; readonly answer: Reading };
  readonly rule: Message | null;
}

/** Words by which a sentence sounds less than certain. */
export interface ListedHedge {
  readonly side: Side;
  readonly sentence: number;
  readonly words: string;
}

/** Everything a round of classroom mode needs: two texts, and what Crossread found in them, kept back until asked for. */
export interface ClassroomView {
  readonly page: ClassroomText;
  readonly other: ClassroomText;
  readonly pairs: readonly ListedPair[];
  readonly sources: readonly ListedSource[];
  readonly hedges: readonly ListedHedge[];
  readonly questions: readonly ClassroomQuestion[];
}
