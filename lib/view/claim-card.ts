import type { ReaderDecision } from '../model/decisions';
import type { DivergenceType } from '../model/divergence';
import type { TextSpan } from '../model/text-span';
import type { Message, MessageArgument, MessageId } from './message';
import type { ShownText } from './shown-text';

/** How a claim of this page stands to the others, most different first. */
export type Relation = 'differs' | 'wording' | 'same';

/** Where words stand: an article and its paragraph, counted from 1; the span slices that article's snapshot. */
export interface ShownPlace {
  readonly article: number;
  readonly paragraph: number;
  readonly span: TextSpan;
}

/** What one side of a difference says: its words, or a note where it has none ("no speaker named"). */
export interface Reading {
  readonly text: string | null;
  readonly none: Message | null;
  /** The value behind the words ("= 3", "26 Oct"). */
  readonly gloss: MessageArgument | null;
}

/** A row of the table of differences. */
export interface DifferenceRow {
  readonly note: number;
  readonly chip: Chip;
  readonly base: Reading;
  readonly other: Reading;
  /** Articles that read so. */
  readonly articles: readonly number[];
  readonly rule: { readonly id: string; readonly sentence: Message | null };
}

/** A type of difference as a word in a ring. */
export interface Chip {
  readonly label: MessageId;
  readonly severity: 'conflict' | 'wording';
  readonly type: DivergenceType;
}

/** Why two sentences were put together. */
export interface WhyThis {
  readonly article: number;
  readonly sameEvent: readonly MessageArgument[];
  readonly decidedByReader: boolean;
  readonly sharedNames: readonly string[];
  readonly sharedWords: readonly string[];
  readonly relatedWords: readonly (readonly [string, string])[];
}

/** One article's version of the claim. */
export interface Witness {
  readonly alignment: number;
  readonly article: number;
  readonly place: ShownPlace;
  readonly relation: Relation;
  readonly reuse: 'verbatim' | 'close' | 'reworded';
  readonly text: ShownText;
  readonly why: WhyThis;
  /** What to store when the reader says "not the same". */
  readonly notTheSame: ReaderDecision;
}

/** One claim of this page with everyone else's version of it. */
export interface ClaimCard {
  /** Stable within one page: "c" and the position of its first claim. */
  readonly id: string;
  readonly claims: readonly number[];
  readonly relation: Relation;
  /** Set where every witness reuses alike and nothing differs. */
  readonly reuse: Witness['reuse'] | null;
  readonly chips: readonly Chip[];
  readonly place: ShownPlace;
  readonly base: ShownText;
  /** The sentence without marks: the card's accessible name. */
  readonly name: string;
  /** Most different first. */
  readonly witnesses: readonly Witness[];
  readonly rows: readonly DifferenceRow[];
}

/** A pair the reader set apart, standing where its card stood. */
export interface ApartLine {
  readonly id: string;
  readonly article: number;
  /** How this page's claim begins and ends. */
  readonly words: string;
  /** The pair was only put otherwise: it stood among the sentences of the Wording tab too. */
  readonly onlyWords: boolean;
  readonly decision: ReaderDecision;
}

/** The Overlap list in page order. */
export type OverlapItem =
  | { readonly kind: 'card'; readonly card: ClaimCard }
  | { readonly kind: 'apart'; readonly apart: ApartLine };

/** A claim without a counterpart, or shared background. */
export interface LooseClaim {
  readonly id: string;
  readonly place: ShownPlace;
  readonly text: ShownText;
  /** Articles whose letters stand beside it. */
  readonly articles: readonly number[];
}
