import type { NameEntry } from '../model/ledger';
import type { Parameters } from './parameters';

/** Names merged across the compared articles. */
export interface NameLedger {
  readonly entries: readonly NameEntry[];
  /** The key all spellings of one name share; the given key itself where it was not merged. */
  keyOf(entityKey: string): string;
}

/** How telling a word is: 0 for words found everywhere, up to 1 for rare ones. Takes a stem. */
export type TermWeight = (stem: string) => number;

/** What the steps that look at two articles share. */
export interface ComparisonContext {
  readonly names: NameLedger;
  readonly weight: TermWeight;
  readonly parameters: Parameters;
}
