import { LEFT_OVER_CLASSES, type LeftOverClass } from '../left-over-classes';
import type { Word } from '../words';
import type { WordPair } from '../word-pair';

/** What stays without a counterpart: how much, what kind of words, and links between words that disagree. */
export const LEFT_OVER = [
  'massMin',
  'massMax',
  'massBoth',
  'heaviest',
  'namesMin',
  'namesMax',
  'figuresShared',
  'figuresMin',
  'figuresMax',
  'figuresDiffer',
  'opposites',
  'negationDiffers',
  'related',
  'reportMin',
  'reportMax',
  'timeMin',
  'timeMax',
  'pronounMax',
  'modalMax',
  'linkingMax',
  'lengthMin',
  'lengthRatio',
  'lengthDifference',
  'contentRatio',
] as const;

interface Side {
  mass: number;
  heaviest: number;
  names: number;
  figures: number;
  negations: number;
  words: number;
  content: number;
  classes: Record<LeftOverClass, number>;
}

export function leftOver(pair: WordPair): number[] {
  const a = sideOf(pair.a, pair.valueA);
  const b = sideOf(pair.b, pair.valueB);
  const kinds = (kind: string): number => pair.links.filter((link) => link.kind === kind).length;
  const shared = pair.links.filter(
    (link) => pair.a[link.a]!.type.figure !== null && link.value >= 0.95,
  ).length;
  const links = Math.max(1, pair.links.length);
  const min = (pick: (side: Side) => number): number => Math.min(pick(a), pick(b));
  const max = (pick: (side: Side) => number): number => Math.max(pick(a), pick(b));
  return [
    min((side) => side.mass),
    max((side) => side.mass),
    a.mass + b.mass,
    max((side) => side.heaviest),
    min((side) => side.names),
    max((side) => side.names),
    shared,
    min((side) => side.figures),
    max((side) => side.figures),
    kinds('figure'),
    kinds('opposite'),
    a.negations % 2 === b.negations % 2 ? 0 : 1,
    (kinds('synonym') + kinds('derived') + kinds('wider')) / links,
    min((side) => side.classes.report),
    max((side) => side.classes.report),
    min((side) => side.classes.time),
    max((side) => side.classes.time),
    max((side) => side.classes.pronoun),
    max((side) => side.classes.modal),
    max((side) => side.classes.linking),
    min((side) => side.words),
    min((side) => side.words) /
      Math.max(
        1,
        max((side) => side.words),
      ),
    max((side) => side.words) - min((side) => side.words),
    min((side) => side.content) /
      Math.max(
        1,
        max((side) => side.content),
      ),
  ];
}

function sideOf(words: readonly Word[], values: readonly number[]): Side {
  const classes = { report: 0, time: 0, pronoun: 0, modal: 0, linking: 0, negation: 0 };
  const side: Side = {
    mass: 0,
    heaviest: 0,
    names: 0,
    figures: 0,
    negations: 0,
    words: 0,
    content: 0,
    classes,
  };
  words.forEach(({ type }, i) => {
    if (type.kind === 'mark') return;
    side.words++;
    const found = LEFT_OVER_CLASSES.get(type.stem);
    if (found === 'negation') side.negations++;
    if (type.weight > 0) side.content++;
    const missing = 1 - values[i]!;
    if (missing <= 0) return;
    if (found !== undefined) side.classes[found] += missing;
    if (type.weight === 0) return;
    // Who reports and when is framing: its absence says little about the statement itself.
    const weight = type.weight * missing * (found === 'report' || found === 'time' ? FRAMING : 1);
    side.mass += weight;
    side.heaviest = Math.max(side.heaviest, weight);
    if (type.capital) side.names += weight;
    if (type.figure !== null && values[i]! < 0.95) side.figures++;
  });
  return side;
}

const FRAMING = 0.4;
