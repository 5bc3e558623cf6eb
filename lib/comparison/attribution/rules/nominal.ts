import { clauseEnd } from '../clause-end';
import { CUE_NOUNS } from '../cue-lexicon';
import type { Finding, UnitRule } from '../finding';
import { nounPhraseAfter } from '../noun-phrase-after';
import { inBase, type Range } from '../phrase-words';
import { lowAt, quotedAt, sentenceFrom, sentenceTo, tagAt, type Unit } from '../unit';

/** "X's claim that ...", "his promise to ...". */
export const NOMINAL: UnitRule = {
  id: 'nominal',
  apply(unit) {
    const found: Finding[] = [];
    for (let i = 1; i < unit.words.length; i++) {
      if (quotedAt(unit, i) || !CUE_NOUNS.has(lowAt(unit, i))) continue;
      const finding = findingAt(unit, i);
      if (finding !== null) found.push(finding);
    }
    return found;
  },
};

function findingAt(unit: Unit, head: number): Finding | null {
  const opening = openingAt(unit, head);
  if (opening === null) return null;
  const start = sentenceFrom(unit, head);
  let owner = head - 1;
  while (owner > start && head - owner < 5 && /^(?:J|N|R|VN|VG|CD)$/u.test(tagAt(unit, owner))) owner--;
  if (tagAt(unit, owner) !== 'S' || quotedAt(unit, owner)) return null;
  const source =
    lowAt(unit, owner) === "'s" ? ownerBefore(unit, owner, start) : { from: owner, to: owner + 1 };
  const { cueTo, clause } = opening;
  const limit = sentenceTo(unit, head);
  const end = clause
    ? clauseEnd(unit, cueTo, limit)
    : (nounPhraseAfter(unit, cueTo, limit, true)?.to ?? cueTo);
  if (source === null || end <= cueTo) return null;
  return {
    rule: 'nominal',
    tier: 'weak',
    source: [source],
    cue: [{ from: owner + 1, to: cueTo }],
    content: [{ from: cueTo, to: end }],
    group: null,
    borrowed: false,
    open: true,
  };
}

/** Where the cue ends and what opens there: "that", "to" and a verb, or a preposition with what it is about. */
function openingAt(unit: Unit, head: number): { cueTo: number; clause: boolean } | null {
  const next = lowAt(unit, head + 1);
  if (next === 'that')
    return /^(?:VF|X)$/u.test(tagAt(unit, head + 2)) ? null : { cueTo: head + 1, clause: true };
  if (next === 'to' && tagAt(unit, head + 1) === 'T') return { cueTo: head + 1, clause: true };
  return takesTopic(lowAt(unit, head), next) ? { cueTo: head + 2, clause: false } : null;
}

/** "a check on Ann Lee's claim": the name right before the clitic, its clitic with it. */
function ownerBefore(unit: Unit, clitic: number, start: number): Range | null {
  let from = clitic;
  while (from > start && inBase(tagAt(unit, from - 1)) && !quotedAt(unit, from - 1)) {
    from--;
    if (tagAt(unit, from) === 'D') break;
  }
  return from < clitic ? { from, to: clitic + 1 } : null;
}

/** Prepositions by the nouns with which they lead to what is said: a "charge on boats" is no charge against them. */
const TOPICS: readonly (readonly [RegExp, RegExp])[] = [
  [/^about$/u, /./u],
  [
    /^of$/u,
    /^(?!charges?$|reports?$|messages?$|speech|statements?$|questions?$|answers?$|calls?$|comments?$|remarks?$|tweets?$)/u,
  ],
  [
    /^(?:on|over)$/u,
    /^(?:comments?|remarks?|opinions?|views?|questions?|concerns?|speech|tweets?|testimony|messages?|rhetoric|assessment)$/u,
  ],
  [
    /^for$/u,
    /^(?:calls?|pleas?|support|praise|demands?|requests?|appeals?|disdain|contempt|hopes?|desire|proposals?|admiration|endorsement)$/u,
  ],
  [
    /^against$/u,
    /^(?:allegations?|accusations?|complaints?|charges?|threats?|warnings?|arguments?|rhetoric)$/u,
  ],
];

const takesTopic = (noun: string, preposition: string): boolean =>
  TOPICS.some(([leads, takes]) => leads.test(preposition) && takes.test(noun));
