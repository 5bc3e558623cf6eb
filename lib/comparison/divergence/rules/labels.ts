import type { LabelMention } from '../../../model/claim';
import type { Divergence } from '../../../model/divergence';
import { LABELS as LABEL_WORDS, type LabelEntry } from '../../claims/label-families';
import { fold } from '../../text/fold';
import { type PairSide, printed, spanOf } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';

/** Letters two labels share at their beginning to be forms of one word ("terrorist", "terrorism"). */
const SAME_WORD_LETTERS = 5;

/**
 * One party or act under different words, of which at least one is marked ("militant", not "group"). Says whose word each
 * is, the article's own or someone's it credits, and nothing about which is right.
 */
export const LABELS: DivergenceRule = {
  id: 'label-differs',
  find(pair) {
    const base = labelsByEntity(pair.base, (key) => pair.context.names.keyOf(key));
    const other = labelsByEntity(pair.other, (key) => pair.context.names.keyOf(key));
    const marked = (side: PairSide, label: LabelMention) => entryOf(side, label)?.marked === true;
    return [...base].flatMap(([subject, labels]): Divergence[] => {
      const theirs = other.get(subject) ?? [];
      if (theirs.length === 0) return [];
      if (labels.some((label) => theirs.some((rival) => sameWord(label.term, rival.term)))) return [];
      const anyMarked =
        labels.some((label) => marked(pair.base, label)) || theirs.some((label) => marked(pair.other, label));
      if (!anyMarked) return [];
      return [
        {
          type: 'label',
          severity: 'wording',
          base: labels.map(spanOf),
          other: theirs.map(spanOf),
          rule: LABELS.id,
          detail: {
            base: labels.map((label) => printed(pair.base, label)).join(', '),
            other: theirs.map((label) => printed(pair.other, label)).join(', '),
            baseVoice: voices(labels),
            otherVoice: voices(theirs),
          },
        },
      ];
    });
  },
};

/** Labels by what they are put on: the party's name together with the kind of label. */
function labelsByEntity(side: PairSide, keyOf: (key: string) => string): Map<string, LabelMention[]> {
  const found = new Map<string, LabelMention[]>();
  for (const label of side.claims.flatMap((claim) => claim.labels)) {
    const family = entryOf(side, label)?.family;
    if (label.entity === null || family === undefined) continue;
    const subject = `${family} ${keyOf(label.entity)}`;
    found.set(subject, [...(found.get(subject) ?? []), label]);
  }
  return found;
}

function entryOf(side: PairSide, label: LabelMention): LabelEntry | undefined {
  return LABEL_WORDS.get(fold(printed(side, label)));
}

function sameWord(a: string, b: string): boolean {
  return a === b || a.slice(0, SAME_WORD_LETTERS) === b.slice(0, SAME_WORD_LETTERS);
}

function voices(labels: readonly LabelMention[]): string {
  return [...new Set(labels.map((label) => label.voice))].join(', ');
}
