import type { Parameters } from '../parameters';
import { stem } from '../text/stem';
import type { Token } from '../text/tokenize';

/** Function words that may stand between a figure and its noun ("three of the hostages", "200 or more people"). */
const THROUGH = /^(?:of|the|its|their|his|her|these|those|other|more|such|or|new|additional|another)$/u;
const ENDS =
  /^(?:in|on|at|by|with|from|to|for|and|as|than|that|who|which|when|while|but|a|an|were|was|are|is|have|has|had|be|been|will|would|said|after|before|during|per|since|including)$/u;
const PLURAL =
  /(?:[^suo'i]s|[aeiou]es|men|women|people|children|personnel|staff|police|troops|feet|teeth|dead|wounded|injured|missing)$/u;
const NO_NOUN = /(?:ed|ly|ing|less|ious|ous)$/u;

/**
 * Stem of what the figure before token `at` counts: the plural that ends the noun phrase ("three senior Russian
 * officers": "offic"), or the noun a hyphen joins to it ("a 48-page letter"). `null` where none follows near by.
 * @param single the figure is one: then only a noun that closes its phrase is sure ("one member, ")
 */
export function findCountedNoun(
  tokens: readonly Token[],
  at: number,
  single: boolean,
  parameters: Parameters,
): string | null {
  const [hyphen, joined] = [tokens[at], tokens[at + 1]];
  if (hyphen?.text === '-' && hyphen.start === tokens[at - 1]?.end && joined?.start === hyphen.end)
    return joined.kind === 'word' ? stem(joined.norm.split('-')[0]!) : null;
  if (single) return singleNoun(tokens, at);
  let noun: Token | null = null;
  const limit = Math.min(tokens.length, at + parameters.claims.counterWords + 2);
  for (let index = at; index < limit; index++) {
    const token = tokens[index]!;
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

function singleNoun(tokens: readonly Token[], at: number): string | null {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (noun?.kind !== 'word' || noun.stop) return null;
  return next === undefined || next.kind === 'mark' || next.stop ? noun.stem : null;
}
