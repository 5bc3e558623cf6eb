import type { Divergence } from '../../../model/divergence';
import { type ClaimPair, flipped, overlaps, type PairSide, sharedBesides } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { findNegations, type Negation } from '../find-negations';
import { isSoftened } from '../is-softened';
import { limitsApart } from '../limits-apart';
import { linkedNear } from '../linked-near';
import { swapped } from '../swapped';

/** Verbs after whose "to" nothing came about. */
const UNDONE = /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unable)$/u;
/** Words before a noun. */
const NAMING =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|of|on|about|for|after|before|during|at|over)$/u;

/** The same clause negated on one side and affirmed on the other. */
export const NEGATION: DivergenceRule = {
  id: 'negated-here',
  find(pair) {
    const found = oneSided(pair);
    return found.length > 0 ? found : oneSided(flipped(pair)).map(swapped);
  },
};

/**
 * Base negated, other not. Any sign of negation in the other side's sentence, a negative verb too, keeps the rule silent:
 * paraphrases negate in many ways.
 */
function oneSided(pair: ClaimPair): Divergence[] {
  const { negationShared, negationLinks, negationWindow } = pair.context.parameters.divergence;
  if (pair.linked < negationLinks) return [];
  const { base: negations, other: theirs } = unanswered(pair);
  const [negation] = negations;
  if (negation === undefined || negations.length !== 1) return [];
  if (negation.trap || negation.head === null || !negates(pair.base, negation)) return [];
  if (framed(pair.base) || theirs.length > 0 || limitsApart(pair.base, pair.other)) return [];
  const counterpart = pair.base.counterpart[negation.head];
  if (counterpart === null || counterpart === undefined) return [];
  if (negation.predicate !== null && pair.base.counterpart[negation.predicate] === null) return [];
  if (nounForVerb(pair, negation.head, counterpart)) return [];
  if (ofAnother(pair, negation.at, counterpart)) return [];
  if (sharedBesides(pair, [negation.at], []) < negationShared) return [];
  if (isSoftened(pair.base.tokens, negation.at) || isSoftened(pair.other.tokens, counterpart - 1)) return [];
  const head = { from: negation.head, to: negation.head };
  const near = linkedNear(pair, head, { from: counterpart, to: counterpart }, negationWindow);
  if (near < 2 && !(near === 1 && sameSubject(pair, negation.at, counterpart))) return [];
  const affirmed = pair.other.tokens[counterpart]!;
  return [
    {
      type: 'negation',
      severity: pair.sameEvent ? 'conflict' : 'wording',
      base: [negation.span, spanAt(pair.base, negation.head)],
      other: [spanAt(pair.other, counterpart)],
      rule: NEGATION.id,
      detail: { negated: pair.base.tokens[negation.at]!.text, word: affirmed.text },
    },
  ];
}

/** A particle, or a verb that says of the act behind its "to" that it did not come about. */
function negates(side: PairSide, { kind, at, head }: Negation): boolean {
  if (kind === 'particle') return true;
  if (!UNDONE.test(side.tokens[at]!.norm)) return false;
  return side.tokens.slice(at + 1, at + 3).some(({ norm }) => norm === 'to') && head !== null;
}

/** Both clauses begin with one name, the same in both. */
function sameSubject({ base, other }: ClaimPair, negation: number, affirmed: number): boolean {
  const subject = lastNameBefore(base, negation);
  const theirs = lastNameBefore(other, affirmed);
  if (subject === null || theirs === null) return false;
  return subject.some((at) => theirs.includes(base.counterpart[at] ?? -1));
}

/** "Did not meet" and "was told of the meeting": a thing named is no act affirmed. */
function nounForVerb({ base, other }: ClaimPair, head: number, counterpart: number): boolean {
  const named = (side: PairSide, at: number) => NAMING.test(side.tokens[at - 1]?.norm ?? '');
  return named(other, counterpart) && !named(base, head);
}

/**
 * Whether the negation is said of somebody whom the other side does not name before its own verb: that Russia does not
 * list a group and that others list it are no contradiction.
 */
function ofAnother({ base, other }: ClaimPair, negation: number, affirmed: number): boolean {
  const subject = lastNameBefore(base, negation);
  if (subject === null) return false;
  const answers = subject.map((at) => base.counterpart[at] ?? null).filter((at) => at !== null);
  if (answers.length > 0) return answers.every((at) => at > affirmed);
  return lastNameBefore(other, affirmed) !== null;
}

/** Positions of the tokens of the last name before a place, `null` where no name stands before it. */
function lastNameBefore(side: PairSide, place: number): number[] | null {
  const until = side.tokens[place]?.start ?? 0;
  const names = side.claims.flatMap((claim) => claim.entities).filter((name) => name.end <= until);
  const last = names.reduce<(typeof names)[number] | null>(
    (best, name) => (best === null || name.end > best.end ? name : best),
    null,
  );
  if (last === null) return null;
  return side.tokens.flatMap((token, at) => (token.start >= last.start && token.end <= last.end ? [at] : []));
}

/**
 * Negations of either side without one on the other: "doesn't" and "does not", "stop" and "stopped" are on both sides. A
 * negation in the other side's sentence but outside its claim is without one, too.
 */
function unanswered(pair: ClaimPair): { base: readonly Negation[]; other: readonly Negation[] } {
  const base = findNegations(pair.base.tokens);
  const other = findNegations(pair.other.sentenceTokens);
  const place = ({ span }: Negation) => pair.other.tokens.findIndex((token) => token.start === span.start);
  const headOf = (two: Negation): number =>
    two.head === null
      ? -1
      : pair.other.tokens.findIndex(({ start }) => start === pair.other.sentenceTokens[two.head!]!.start);
  const sameHead = (one: Negation, two: Negation) =>
    one.head !== null && headOf(two) >= 0 && pair.base.counterpart[one.head] === headOf(two);
  const answers = (one: Negation, two: Negation) =>
    sameHead(one, two) ||
    (place(two) >= 0 &&
      (pair.base.counterpart[one.at] === place(two) || pair.other.counterpart[place(two)] === one.at));
  return {
    base: base.filter((one) => !other.some((two) => answers(one, two))),
    other: other.filter((two) => !base.some((one) => answers(one, two))),
  };
}

/** Whether the words that credit the claim negate it as well ("denied that ... not"): two negations affirm. */
function framed(side: PairSide): boolean {
  const own = new Set(side.tokens.map((token) => token.start));
  const credit = side.attributions.flatMap(({ source, cue }) => [...source, ...cue]);
  return findNegations(side.sentenceTokens).some(
    ({ span }) => !own.has(span.start) && credit.some((words) => overlaps(span, words)),
  );
}

function spanAt(side: PairSide, at: number) {
  const token = side.tokens[at]!;
  return { start: token.start, end: token.end };
}
