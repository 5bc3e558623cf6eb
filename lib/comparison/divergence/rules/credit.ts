import type { Attribution } from '../../../model/attribution';
import type { Claim } from '../../../model/claim';
import type { Divergence } from '../../../model/divergence';
import { latinFirst } from '../../../model/latin-first';
import type { TextSpan } from '../../../model/text-span';
import { OTHER_HOLDER } from '../../attribution/institutions';
import { isDemand } from '../../attribution/is-demand';
import { isPrintedAlike } from '../is-printed-alike';
import { isSameSpeaker, mayBeOne } from '../../origins/same-speaker';
import { fold } from '../../text/fold';
import { type ClaimPair, overlaps, type PairSide, spanOf } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { perhapsOneSpeaker } from '../perhaps-one-speaker';
import { samePredicate } from '../same-predicate';
import { statesFlatly } from '../states-flatly';

/** Id of findings where only one side credits somebody. */
export const CREDITED_ON_ONE_SIDE = 'credited-on-one-side';

/** One statement credited to different speakers, or to someone on one side only. Both may have said it. */
export const CREDIT: DivergenceRule = {
  id: 'credited-differently',
  find(pair) {
    const { wordingShared } = pair.context.parameters.divergence;
    if (pair.shared < wordingShared) return [];
    const base = creditsOf(pair, pair.base);
    const other = creditsOf(pair, pair.other);
    if (base.length === 0 && other.length === 0) return [];
    if (base.length > 0 && other.length > 0) return differently(pair, base, other);
    const oneSided = base.length > 0 ? base : other;
    if (oneSided.every(({ speaker }) => speaker.kind === 'unclear')) return [];
    const speakers = oneSided.map(({ speaker }) => speaker);
    if (!statesFlatly(base.length > 0 ? pair.other : pair.base, speakers)) return [];
    if (!saysSo(pair) || !sameCredited(pair, base, other)) return [];
    return [finding(CREDITED_ON_ONE_SIDE, spans(base), spans(other), base, other)];
  },
};

/**
 * Whether the statements that are credited, or all of a side where none is, say the same of what they are about, and no
 * side denies it.
 */
function sameCredited(pair: ClaimPair, base: readonly Credit[], other: readonly Credit[]): boolean {
  const claims = (credits: readonly Credit[], side: PairSide) =>
    credits.length === 0 ? side.claims : credits.flatMap((credit) => credit.claims);
  const [stated, theirs] = [claims(base, pair.base), claims(other, pair.other)];
  const denies = (all: readonly Claim[]) => all.some(({ polarity }) => polarity === 'negated');
  return denies(stated) === denies(theirs) && samePredicate(pair, stated, theirs);
}

/**
 * Whether what is said of them is the same, and not only whom it is said of: enough linked words that are part of no name,
 * or all that the shorter side has. Two lists of the same people are no one statement.
 */
function saysSo({ base, other, context }: ClaimPair): boolean {
  const sides = [base, other].map((side) => {
    const words = wordsBesideNames(side);
    return { words: words.length, linked: words.filter((at) => side.counterpart[at] !== null).length };
  });
  const least = Math.min(context.parameters.divergence.creditLinks, ...sides.map(({ words }) => words));
  // From either side: a word said twice is linked once here and not there.
  return least > 0 && sides.every(({ linked }) => linked >= least);
}

/** Positions of content words that are part of no name. */
function wordsBesideNames({ tokens, weight, claims }: PairSide): number[] {
  const names = claims.flatMap(({ entities }) => entities);
  return tokens.flatMap((token, at) =>
    (weight[at] ?? 0) > 0 && !names.some((name) => overlaps(name, token)) ? [at] : [],
  );
}

interface Credit {
  readonly attribution: Attribution;
  readonly speaker: NonNullable<Attribution['speaker']>;
  readonly key: string;
  /** The claims it stands behind. */
  readonly claims: readonly Claim[];
}

function differently(pair: ClaimPair, base: readonly Credit[], other: readonly Credit[]): Divergence[] {
  const unclear = (credits: readonly Credit[]) => credits.some(({ speaker }) => speaker.kind === 'unclear');
  if (unclear(base) || unclear(other) || !sameCredited(pair, base, other)) return [];
  if (
    base.some((credit) => passesOn(pair.base, credit)) ||
    other.some((credit) => passesOn(pair.other, credit))
  )
    return [];
  if (areLikeDemands(pair, base, other)) return [];
  if (
    base.some((one) =>
      other.some(
        (two) =>
          sameSpeaker(pair, one, two) ||
          mayBeOne(one.speaker, two.speaker, pair.context) ||
          isPrintedAlike(
            { article: pair.base.article, attribution: one.attribution },
            { article: pair.other.article, attribution: two.attribution },
          ) ||
          perhapsOneSpeaker(one.speaker, two.speaker, pair.context),
      ),
    )
  )
    return [];
  return [finding(CREDIT.id, spans(base), spans(other), base, other)];
}

/** Verbs by which somebody else speaks inside a statement. */
const SPEAKS =
  /^(?:den(?:y|ies|ied|ying)|sa(?:y|ys|id)|claim(?:s|ed)|insist(?:s|ed)|promised|admitted|confirmed)$/u;

/** "As Lee says, the ministry denied it": the statement is the ministry's, whoever passes it on. */
const passesOn = (side: PairSide, { attribution }: Credit): boolean =>
  side.sentenceTokens.some(
    (token) => SPEAKS.test(token.norm) && attribution.content.some((content) => overlaps(content, token)),
  );

/** Two who want the same done, each in words of their own, have made two statements. */
function areLikeDemands(pair: ClaimPair, base: readonly Credit[], other: readonly Credit[]): boolean {
  const demand = ({ article }: PairSide, credits: readonly Credit[]) =>
    credits.some(({ attribution }) => isDemand(article.snapshot.text, attribution));
  const { creditVeryWords } = pair.context.parameters.divergence;
  const shares = [pair.base, pair.other].map((side) => {
    const words = side.weight.flatMap((weight, at) => (weight > 0 ? [at] : []));
    return words.filter((at) => side.counterpart[at] !== null).length / Math.max(1, words.length);
  });
  return Math.min(...shares) < creditVeryWords && demand(pair.base, base) && demand(pair.other, other);
}

function finding(
  rule: string,
  baseSpans: TextSpan[],
  otherSpans: TextSpan[],
  base: readonly Credit[],
  other: readonly Credit[],
): Divergence {
  const names = (credits: readonly Credit[]) => credits.map(({ speaker }) => speaker.name).join(', ');
  return {
    type: 'attribution',
    severity: 'wording',
    base: baseSpans,
    other: otherSpans,
    rule,
    detail: { base: names(base), other: names(other) },
  };
}

/** Sure attributions with a named speaker whose content holds most of a claim of this side. */
function creditsOf(pair: ClaimPair, side: PairSide): Credit[] {
  const { contentShare } = pair.context.parameters.divergence;
  return side.attributions.flatMap((attribution): Credit[] => {
    const { speaker } = attribution;
    if (attribution.tier !== 'sure' || speaker === null || speaker.key === '') return [];
    const claims = side.claims.filter((claim) => shareInside(claim, attribution) >= contentShare);
    const key = pair.context.names.keyOf(speaker.key);
    return claims.length === 0 ? [] : [{ attribution, speaker, key, claims }];
  });
}

/** Share of the claim's characters, its own cue and source left out, that the content holds. */
function shareInside(claim: TextSpan, attribution: Attribution): number {
  const frame = lengthInside(attribution.source, claim) + lengthInside(attribution.cue, claim);
  return lengthInside(attribution.content, claim) / Math.max(1, claim.end - claim.start - frame);
}

function lengthInside(spansInside: readonly TextSpan[], claim: TextSpan): number {
  let length = 0;
  for (const span of spansInside)
    if (overlaps(span, claim)) length += Math.min(span.end, claim.end) - Math.max(span.start, claim.start);
  return length;
}

/** One key, a name that the other only shortens ("Zakharova", "Maria Zakharova"), or the office of the other's name. */
function sameSpeaker(pair: ClaimPair, one: Credit, two: Credit): boolean {
  if (isSameSpeaker(one.speaker, two.speaker, pair.context)) return true;
  const [short, long] = one.key.length < two.key.length ? [one.key, two.key] : [two.key, one.key];
  const words = new Set(long.split(/\s+/u));
  // "Lee's lawyer" is not Lee.
  const related = RELATED.test(long) && !RELATED.test(short);
  if (!related && short.split(/\s+/u).every((word) => words.has(word))) return true;
  return roleOf(pair, one, two) || roleOf(pair, two, one);
}

const RELATED = latinFirst(
  /\b(?:lawyer|attorney|counsel|campaign|spokes\p{Alpha}{1,12}|aide|adviser|advisor|family|team)\b/u,
);

/** A role on one side ("the ministry's spokeswoman") that the ledger has for the person named on the other. */
function roleOf(pair: ClaimPair, role: Credit, person: Credit): boolean {
  if (role.speaker.kind !== 'role' || person.speaker.kind !== 'person') return false;
  const words = role.key.split(/\s+/u).filter((word) => word.length > 3);
  return (
    words.length > 0 &&
    (pair.context.names.roles.get(person.key)?.texts ?? []).some(
      (text) =>
        OTHER_HOLDER.test(fold(text)) === OTHER_HOLDER.test(role.key) &&
        words.some((word) => text.toLowerCase().includes(word)),
    )
  );
}

function spans(credits: readonly Credit[]): TextSpan[] {
  return credits.flatMap(({ attribution }) => attribution.source.map(spanOf));
}
