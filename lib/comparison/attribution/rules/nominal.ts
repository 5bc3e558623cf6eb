import { clauseEnd } from '../clause-end';
import { CUE_NOUNS } from '../cue-lexicon';
import type { Finding, UnitRule } from '../finding';
import { nounPhraseBefore } from '../subject-before';
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
  if (lowAt(unit, head + 1) !== 'that' || tagAt(unit, head + 2) === 'VF' || tagAt(unit, head + 2) === 'X')
    return null;
  const start = sentenceFrom(unit, head);
  let owner = head - 1;
  while (owner > start && head - owner < 5 && tagAt(unit, owner) !== 'S') owner--;
  if (tagAt(unit, owner) !== 'S') return null;
  const clitic = lowAt(unit, owner) === "'s";
  const source = clitic ? nounPhraseBefore(unit, owner, start) : { from: owner, to: owner + 1 };
  const end = clauseEnd(unit, head + 1, sentenceTo(unit, head));
  if (source === null || end <= head + 2) return null;
  return {
    rule: 'nominal',
    tier: 'weak',
    source: [source],
    cue: [{ from: clitic ? owner : owner + 1, to: head + 1 }],
    content: [{ from: head + 1, to: end }],
    group: null,
    borrowed: false,
    open: true,
  };
}
