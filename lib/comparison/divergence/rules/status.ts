import type { Claim, Status } from '../../../model/claim';
import type { Divergence } from '../../../model/divergence';
import { latinFirst } from '../../../model/latin-first';
import { dayOfIso } from '../../dates/calendar';
import { type ClaimPair, printed, spanOf, tokensIn } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { limitsApart } from '../limits-apart';

/** Steps of one act on its way. */
const LADDER: readonly Status[] = ['proposed', 'planned', 'under-way', 'held'];
const ENDED: ReadonlySet<Status> = new Set(['cancelled', 'denied']);

/**
 * One act told at different steps. News moves on: planned here and held there is wording. Held on one side and cancelled
 * or denied on the other is a conflict once the order of publication is known.
 */
export const STATUS: DivergenceRule = {
  id: 'status-differs',
  find(pair) {
    const { statusShared } = pair.context.parameters.divergence;
    if (pair.shared < statusShared || pair.base.claims.length !== 1 || pair.other.claims.length !== 1)
      return [];
    const base = pair.base.claims[0]!;
    const other = pair.other.claims[0]!;
    if (base.status === other.status || base.statusCue === null || other.statusCue === null) return [];
    // Neither will it be nor is it planned: what both deny has no step to be told at.
    if (isDenied(base) && isDenied(other)) return [];
    if (isTenseOfReport(pair, base, other)) return [];
    const severity = severityOf(pair, base.status, other.status);
    if (severity === null || !sameAct(pair, base, other)) return [];
    return [
      {
        type: 'status',
        severity,
        base: [spanOf(base.statusCue)],
        other: [spanOf(other.statusCue)],
        rule: STATUS.id,
        detail: { base: base.status, other: other.status, order: orderOf(pair) },
      },
    ];
  },
};

/** Acts under way, as they are told and as they are reported. */
const GOING = latinFirst(/^(?:was|were) \p{Alpha}+ing$/u);
const GOING_NOW = latinFirst(/^(?:am|is|are|was|were) (\p{Alpha}+ing)$/u);
const GOING_AS_REPORTED = latinFirst(/^(?:am|is|are|was|were|will be|would be) (\p{Alpha}+ing)$/u);

/**
 * "said he was building it", "he is building it", and where both report what was said "was building" beside "would build"
 * or "will be building": the tense of the report and not a step of the act.
 */
function isTenseOfReport(pair: ClaimPair, base: Claim, other: Claim): boolean {
  const [cue, otherCue] = [printed(pair.base, base.statusCue!), printed(pair.other, other.statusCue!)].map(
    (words) => words.toLowerCase(),
  ) as [string, string];
  const reported = pair.base.attributions.length > 0 && pair.other.attributions.length > 0;
  const isGoing = (words: string): boolean => GOING.test(words);
  const isToCome = (words: string): boolean => words.startsWith('would ');
  if (reported && ((isToCome(cue) && isGoing(otherCue)) || (isGoing(cue) && isToCome(otherCue)))) return true;
  const going = reported ? GOING_AS_REPORTED : GOING_NOW;
  const verb = going.exec(cue)?.[1];
  return verb !== undefined && verb === going.exec(otherCue)?.[1];
}

const isDenied = ({ polarity, status }: Claim): boolean => polarity === 'negated' || status === 'denied';

function severityOf(pair: ClaimPair, base: Status, other: Status): Divergence['severity'] | null {
  if (LADDER.includes(base) && LADDER.includes(other)) return 'wording';
  const ended = ENDED.has(base) ? base : other;
  const step = ENDED.has(base) ? other : base;
  if (!ENDED.has(ended) || !LADDER.includes(step)) return null;
  if (step !== 'held' && step !== 'under-way') return 'wording';
  const [against, held] = ENDED.has(base) ? [pair.base, pair.other] : [pair.other, pair.base];
  if (limitsApart(against, held)) return 'wording';
  return pair.sameEvent && orderOf(pair) !== 'unknown' ? 'conflict' : 'wording';
}

/** Which side was published first. */
function orderOf(pair: ClaimPair): 'base-first' | 'other-first' | 'same-day' | 'unknown' {
  const base = dayOfIso(pair.base.article.snapshot.datePublished);
  const other = dayOfIso(pair.other.article.snapshot.datePublished);
  if (base === null || other === null) return 'unknown';
  return base === other ? 'same-day' : base < other ? 'base-first' : 'other-first';
}

/**
 * The verbs are one, or mean one thing and are said of one thing, or they differ only by the step and what is said to happen
 * is linked.
 */
function sameAct(pair: ClaimPair, base: Claim, other: Claim): boolean {
  const { sureShared } = pair.context.parameters.divergence;
  const cue = tokensIn(pair.base, base.statusCue!);
  const otherCue = tokensIn(pair.other, other.statusCue!);
  const linked = cue.filter(
    (at) => !pair.base.tokens[at]!.stop && otherCue.includes(pair.base.counterpart[at] ?? -1),
  );
  if (linked.length > 0)
    return linked.some((at) => pair.base.value[at] === SAME_VERB) || sameBehind(pair, cue, otherCue);
  const onTheWay = LADDER.includes(base.status) && LADDER.includes(other.status);
  if (onTheWay && (isSaidElsewhere(pair.base, cue) || isSaidElsewhere(pair.other, otherCue))) return false;
  if (!isStep(pair.base, cue) && !isStep(pair.other, otherCue)) return false;
  if (pair.shared < sureShared) return false;
  return subjectLinked(pair, base, other) && printed(pair.base, base) !== printed(pair.other, other);
}

/** "Will tour the port", "visited the port"; not "could last years", "closed in on its second week". */
function sameBehind(pair: ClaimPair, cue: readonly number[], otherCue: readonly number[]): boolean {
  const behind = (side: ClaimPair['base'], at: readonly number[]) =>
    side.tokens.findIndex((token, i) => i > at.at(-1)! && !token.stop && token.kind !== 'mark');
  const [thing, otherThing] = [behind(pair.base, cue), behind(pair.other, otherCue)];
  return thing >= 0 && otherThing >= 0 && pair.base.counterpart[thing] === otherThing;
}

/** How well one word in two forms is linked; words that only mean the same are linked less. */
const SAME_VERB = 1;

/** Verbs that tell a step of whatever they are said of; other verbs, where they are not linked, tell of two acts. */
const STEPS =
  /^(?:plan|schedul|expect|slate|set|due|prepar|propos|suggest|offer|invit|urg|begin|began|begun|start|continu|resum|happen|hold|held|take|took|taken|place|go|went|ahead|cancel|postpon|delay|complet|finish|end|conclud|call|abandon|scrap|arrang)/u;

const HELPERS =
  /^(?:am|is|are|was|were|be|been|being|will|would|shall|should|may|might|can|could|must|has|have|had|do|does|did|not|to|on|in|for|up|off|n't|'ll|'s|'ve|'d)$/u;

const isStep = (side: ClaimPair['base'], cue: readonly number[]): boolean =>
  cue.every((at) => HELPERS.test(side.tokens[at]!.norm) || STEPS.test(side.tokens[at]!.stem));

/** The verb of a step stands on the other side too, but not as its step: one of the two is told of something else. */
const isSaidElsewhere = (side: ClaimPair['base'], cue: readonly number[]): boolean =>
  cue.some((at) => !side.tokens[at]!.stop && side.counterpart[at] !== null);

/** What is said of both is the same: the first content word before the cue, or two of them ("the summit of the states"). */
function subjectLinked(pair: ClaimPair, base: Claim, other: Claim): boolean {
  const before = (side: ClaimPair['base'], claim: Claim) => {
    const first = tokensIn(side, claim.statusCue!)[0] ?? 0;
    return side.tokens.flatMap((token, at) =>
      at < first && !token.stop && token.kind === 'word' ? [at] : [],
    );
  };
  const [subject, otherSubject] = [before(pair.base, base), before(pair.other, other)];
  const linked = subject.filter((at) => otherSubject.includes(pair.base.counterpart[at] ?? -1));
  const heads = subject[0] !== undefined && pair.base.counterpart[subject[0]] === otherSubject[0];
  return heads || linked.length >= 2;
}
