import type { LeftOverClass } from '../left-over-classes';
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
  const links = countLinks(pair);
  const shorter = (x: number, y: number): number => Math.min(x, y) / Math.max(1, x, y);
  return [
    Math.min(a.mass, b.mass),
    Math.max(a.mass, b.mass),
    a.mass + b.mass,
    Math.max(a.heaviest, b.heaviest),
    Math.min(a.names, b.names),
    Math.max(a.names, b.names),
    links.figures,
    Math.min(a.figures, b.figures),
    Math.max(a.figures, b.figures),
    links.otherFigures,
    links.opposites,
    a.negations % 2 === b.negations % 2 ? 0 : 1,
    links.related / Math.max(1, pair.links.length),
    Math.min(a.classes.report, b.classes.report),
    Math.max(a.classes.report, b.classes.report),
    Math.min(a.classes.time, b.classes.time),
    Math.max(a.classes.time, b.classes.time),
    Math.max(a.classes.pronoun, b.classes.pronoun),
    Math.max(a.classes.modal, b.classes.modal),
    Math.max(a.classes.linking, b.classes.linking),
    Math.min(a.words, b.words),
    shorter(a.words, b.words),
    Math.abs(a.words - b.words),
    shorter(a.content, b.content),
  ];
}

interface LinkCounts {
  /** Figures that agree, and figures that do not. */
  figures: number;
  otherFigures: number;
  opposites: number;
  /** Words that mean the same without being the same. */
  related: number;
}

function countLinks({ a, links }: WordPair): LinkCounts {
  const counts = { figures: 0, otherFigures: 0, opposites: 0, related: 0 };
  for (const { a: at, kind, value } of links) {
    if (kind === 'figure') counts.otherFigures++;
    else if (kind === 'opposite') counts.opposites++;
    else if (kind === 'synonym' || kind === 'derived' || kind === 'wider') counts.related++;
    if (value >= SAME && a[at]!.type.figure !== null) counts.figures++;
  }
  return counts;
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
  for (let i = 0; i < words.length; i++) {
    const { type } = words[i]!;
    if (type.kind === 'mark') continue;
    side.words++;
    const found = type.leftOver;
    if (found === 'negation') side.negations++;
    if (type.weight > 0) side.content++;
    const missing = 1 - values[i]!;
    if (missing <= 0) continue;
    if (found !== null) side.classes[found] += missing;
    if (type.weight === 0) continue;
    // Who reports and when is framing: its absence says little about the statement itself.
    const weight = type.weight * missing * (found === 'report' || found === 'time' ? FRAMING : 1);
    side.mass += weight;
    side.heaviest = Math.max(side.heaviest, weight);
    if (type.capital) side.names += weight;
    if (type.figure !== null && values[i]! < SAME) side.figures++;
  }
  return side;
}

const FRAMING = 0.4;
/** Value of a link from which two words are the same but for spelling. */
const SAME = 0.95;
