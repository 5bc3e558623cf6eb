import { clauseEnd, objectEnd } from '../clause-end';
import { CUE_NOUNS } from '../cue-lexicon';
import type { Finding, UnitRule } from '../finding';
import { subjectBefore } from '../subject-before';
import { lowAt, quotedAt, sentenceFrom, sentenceTo, tagAt, type Unit } from '../unit';
import { NEGATIONS } from '../word-classes';

/** Set phrases of a verb that says little itself: words behind it that belong to the cue. */
const PHRASES =
  `clear|it clear|the case|the point|issue with|aim at|offense at|offence at|no secret of|fun of|note of|
credit for|exception to|to task`
    .split('|')
    .map((phrase) => phrase.trim().split(' '));

const PHRASES_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  PHRASES.map(([first = '']) => [first, PHRASES.filter((phrase) => phrase[0] === first)]),
);

/** "X made it clear that ...", "X raised questions about ...", "X has no doubt that ...". */
export const LIGHT_VERB: UnitRule = {
  id: 'light-verb',
  apply(unit, openings) {
    const found: Finding[] = [];
    for (const i of openings) {
      if (i === 0 || !unit.words[i]!.facts.light) continue;
      const finding = findingAt(unit, i);
      if (finding !== null) found.push(finding);
    }
    return found;
  },
};

function findingAt(unit: Unit, verb: number): Finding | null {
  const limit = sentenceTo(unit, verb);
  const to = cueEnd(unit, verb, limit);
  if (to === null) return null;
  let from = verb;
  let negated = false;
  while (/^(?:X|M|R)$/u.test(tagAt(unit, from - 1)) && verb - from < 6) {
    from--;
    if (NEGATIONS.has(lowAt(unit, from)) || lowAt(unit, from).endsWith("n't")) negated = true;
  }
  const source = subjectBefore(unit, from, sentenceFrom(unit, verb));
  if (source === null || negated) return null;
  const clause = /^(?:that|whether|how|why|what)$/u.test(lowAt(unit, to)) || tagAt(unit, to) === 'P';
  const end = clause ? clauseEnd(unit, to, limit) : objectEnd(unit, to, limit);
  if (end <= to) return null;
  return {
    rule: 'light-verb',
    tier: 'weak',
    source: [source],
    cue: [{ from, to }],
    content: [{ from: to, to: end }],
    group: null,
    borrowed: false,
    open: true,
  };
}

/** Where the cue ends: behind the preposition, or before the clause; `null` where this is no cue. */
function cueEnd(unit: Unit, verb: number, limit: number): number | null {
  for (const phrase of PHRASES_BY_FIRST.get(lowAt(unit, verb + 1)) ?? []) {
    const to = verb + 1 + phrase.length;
    if (!phrase.every((word, k) => lowAt(unit, verb + 1 + k) === word)) continue;
    return opensClause(unit, to) || /^(?:with|at|of|for|to|task)$/u.test(phrase.at(-1)!) ? to : null;
  }
  let noun = verb + 1;
  while (noun < Math.min(limit, verb + 6) && /^(?:D|S|J|R|CD|N|VN|VG)$/u.test(tagAt(unit, noun))) {
    if (CUE_NOUNS.has(lowAt(unit, noun)) && tagAt(unit, noun + 1) !== 'N') break;
    noun++;
  }
  if (!CUE_NOUNS.has(lowAt(unit, noun)) || quotedAt(unit, noun)) return null;
  if (opensClause(unit, noun + 1)) return noun + 1;
  return /^(?:about|on|over|of|for|against|regarding|at|in)$/u.test(lowAt(unit, noun + 1)) ? noun + 2 : null;
}

const opensClause = (unit: Unit, at: number): boolean =>
  /^(?:that|whether|how|why|what)$/u.test(lowAt(unit, at)) || tagAt(unit, at) === 'P';
