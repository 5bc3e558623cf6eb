import type en from '../../assets/locales/en.json';

/** Id of a sentence or word of Crossread, a key of the locale files. */
export type MessageId = keyof typeof en;

/** A day or moment to be printed in the reader's locale. `iso` is what an article or a ledger states. */
export interface ShownDate {
  readonly kind: 'date';
  readonly iso: string;
  /** `day` "27 Oct", `date` "26 Oct 2023", `full` "Thu 26 Oct 2023", `moment` "26 Oct, 09:12", `time` "14:02"; `exact`
   * "26 Oct 2023, 09:12 UTC", for what leaves this device. */
  readonly style: 'day' | 'date' | 'full' | 'moment' | 'time' | 'exact';
}

/** The letter that stands for an article (`null`: this page). `article` is a position in `Comparison.articles`. */
export interface ShownLetter {
  readonly kind: 'letter';
  readonly article: number;
  readonly letter: string | null;
  readonly publisher: string;
}

/** Several things in one sentence ("a, b and c"). */
export interface ShownList {
  readonly kind: 'list';
  readonly items: readonly MessageArgument[];
}

/** An amount of storage. */
export interface ShownBytes {
  readonly kind: 'bytes';
  readonly bytes: number;
}

/** A share of a hundred. */
export interface ShownPercent {
  readonly kind: 'percent';
  readonly value: number;
}

/** A language, by its BCP 47 tag. */
export interface ShownLanguage {
  readonly kind: 'language';
  readonly tag: string;
}

/** What fills a `{name}`: words as they are, a number, or something that the locale decides how to print. */
export type MessageArgument =
  | string
  | number
  | Message
  | ShownDate
  | ShownLetter
  | ShownList
  | ShownBytes
  | ShownPercent
  | ShownLanguage;

/** Something Crossread says, before it is put into a language. `n` chooses the plural form. */
export interface Message {
  readonly id: MessageId;
  readonly args?: Readonly<Record<string, MessageArgument>>;
}

/** Builds a message. */
export function say(id: MessageId, args?: Message['args']): Message {
  return args === undefined ? { id } : { id, args };
}
