import type { Finding, UnitRule } from '../finding';
import { nounPhraseAfter } from '../noun-phrase-after';
import { lowAt, sentenceFrom, sentenceTo, tagAt, type Unit } from '../unit';

const REPORTED =
  /^(?:reported|described|quoted|cited|noted|carried|published|announced|stated|claimed|confirmed)$/u;

/** "..., as reported by X": a whole sentence with its carrier or speaker at the end. */
export const AS_REPORTED_BY: UnitRule = {
  id: 'as-reported-by',
  apply(unit, openings) {
    const found: Finding[] = [];
    for (const i of openings) {
      if (i === 0 || lowAt(unit, i) !== 'as') continue;
      if (!REPORTED.test(lowAt(unit, i + 1)) || lowAt(unit, i + 2) !== 'by') continue;
      const finding = findingAt(unit, i);
      if (finding !== null) found.push(finding);
    }
    return found;
  },
};

function findingAt(unit: Unit, at: number): Finding | null {
  const start = sentenceFrom(unit, at);
  const source = nounPhraseAfter(unit, at + 3, sentenceTo(unit, at), false);
  let end = at;
  while (end > start && tagAt(unit, end - 1) === 'comma') end--;
  if (source === null || end - start < 4) return null;
  return {
    rule: 'as-reported-by',
    tier: 'sure',
    source: [source],
    cue: [{ from: at, to: at + 3 }],
    content: [{ from: start, to: end }],
    group: null,
    borrowed: false,
    open: false,
  };
}
