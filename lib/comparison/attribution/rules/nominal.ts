import { clauseEnd } from '../clause-end';
import type { Finding, UnitRule } from '../finding';
import { nounPhraseAfter } from '../noun-phrase-after';
import { inBase, type Range } from '../phrase-words';
import { lowAt, quoteFrom, quotedAt, sentenceFrom, sentenceTo, tagAt, type Unit } from '../unit';

/** "X's claim that ...", "his promise to ...", `his answer: "..."`. */
export const NOMINAL: UnitRule = {
  id: 'nominal',
  apply(unit, openings) {
    const found: Finding[] = [];
    for (const i of openings) {
      if (i === 0 || !unit.words[i]!.facts.cueNoun) continue;
      const finding = quotedBehind(unit, i) ?? findingAt(unit, i);
      if (finding !== null) found.push(finding);
    }
    return found;
  },
};

/** `Lee's answer: "..."`: a colon and a quotation right behind the noun, which is the whole of what was said. */
function quotedBehind(unit: Unit, head: number): Finding | null {
  if (tagAt(unit, head + 1) !== 'colon') return null;
  const quote = quoteFrom(unit, head + 2);
  const owned = quote?.spoken === true ? ownerOf(unit, head, sentenceFrom(unit, head)) : null;
  if (quote === undefined || owned === null) return null;
  return {
    ...nominal(owned.source, { from: owned.cueFrom, to: head + 2 }, { from: quote.from, to: quote.to }),
    rule: 'nominal-quote',
    tier: 'sure',
    open: false,
  };
}

/** Whose word it is, and where the words behind the owner start. */
function ownerOf(unit: Unit, head: number, start: number): { source: Range; cueFrom: number } | null {
  let owner = head - 1;
  while (owner > start && head - owner < 5 && /^(?:J|N|R|VN|VG|CD)$/u.test(tagAt(unit, owner))) owner--;
  if (tagAt(unit, owner) !== 'S' || quotedAt(unit, owner)) return null;
  const source =
    lowAt(unit, owner) === "'s" ? ownerBefore(unit, owner, start) : { from: owner, to: owner + 1 };
  return source === null ? null : { source, cueFrom: owner + 1 };
}

function findingAt(unit: Unit, head: number): Finding | null {
  const start = sentenceFrom(unit, head);
  const opening = openingAt(unit, head);
  if (opening === null) return issuedBy(unit, head, start);
  const owned = ownerOf(unit, head, start);
  if (owned === null) return null;
  const { source, cueFrom } = owned;
  const { cueTo, clause } = opening;
  const limit = sentenceTo(unit, head);
  const end = clause
    ? subjectClauseEnd(unit, cueTo, limit, source.from <= start + 1)
    : (nounPhraseAfter(unit, cueTo, limit, true)?.to ?? cueTo);
  return end <= cueTo ? null : nominal(source, { from: cueFrom, to: cueTo }, { from: cueTo, to: end });
}

const nominal = (source: Range, cue: Range, content: Range): Finding => ({
  rule: 'nominal',
  tier: 'weak',
  source: [source],
  cue: [cue],
  content: [content],
  group: null,
  borrowed: false,
  open: true,
});

/** "a statement from the ministry that ...", "claims by the union that ...". */
function issuedBy(unit: Unit, head: number, start: number): Finding | null {
  if (!/^(?:by|from)$/u.test(lowAt(unit, head + 1))) return null;
  const limit = sentenceTo(unit, head);
  const source = nounPhraseAfter(unit, head + 2, limit, false);
  if (source === null || lowAt(unit, source.to) !== 'that' || tagAt(unit, source.to) === 'W') return null;
  let from = head;
  while (from > start && inBase(tagAt(unit, from - 1))) from--;
  const end = subjectClauseEnd(unit, source.to, limit, from <= start + 1);
  return end > source.to + 2
    ? nominal(source, { from: head, to: head + 2 }, { from: source.to, to: end })
    : null;
}

/**
 * Where a that-clause ends. Behind a noun that opens its sentence the main verb is still to come: "Lee's claim that the
 * dam was safe drew laughter" ends before the second verb that no other subject goes with.
 */
function subjectClauseEnd(unit: Unit, from: number, limit: number, opens: boolean): number {
  const end = clauseEnd(unit, from, limit);
  if (!opens) return end;
  let verbs = 0;
  let last = end;
  for (let i = from + 1; i < end; i++) {
    const tag = tagAt(unit, i);
    if (!/^(?:VF|X|M)$/u.test(tag) || quotedAt(unit, i)) continue;
    const before = tagAt(unit, i - 1);
    // "that no soldier was hurt | was disputed": no auxiliary stands behind the participle it goes with.
    const another = before === 'VN' && tag !== 'VF';
    if (
      verbs++ === 0 ||
      (!another && /^(?:X|M|R|T|VF|VN|P|W|U|C)$/u.test(before)) ||
      lowAt(unit, i - 1) === 'that'
    )
      continue;
    // Behind a noun it may be the verb of a clause inside; behind anything else the clause before it is complete.
    if (!/^(?:N|NP)$/u.test(before)) return i;
    last = i;
  }
  return last;
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

const OPINION =
  /^(?:comments?|remarks?|opinions?|views?|questions?|concerns?|speech|tweets?|testimony|messages?|rhetoric|assessment)$/u;
/** Prepositions by the nouns with which they lead to what is said: a "charge on boats" is no charge against them. */
const TOPICS: ReadonlyMap<string, RegExp> = new Map([
  ['about', /./u],
  [
    'of',
    /^(?!charges?$|reports?$|messages?$|speech|statements?$|questions?$|answers?$|calls?$|comments?$|remarks?$|tweets?$)/u,
  ],
  ['on', OPINION],
  ['over', OPINION],
  [
    'for',
    /^(?:calls?|pleas?|support|praise|demands?|requests?|appeals?|disdain|contempt|hopes?|desire|proposals?|admiration|endorsement)$/u,
  ],
  ['against', /^(?:allegations?|accusations?|complaints?|charges?|threats?|warnings?|arguments?|rhetoric)$/u],
]);

const takesTopic = (noun: string, preposition: string): boolean =>
  TOPICS.get(preposition)?.test(noun) ?? false;
