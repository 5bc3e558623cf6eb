import type { Divergence } from '../../../model/divergence';
import { mayShareSpeaker } from '../../origins/may-share-speaker';
import type { Parameters } from '../../parameters';
import { findCuts, type QuoteCut } from '../../quotes/find-cuts';
import { commonWords } from '../../quotes/common-words';
import { type PrintedQuote, quotesOf } from '../../quotes/quotes-of';
import { type ClaimPair, flipped, overlaps, type PairSide } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { swapped } from '../swapped';

/**
 * One quotation, given in full on one side, while the other cut words from inside of a sentence that it prints: from its
 * middle, or such as its sense hangs on. Sentences left out are choice, and listed among the quotations. A cut negation
 * turns a statement round; other cuts are wording.
 */
export const QUOTE_TRIM: DivergenceRule = {
  id: 'quote-cut',
  find(pair) {
    const found = cutInOther(pair);
    return found.length > 0 ? found : cutInOther(flipped(pair)).map(swapped);
  },
};

/** The base has the longer quotation. */
function cutInOther(pair: ClaimPair): Divergence[] {
  const { parameters } = pair.context;
  for (const whole of quotedIn(pair.base, parameters)) {
    for (const cut of quotedIn(pair.other, parameters)) {
      if (
        whole.words.length > parameters.divergence.quoteMost ||
        cut.words.length < parameters.divergence.quoteWords ||
        cut.words.length >= whole.words.length ||
        commonWords(whole.words, cut.words).length < parameters.quotes.kept * cut.words.length
      )
        continue;
      const printed = quotesOf(pair.other.article, parameters).filter((quote) =>
        mayShareSpeaker(whole, quote, pair.context),
      );
      const found = mostTelling(
        findCuts(whole, printed, parameters).filter((one) =>
          isToldHere(one, pair.base, parameters.divergence.quoteTelling),
        ),
      );
      if (found !== undefined) return [toDivergence(pair, found, cut)];
    }
  }
  return [];
}

/** Quotations with some of the pair's claims in them. */
const quotedIn = (side: PairSide, parameters: Parameters): PrintedQuote[] =>
  quotesOf(side.article, parameters).filter(({ span }) => side.claims.some((claim) => overlaps(span, claim)));

/** Whether the cut changes a sentence that the card shows. */
function isToldHere({ span, kind, place }: QuoteCut, side: PairSide, telling: number): boolean {
  if (place === 'sentence' || (place === 'edge' && kind === 'words')) return false;
  const cut = side.sentenceTokens.filter((token) => overlaps(token, span));
  return kind === 'words' ? cut.filter((token) => !token.stop).length >= telling : cut.length > 0;
}

const ORDER: readonly QuoteCut['kind'][] = ['negation', 'condition', 'hedge', 'object', 'words'];

const mostTelling = (cuts: readonly QuoteCut[]): QuoteCut | undefined =>
  [...cuts].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.words - a.words)[0];

function toDivergence(pair: ClaimPair, { span, kind, words }: QuoteCut, cut: PrintedQuote): Divergence {
  const { quoteNegation } = pair.context.parameters.divergence;
  return {
    type: 'quote-trim',
    severity: kind === 'negation' && words <= quoteNegation && pair.sameEvent ? 'conflict' : 'wording',
    base: [span],
    other: [cut.span],
    rule: QUOTE_TRIM.id,
    detail: {
      cut: pair.base.article.snapshot.text.slice(span.start, span.end),
      kind,
      words: String(words),
    },
  };
}
