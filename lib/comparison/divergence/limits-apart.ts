import type { Token } from '../text/tokenize';
import type { PairSide } from './claim-pair';

/** Words with which an affirmed clause says that something was not so before, after or beside ("the first since May"). */
const LIMITS_OF_AFFIRMED = new Set(
  `first last latest final only sole lone alone once until till unless except before after yet still again ended end ends
  resume resumes resumed resumption return returns returned renewed longer previously formerly former earlier then
  rare rarely exception break broke breaks`.split(/\s+/u),
);

/** Words with which a negated clause leaves a part, a time or another way open ("have not met since May"). */
const LIMITS_OF_NEGATED = new Set(
  `since until till before yet anymore again except unless besides other another otherwise without both always longer
  still earlier previously beyond past instead`.split(/\s+/u),
);

/**
 * Whether one side bounds in time or number what it says and the other does not do so in the same word: "the first meeting
 * since May" and "have not met since May" are one statement, affirmed and negated.
 */
export function limitsApart(negated: PairSide, affirmed: PairSide): boolean {
  return (
    limitedAlone(negated.sentenceTokens, LIMITS_OF_NEGATED, affirmed.sentenceTokens) ||
    limitedAlone(affirmed.sentenceTokens, LIMITS_OF_AFFIRMED, negated.sentenceTokens)
  );
}

function limitedAlone(
  tokens: readonly Token[],
  limits: ReadonlySet<string>,
  others: readonly Token[],
): boolean {
  const theirs = new Set(others.map((token) => token.norm));
  return tokens.some((token) => limits.has(token.norm) && !theirs.has(token.norm));
}
