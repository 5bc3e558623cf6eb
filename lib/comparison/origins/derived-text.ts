import type { Alignment } from '../../model/alignment';
import type { AnalyzedArticle } from '../analyzed-article';
import type { Parameters } from '../parameters';
import { creditOf } from './claim-credit';

/**
 * Whether another article and the base are one text: enough of the shorter one is taken over word for word or nearly
 * so, in the same order. Quoted claims are left out: two reporters who quote one statement share its words without
 * either following the other (after METER and Churnalism, which count shared narration).
 */
export function isDerivedText(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  alignments: readonly Alignment[],
  parameters: Parameters,
): boolean {
  const { derivedClaims, derivedShare, derivedOrder } = parameters.origins;
  const narrated = alignments.filter(
    (alignment) =>
      alignment.reuse !== 'reworded' &&
      !alignment.base.some((claim) => isQuoted(base, claim, parameters)) &&
      !alignment.other.some((claim) => isQuoted(other, claim, parameters)),
  );
  if (narrated.length < derivedClaims) return false;
  const size = Math.min(narratedClaims(base, parameters), narratedClaims(other, parameters));
  if (narrated.length < derivedShare * size) return false;
  const places = [...narrated]
    .sort((a, b) => a.base[0]! - b.base[0]!)
    .map((alignment) => alignment.other[0]!);
  return longestRise(places) >= derivedOrder * narrated.length;
}

const isQuoted = (article: AnalyzedArticle, claim: number, parameters: Parameters): boolean =>
  creditOf(article, claim, parameters)?.quotation === 'direct';

const narratedClaims = (article: AnalyzedArticle, parameters: Parameters): number =>
  article.claims.filter((claim) => !claim.background && !isQuoted(article, claim.index, parameters)).length;

/** Length of the longest rising subsequence. */
function longestRise(values: readonly number[]): number {
  const tails: number[] = [];
  for (const value of values) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
  }
  return tails.length;
}
