import type { Speaker } from '../../model/attribution';
import { fold } from '../text/fold';
import type { Token } from '../text/tokenize';
import { overlaps, type PairSide } from './claim-pair';
import { isQuoted } from './is-quoted';

/** Words that give a statement to somebody, whoever it is: behind them the credit may only have been missed. */
const GIVES =
  /^(?:says?|said|saying|tells?|told|telling|writes?|wrote|writing|tweeted|announced|according|explained|testified|reports?|reported|reportedly|chant(?:s|ed|ing)|shout(?:s|ed|ing)|alleg(?:es|ed|edly|ing)|claim(?:s|ed|ing))$/u;

/** "In an indictment, the two are charged with it": whose paper it is stands behind what it says. */
const PAPER =
  /^(?:indictment|statement|filings?|lawsuit|complaint|affidavit|letter|memo|documents?|papers|interview|tweet|post|release|speech|testimony)$/u;
/** Words between "in" and the paper. */
const PAPER_REACH = 5;

/**
 * Whether a side surely states its claims in the article's own voice: nobody is credited, not even for less than sure, no
 * quotation marks stand around them, no word of saying stands in their sentences, nothing is told as hearsay, and
 * none of the speakers that the other side names is named here: who is told of in the sentence may be who says it.
 */
export function statesFlatly(side: PairSide, speakers: readonly Speaker[]): boolean {
  const { article, claims, attributions, sentenceTokens } = side;
  if (sentenceTokens.some(({ norm }) => GIVES.test(norm)) || standsInPaper(sentenceTokens)) return false;
  const here = new Set(sentenceTokens.map(({ norm }) => norm));
  const names = speakers.map(({ name }) => name).filter((name) => /\p{Upper}/u.test(name));
  if (names.some((name) => here.has(fold(name).split(/\s+/u).at(-1)!))) return false;
  const contents = attributions.flatMap(({ content }) => content);
  return !claims.some(
    (claim) =>
      claim.certainty === 'reported' ||
      contents.some((content) => overlaps(content, claim)) ||
      isQuoted(article, claim),
  );
}

function standsInPaper(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ norm }, at) =>
      PAPER.test(norm) &&
      tokens.slice(Math.max(0, at - PAPER_REACH), at).some((before) => before.norm === 'in'),
  );
}
