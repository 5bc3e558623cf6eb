import type { Alignment } from '../../model/alignment';
import type { Divergence } from '../../model/divergence';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import { rulesLeft } from '../rules-left';
import { toClaimPair } from './claim-pair';
import { RULES } from './divergence-rules';
import { CREDIT } from './rules/credit';

/**
 * What differs inside an aligned pair of claims, each finding with the words that differ on both sides and the rule that
 * saw it. Runs the rules in order; a later rule is silent where an earlier one has marked the same words. A `conflict`
 * needs two reports of one event and the strict preconditions of its rule (after de Marneffe et al. 2008: contradiction
 * presupposes event coreference) and claims that surely say the same; everything else is `wording`.
 * @param alignment claim positions of either side, and how alike their sentences are where that was measured
 * @param sameEvent whether both articles report one event; where not, nothing is a conflict
 * @returns in the order of the rules; empty for two equal claims
 */
export function findDivergences(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  alignment: Pick<Alignment, 'base' | 'other'> & Partial<Pick<Alignment, 'evidence'>>,
  sameEvent: boolean,
  context: ComparisonContext,
): Divergence[] {
  if (tooLong(base, alignment.base, context) || tooLong(other, alignment.other, context)) return [];
  const pair = toClaimPair(base, other, alignment, sameEvent, context);
  const equal = sameWords(pair.base.tokens, pair.other.tokens);
  if (equal && pair.base.attributions.length === 0) return [];
  // Whole sentences that are the same words can only differ in who "he" is.
  const same = equal && sameWords(pair.base.sentenceTokens, pair.other.sentenceTokens);
  const found: Divergence[] = [];
  for (const rule of same ? [CREDIT] : rulesLeft(RULES, context.parameters.divergence.off)) {
    for (const divergence of rule.find(pair)) {
      if (!found.some((earlier) => samePlace(earlier, divergence))) found.push(divergence);
    }
  }
  if (!sameEvent) return found.filter(({ severity }) => severity === 'wording');
  if (surelySame(alignment, context)) return found;
  return found.map((divergence) => (PROVED.has(divergence.rule) ? divergence : asWording(divergence)));
}

const PROVED: ReadonlySet<string> = new Set(
  RULES.filter(({ provesSame }) => provesSame === true).map(({ id }) => id),
);

/** Claims that only share a core, or that are half alike, may tell of two acts: what differs there is no conflict. */
function surelySame({ evidence }: { evidence?: Alignment['evidence'] }, context: ComparisonContext): boolean {
  const score = evidence?.parts['sentence'] ?? 1;
  return score >= context.parameters.divergence.conflictScore;
}

const asWording = (divergence: Divergence): Divergence => ({ ...divergence, severity: 'wording' });

/** No reader looks for one differing word in a claim of many hundred words, and no rule is certain there. */
function tooLong(article: AnalyzedArticle, claims: readonly number[], context: ComparisonContext): boolean {
  const length = claims.reduce((sum, index) => {
    const claim = article.claims[index];
    return sum + (claim === undefined ? 0 : claim.end - claim.start);
  }, 0);
  return length > context.parameters.divergence.longestSide;
}

function samePlace(a: Divergence, b: Divergence): boolean {
  const meets = (left: Divergence['base'], right: Divergence['base']) =>
    left.some((one) => right.some((two) => one.start < two.end && two.start < one.end));
  return meets(a.base, b.base) && meets(a.other, b.other);
}

function sameWords(a: readonly { norm: string }[], b: readonly { norm: string }[]): boolean {
  return a.length === b.length && a.every((token, index) => token.norm === b[index]!.norm);
}
