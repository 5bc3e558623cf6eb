import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { relationBetween } from '../text/word-relations';
import { sameFigure } from './figure';
import type { WordType } from './word-memory';

/** Why two words are linked. `opposite` and `figure` are links between words that say different things. */
export type LinkKind =
  | 'same'
  | 'inflected'
  | 'name'
  | 'spelling'
  | 'acronym'
  | 'number'
  | 'synonym'
  | 'derived'
  | 'wider'
  | 'opposite'
  | 'figure';

/** Links between one word and itself in another form; looser ones ("vehicle", "car") are no ground for a match. */
export const SAME_WORD: ReadonlySet<LinkKind> = new Set([
  'same',
  'inflected',
  'name',
  'spelling',
  'acronym',
  'number',
  'derived',
]);

/** How alike two words are, 0 to 1, and why. */
export interface Similarity {
  readonly kind: LinkKind;
  readonly value: number;
}

const of = (kind: LinkKind, value: number): Similarity => ({ kind, value });
const SAME = of('same', 1);
const INFLECTED = of('inflected', 1);
const NAME = of('name', 0.95);
const NUMBER = of('number', 1);
const SPELLING = of('spelling', 0.9);
const SYNONYM = of('synonym', 0.8);
const DERIVED = of('derived', 0.8);
const WIDER = of('wider', 0.5);
const OPPOSITE = of('opposite', 0.3);
const OTHER_FIGURE = of('figure', 0.2);

/** Letters two spellings of a name need, and their likeness by edit distance; shorter names collide. */
const SPELLING_LETTERS = 5;
const SPELLING_LIKENESS = 0.6;

/** How alike two kinds of word are; `null` for not at all. Symmetric. */
export function similarityOf(a: WordType, b: WordType): Similarity | null {
  if (a.norm === b.norm && a.kind === b.kind && a.figure === b.figure) return SAME;
  if (a.figure !== null && b.figure !== null) return figures(a, b);
  if (a.kind === 'mark' || b.kind === 'mark') return null;
  if (a.norm === b.norm) return SAME;
  if (a.stop || b.stop) return null;
  if (a.stem === b.stem) return INFLECTED;
  if (a.entity !== null && a.entity === b.entity) return NAME;
  if (a.capital && b.capital) return names(a, b);
  return relation(a, b);
}

function figures(a: WordType, b: WordType): Similarity | null {
  if (sameFigure(a.figure!, b.figure!)) return NUMBER;
  return a.figure!.unit === b.figure!.unit ? OTHER_FIGURE : null;
}

/** Two capitalised words: a name and its adjective ("Russia", "Russian"), two spellings, or plain words in a headline. */
function names(a: WordType, b: WordType): Similarity | null {
  if (extendsName(a.norm, b.norm) || extendsName(b.norm, a.norm)) return DERIVED;
  return sameSpelling(a.norm, b.norm) ? SPELLING : relation(a, b);
}

function extendsName(short: string, long: string): boolean {
  if (short.charCodeAt(0) !== long.charCodeAt(0) || long.length - short.length > 4) return false;
  const root = short.replace(/[aeiouy]$/u, '');
  return root.length >= 4 && long.length - root.length <= 4 && long !== short && long.startsWith(root);
}

function sameSpelling(a: string, b: string): boolean {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  // As many letters as one is longer must be edited at least; that is asked first because it costs nothing.
  if (short < SPELLING_LETTERS || long > 40 || short / long < SPELLING_LIKENESS) return false;
  if (1 - distance(a, b) / long < SPELLING_LIKENESS) return false;
  const [soundA, soundB] = [doubleMetaphone(a), doubleMetaphone(b)];
  return soundA[0] !== '' && (soundA[0] === soundB[0] || soundA[0] === soundB[1] || soundA[1] === soundB[0]);
}

function relation(a: WordType, b: WordType): Similarity | null {
  switch (relationBetween(a.relations, b.relations)) {
    case 'synonym':
      return SYNONYM;
    case 'derived':
      return DERIVED;
    case 'wider':
      return WIDER;
    case 'opposite':
      return OPPOSITE;
    default:
      return null;
  }
}
