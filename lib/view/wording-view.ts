import type { ClaimCard, ShownPlace } from './claim-card';
import type { Message, MessageId } from './message';

/** One word or description and who uses it. */
export interface WordReading {
  readonly text: string;
  readonly articles: readonly number[];
  /** Set where the words are not the article's own ("credited to …", "inside quotation marks"). */
  readonly voice: Message | null;
}

/** What the articles call one thing or person. */
export interface WordGroup {
  /** `null`: the text does not say whom the word is put on. */
  readonly heading: string | null;
  readonly readings: readonly WordReading[];
}

/** One claim on a scale; letters stand above the steps. */
export interface Ladder {
  readonly id: string;
  readonly claim: string;
  readonly place: ShownPlace;
  readonly steps: readonly { readonly label: MessageId; readonly articles: readonly number[] }[];
}

/** The Wording tab. */
export interface WordingView {
  readonly count: number;
  readonly labels: readonly WordGroup[];
  readonly roles: readonly WordGroup[];
  readonly certainty: readonly Ladder[];
  readonly status: readonly Ladder[];
  /** When the articles of the status ladders were published: dates and the articles of that date, oldest first. */
  readonly statusDates: readonly { readonly date: string; readonly articles: readonly number[] }[];
  /** Cards whose only difference is in the words. */
  readonly sentences: readonly ClaimCard[];
}
