import type { NameEntry } from '../model/ledger';
import type { Parameters } from './parameters';

/** What the articles print beside a name. */
export interface PrintedRoles {
  readonly kind: NameEntry['kind'];
  /** In the order of their first places. */
  readonly texts: readonly string[];
}

/** Names merged across the compared articles. */
export interface NameLedger {
  readonly entries: readonly NameEntry[];
  /** By key, of names beside which something is printed: most pairs of articles ask for no more than this of entries. */
  readonly roles: ReadonlyMap<string, PrintedRoles>;
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
