import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';

/** Function words that may stand between a figure and its noun ("three of the hostages", "200 or more people"). */
const THROUGH = /^(?:of|the|its|their|his|her|these|those|other|more|such|or|new|additional|another)$/u;
const ENDS =
  /^(?:in|on|at|by|with|from|to|for|and|as|than|that|who|which|when|while|but|a|an|were|was|are|is|have|has|had|be|been|will|would|said|after|before|during|per|since|including)$/u;
const PLURAL =
  /(?:[^suo'i]s|us|[aeiou]es|men|women|people|children|personnel|staff|police|troops|feet|teeth|dead|wounded|injured|missing)$/u;
const NO_NOUN = /(?:ed|ly|ing|less|ious|ous)$/u;

/**
 * Stem of what the figure before token `at` counts: the last word of the noun phrase ("three senior Russian officers":
 * "offic"). `null` where no plural noun follows near by.
 */
export function findCountedNoun(tokens: readonly Token[], at: number, parameters: Parameters): string | null {
  let noun: Token | null = null;
  const limit = Math.min(tokens.length, at + parameters.claims.counterWords + 2);
  for (let index = at; index < limit; index++) {
    const token = tokens[index]!;
    if (token.kind === 'mark' && token.text === '-') continue;
    if (token.kind !== 'word' || ENDS.test(token.norm)) break;
    if (THROUGH.test(token.norm)) {
      if (noun !== null) break;
      continue;
    }
    if (token.stop) break;
    if (noun !== null && !PLURAL.test(token.norm)) break;
    if (PLURAL.test(token.norm)) noun = token;
    else if (NO_NOUN.test(token.norm) && index > at + 2) break;
  }
  return noun?.stem ?? null;
}
