import type { Divergence } from '../../model/divergence';
import type { ClaimPair } from './claim-pair';

/** One rule: looks at an aligned pair and gives what it finds. Must give the same kinds with the sides exchanged. */
export interface DivergenceRule {
  /** Kebab-case; the reader's sentence for it is `rule.<id>` in the locale files. */
  readonly id: string;
  /** Its own preconditions prove that both claims tell of one act: then the pair's score is not asked. */
  readonly provesSame?: boolean;
  find(pair: ClaimPair): Divergence[];
}
