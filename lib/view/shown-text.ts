import type { DivergenceType } from '../model/divergence';
import type { MessageArgument } from './message';

/** How a stretch of an article's text is set. Shape first: see the relations table of the design. */
export type MarkKind = 'differs' | 'wording' | 'resolved' | 'cut' | 'cut-matters' | 'hidden';

/** A stretch of text with one setting. Components print `text` and never slice. */
export interface Segment {
  /** As printed, without hidden and bidirectional control characters; `U+202E` where `mark` is `hidden`. */
  readonly text: string;
  readonly mark: MarkKind | null;
  /** Numbers of all differences this stretch belongs to. */
  readonly rows: readonly number[];
  /** Differences that begin here: their numbers and types, spoken before the words. */
  readonly opens: readonly { readonly note: number; readonly type: DivergenceType }[];
  /** Numbers of the differences that end here: links to their rows. */
  readonly notes: readonly number[];
  /** What the words were taken to mean ("26 Oct", "Kremlin spokesperson"). */
  readonly gloss: MessageArgument | null;
  /** Outside the claim: part of the sentence, not of what is compared. */
  readonly soft: boolean;
}

/** Text of an article, ready to print. */
export interface ShownText {
  readonly segments: readonly Segment[];
  /** BCP 47 tag of the article, `null` where it states none. */
  readonly lang: string | null;
}
