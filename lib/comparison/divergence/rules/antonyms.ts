import type { Divergence } from '../../../model/divergence';
import { areOpposites } from '../antonym-pairs';
import type { Token } from '../../text/tokenize';
import { type ClaimPair, type PairSide, sharedBesides, spanOf } from '../claim-pair';
import { QUOTED_PRICES } from '../quoted-prices';
import type { DivergenceRule } from '../divergence-rule';
import { findNegations } from '../find-negations';
import { isSoftened } from '../is-softened';
import { linkedNear } from '../linked-near';

/** A word and its contrary at the same place of two otherwise equal clauses. */
export const ANTONYMS: DivergenceRule = {
  id: 'opposite-words',
  find(pair) {
    const { antonymShared, antonymWindow, antonymLinks } = pair.context.parameters.divergence;
    if (pair.linked < antonymLinks) return [];
    const found: Divergence[] = [];
    pair.base.tokens.forEach((word, at) => {
      if (word.kind !== 'word' || (pair.base.counterpart[at] !== null && word.stem !== 'vote')) return;
      const rival = oppositeAt(pair, at);
      if (rival === null || sharedBesides(pair, [at], [rival]) < antonymShared) return;
      if (negatedBesides(pair.base, word) || negatedBesides(pair.other, pair.other.tokens[rival]!)) return;
      const place = { from: at, to: at };
      if (linkedNear(pair, place, { from: rival, to: rival }, antonymWindow) < 2) return;
      if (isSoftened(pair.base.tokens, at) || isSoftened(pair.other.tokens, rival)) return;
      const contrary = pair.other.tokens[rival]!;
      found.push({
        type: 'antonym',
        severity: pair.sameEvent && !priced(pair, at, rival) ? 'conflict' : 'wording',
        base: [spanOf(word)],
        other: [spanOf(contrary)],
        rule: ANTONYMS.id,
        detail: { base: word.text, other: contrary.text },
      });
    });
    return found.length === 1 ? found : [];
  },
};

/** Any negation in the sentence but the word itself ("rejected" is one). */
function negatedBesides(side: PairSide, word: Token): boolean {
  return findNegations(side.sentenceTokens).some(({ span }) => span.start !== word.start);
}

/** Prices rise and fall within the hour: two reports of them need not contradict. */
function priced(pair: ClaimPair, at: number, rival: number): boolean {
  const { figureWindow } = pair.context.parameters.divergence;
  const near = (side: PairSide, place: number) =>
    side.tokens.slice(Math.max(0, place - figureWindow), place + figureWindow + 1);
  return [...near(pair.base, at), ...near(pair.other, rival)].some((token) => QUOTED_PRICES.has(token.stem));
}

/** "Vote against" opposes and "vote for" supports. */
function meant(side: PairSide, at: number): string {
  const { stem } = side.tokens[at]!;
  if (stem !== 'vote') return stem;
  const next = side.tokens.slice(at + 1, at + 4).map(({ norm }) => norm);
  if (next[0] === 'against') return 'oppos';
  return next[0] === 'for' || (next[0] === 'in' && /^favou?r$/u.test(next[1] ?? '')) ? 'support' : stem;
}

/** The one contrary on the other side; `null` where there is none, or more than one. */
function oppositeAt(pair: ClaimPair, at: number): number | null {
  const places = pair.other.tokens.flatMap((token, place) =>
    (pair.other.counterpart[place] === null || token.stem === 'vote') &&
    areOpposites(meant(pair.base, at), meant(pair.other, place))
      ? [place]
      : [],
  );
  return places.length === 1 ? places[0]! : null;
}
