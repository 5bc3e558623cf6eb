import type { Finding, UnitRule } from '../finding';
import { nounPhraseBefore } from '../subject-before';
import type { Range } from '../phrase-words';
import { quoteFrom, tagAt, type Unit } from '../unit';

/** `Smith: "..."`, a name and a colon at the start of a paragraph, without a verb. */
export const LABEL_COLON: UnitRule = {
  id: 'label-colon',
  apply(unit) {
    const found: Finding[] = [];
    for (const start of unit.starts)
      for (let i = start + 1; i < start + 8; i++) {
        if (tagAt(unit, i) !== 'colon') continue;
        const quote = quoteFrom(unit, i + 1);
        const source = nounPhraseBefore(unit, i, start);
        if (source === null || source.from !== start || tagAt(unit, i - 1) !== 'NP') break;
        const said = quote?.spoken === true ? quote : transcript(unit, start, i);
        if (said === null) break;
        found.push({
          rule: 'label-colon',
          tier: 'sure',
          source: [source],
          cue: [{ from: i, to: i + 1 }],
          content: [{ from: said.from, to: said.to }],
          group: null,
          borrowed: false,
          open: false,
        });
        break;
      }
    return found;
  },
};

/** "LEE: I will not go": a speaker in capitals opens the line of a transcript, which is theirs to its end. */
function transcript(unit: Unit, start: number, colon: number): Range | null {
  const capitals = unit.words.slice(start, colon).every((word) => word.text === word.text.toUpperCase());
  return capitals && start <= 1 && unit.words.length > colon + 1
    ? { from: colon + 1, to: unit.words.length }
    : null;
}
