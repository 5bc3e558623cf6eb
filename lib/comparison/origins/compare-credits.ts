import type { Alignment } from '../../model/alignment';
import type { Attribution } from '../../model/attribution';
import type { CreditDifference } from '../../model/credit-difference';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import { CREDIT, CREDITED_ON_ONE_SIDE } from '../divergence/rules/credit';
import { creditOf } from './claim-credit';
import { groupBy } from './group-by';
import { isSameSpeaker } from './same-speaker';

interface Reading {
  readonly article: number;
  readonly claim: number;
  readonly alignment: number;
  readonly credit: Attribution | null;
  /** Rules that saw a difference between this claim and that of the base. */
  readonly differs: ReadonlySet<string>;
}

/**
 * Claims of the base that the articles credit in different ways. `attribution-lost`: the base states flatly what
 * another credits to somebody; `attribution-gained`: the other way round; `quoted-and-reported`: one speaker, quoted
 * in one article and reported in another; `credited-differently`: different speakers (all of them may have said it).
 * Who is credited is told only where the rule for it saw a difference in the aligned pair: it asks whether both sides say
 * the same of what they are about. Background, unclear speakers and weak attributions never make a difference.
 */
export function compareCredits(
  articles: readonly AnalyzedArticle[],
  alignments: readonly Alignment[],
  context: ComparisonContext,
): CreditDifference[] {
  const counted = alignments.filter((alignment) => !alignment.background);
  return [...groupBy(counted, (alignment) => alignment.base[0]!).values()].flatMap((group) => {
    const base = readingOf(articles, 0, group[0]!.base, group[0]!, context);
    const others = group.map((alignment) =>
      readingOf(articles, alignment.article, alignment.other, alignment, context),
    );
    return [
      ...differently(base, others),
      ...lostOrGained(articles, base, others),
      ...quotedAndReported(base, others, context),
    ];
  });
}

/** The first of the aligned claims that is credited, else the first. */
function readingOf(
  articles: readonly AnalyzedArticle[],
  article: number,
  claims: readonly number[],
  { index, divergences }: Alignment,
  context: ComparisonContext,
): Reading {
  const differs = new Set(divergences.map(({ rule }) => rule));
  const readings = claims.map((claim) => ({
    article,
    claim,
    alignment: index,
    credit: creditOf(articles[article]!, claim, context.parameters),
    differs,
  }));
  return readings.find((reading) => reading.credit !== null) ?? readings[0]!;
}

const difference = (
  kind: CreditDifference['kind'],
  base: Reading,
  others: readonly Reading[],
): CreditDifference => ({
  kind,
  alignments: others.map((other) => other.alignment),
  readings: [base, ...others].map(({ article, claim, credit }) => ({
    article,
    claim,
    attribution: credit?.index ?? null,
  })),
});

const isSure = (reading: Reading): boolean =>
  reading.credit?.tier === 'sure' && reading.credit.speaker !== null;

function differently(base: Reading, others: readonly Reading[]): CreditDifference[] {
  const speaker = base.credit?.speaker ?? null;
  if (!isSure(base) || speaker === null || speaker.key === '') return [];
  const unlike = others.filter((other) => {
    const theirs = other.credit?.speaker ?? null;
    return isSure(other) && theirs !== null && theirs.key !== '' && other.differs.has(CREDIT.id);
  });
  return unlike.length === 0 ? [] : [difference('credited-differently', base, unlike)];
}

function lostOrGained(
  articles: readonly AnalyzedArticle[],
  base: Reading,
  others: readonly Reading[],
): CreditDifference[] {
  const onOneSide = others.filter(({ differs }) => differs.has(CREDITED_ON_ONE_SIDE));
  const credited = onOneSide.filter((other) => isSure(other) && other.credit!.speaker!.key !== '');
  const flat = onOneSide.filter((other) => isFlat(articles, other));
  if (isFlat(articles, base) && credited.length > 0) return [difference('attribution-lost', base, credited)];
  if (isSure(base) && base.credit!.speaker!.key !== '' && flat.length > 0)
    return [difference('attribution-gained', base, flat)];
  return [];
}

/** Stated in the article's own voice, as the rule saw it: no citation mark on the sentence either, no hedge in the claim. */
function isFlat(articles: readonly AnalyzedArticle[], reading: Reading): boolean {
  const article = articles[reading.article]!;
  const claim = article.claims[reading.claim];
  if (claim === undefined || reading.credit !== null || claim.certainty !== 'stated') return false;
  const cued = article.attributions.some(({ cue }) =>
    cue.some((span) => span.start < claim.end && claim.start < span.end),
  );
  return !cued && (article.sentences[claim.sentence]?.citations.length ?? 0) === 0;
}

function quotedAndReported(
  base: Reading,
  others: readonly Reading[],
  context: ComparisonContext,
): CreditDifference[] {
  const { credit } = base;
  if (credit === null || credit.speaker === null || !isSure(base)) return [];
  const { speaker } = credit;
  const unlike = others.filter((other) => {
    const theirs = other.credit;
    if (theirs === null || theirs.speaker === null || !isSure(other)) return false;
    const direct = [credit, theirs].filter((one) => one.quotation === 'direct').length;
    const indirect = [credit, theirs].filter((one) => one.quotation === 'indirect').length;
    if (direct !== 1 || indirect !== 1) return false;
    if (speaker.key === '' || theirs.speaker.key === '') return false;
    return isSameSpeaker(speaker, theirs.speaker, context);
  });
  return unlike.length === 0 ? [] : [difference('quoted-and-reported', base, unlike)];
}
