import { clauseEnd, hasVerbSoon } from '../clause-end';
import type { Finding, UnitRule } from '../finding';
import { subjectBefore } from '../subject-before';
import { lowAt, sentenceFrom, sentenceTo, tagAt, type Unit } from '../unit';
import { BE_FORMS } from '../word-classes';

/** "X is confident that ...", "X was critical of ...". */
export const ADJECTIVE: UnitRule = {
  id: 'adjective',
  apply(unit, openings) {
    const found: Finding[] = [];
    for (const i of openings) {
      if (i === 0 || !unit.words[i]!.facts.cueAdjective) continue;
      const finding = findingAt(unit, i);
      if (finding !== null) found.push(finding);
    }
    return found;
  },
};

function findingAt(unit: Unit, head: number): Finding | null {
  let from = head;
  let be = false;
  while (from > 0 && head - from < 8) {
    const tag = tagAt(unit, from - 1);
    if (tag === 'X' && BE_FORMS.has(lowAt(unit, from - 1))) be = true;
    else if (/^(?:feel|feels|felt)$/u.test(lowAt(unit, from - 1))) be = true;
    else if (!(tag === 'R' || tag === 'X' || tag === 'M' || lowAt(unit, from - 1) === 'not')) break;
    from--;
  }
  if (!be) return null;
  const next = lowAt(unit, head + 1);
  const of = /^(?:of|about|with|by|for|at|over)$/u.test(next);
  const opens = tagAt(unit, head + 1);
  if (!(of || /^(?:that|to|if|whether|how)$/u.test(next) || /^(?:P|NP|D|S)$/u.test(opens))) return null;
  if (/^(?:NP|D|S)$/u.test(opens) && !of && next !== 'that' && !hasVerbSoon(unit, head + 2)) return null;
  const start = sentenceFrom(unit, head);
  const source = subjectBefore(unit, from, start);
  if (source === null) return null;
  const to = of ? head + 2 : head + 1;
  const end = clauseEnd(unit, to, sentenceTo(unit, head));
  if (end <= to) return null;
  return {
    rule: 'adjective',
    tier: 'weak',
    source: [source],
    cue: [{ from, to }],
    content: [{ from: to, to: end }],
    group: null,
    borrowed: false,
    open: true,
  };
}
