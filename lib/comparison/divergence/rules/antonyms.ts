import type { Divergence } from '../../../model/divergence';
import { areOpposites } from '../antonym-pairs';
import { type ClaimPair, spanOf } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { findNegations } from '../find-negations';
import { isSoftened } from '../is-softened';
import { linkedNear } from '../linked-near';

/** A word and its contrary at the same place of two otherwise equal clauses. */
export const ANTONYMS: DivergenceRule = {
  id: 'opposite-words',
  find(pair) {
    const { antonymShared, antonymWindow, antonymLinks } = pair.context.parameters.divergence;
    if (pair.shared < antonymShared || pair.linked < antonymLinks) return [];
    if (findNegations(pair.base.tokens).length > 0 || findNegations(pair.other.tokens).length > 0) return [];
    const found: Divergence[] = [];
    pair.base.tokens.forEach((word, at) => {
      if (word.kind !== 'word' || pair.base.counterpart[at] !== null) return;
      const rival = oppositeAt(pair, at);
      if (rival === null) return;
      const place = { from: at, to: at };
      if (linkedNear(pair, place, { from: rival, to: rival }, antonymWindow) < 2) return;
      if (isSoftened(pair.base.tokens, at) || isSoftened(pair.other.tokens, rival)) return;
      const contrary = pair.other.tokens[rival]!;
      found.push({
        type: 'antonym',
        severity: pair.sameEvent ? 'conflict' : 'wording',
        base: [spanOf(word)],
        other: [spanOf(contrary)],
        rule: ANTONYMS.id,
        detail: { base: word.text, other: contrary.text },
      });
    });
    return found.length === 1 ? found : [];
  },
};

/** The one contrary on the other side; `null` where there is none, or more than one. */
function oppositeAt(pair: ClaimPair, at: number): number | null {
  const word = pair.base.tokens[at]!;
  const places = pair.other.tokens.flatMap((token, place) =>
    pair.other.counterpart[place] === null && areOpposites(word.stem, token.stem) ? [place] : [],
  );
  return places.length === 1 ? places[0]! : null;
}
