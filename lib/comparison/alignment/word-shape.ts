import { fnvHash } from '../text/fnv-hash';
import { rememberedByPlace } from '../text/remembered-by-place';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import type { Token } from '../text/tokenize';
import { relationsOf, wordClassOf, type StemRelations, type WordClass } from '../text/word-relations';
import { wordRarity } from '../text/word-rarity';
import { readFigure, type Figure } from './figure';
import { FORMULA_WORDS } from './formula-words';
import { LEFT_OVER_CLASSES, type LeftOverClass } from './left-over-classes';

/** A word as it is written and what the tables say about it, whatever it is compared with. */
export interface WordShape {
  /** Equal for words written alike. */
  readonly key: string;
  readonly norm: string;
  /** Equal for equal norms, so that runs of words are compared as numbers. */
  readonly normHash: number;
  readonly stem: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly stop: boolean;
  /** Written with a capital. */
  readonly capital: boolean;
  /** All capitals, two letters or more. */
  readonly acronym: boolean;
  readonly figure: Figure | null;
  /** A figure, or a word that is no grammar. */
  readonly telling: boolean;
  readonly wordClass: WordClass | null;
  /** What the table of word relations says; `null` for words it does not know, function words and marks. */
  readonly relations: StemRelations | null;
  /** How rare its stem is in English, 0 to 1, for telling words; 0 for all others. */
  readonly rarity: number;
  /** Part of the set phrases of news writing. */
  readonly formula: boolean;
  /** What its absence on the other side means, where that is less or more than for other words. */
  readonly leftOver: LeftOverClass | null;
}

/** What is read from the letters of a word alone. */
type WrittenForm = Pick<WordShape, 'norm' | 'stem' | 'kind' | 'stop' | 'capital' | 'acronym' | 'figure'>;

/** A shape with the first and last token it stands for. */
export interface ShapedWord {
  readonly shape: WordShape;
  readonly first: number;
  readonly last: number;
}

const shaped = new WeakMap<readonly Token[], readonly ShapedWord[]>();

/**
 * Reads tokens as words to align: figures with scale and unit as one, compounds ("Hamas-run") in parts, contractions
 * ("didn't") as two. Remembered for each token list, across comparisons.
 */
export function shapesOf(tokens: readonly Token[]): readonly ShapedWord[] {
  const known = shaped.get(tokens);
  if (known !== undefined) return known;
  const words: ShapedWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const figure = readFigure(tokens, at);
    if (figure !== null) {
      const last = at + figure.length - 1;
      words.push({ shape: figureShape(tokens.slice(at, last + 1), figure), first: at, last });
      at = last + 1;
      continue;
    }
    for (const shape of shapesOfToken(tokens[at]!)) words.push({ shape, first: at, last: at });
    at++;
  }
  shaped.set(tokens, words);
  return words;
}

function figureShape(tokens: readonly Token[], figure: Figure): WordShape {
  const norm = tokens.map((token) => token.norm).join(' ');
  return toShape({ norm, stem: norm, kind: 'number', stop: false, capital: false, acronym: false, figure });
}

/** What is told of a token rests on what it prints alone. */
const shapesOfToken = rememberedByPlace(readToken);

function readToken(token: Token): readonly WordShape[] {
  const capital = /^\p{Upper}/u.test(token.text);
  const { norm, stem: stemmed, kind, stop } = token;
  if (token.kind !== 'word' || !/['-]/u.test(norm)) {
    const acronym = capital && /^\p{Upper}{2,6}$/u.test(token.text.replace(/\./gu, ''));
    return [toShape({ norm, stem: stemmed, kind, stop, capital, acronym, figure: null })];
  }
  return partsOf(norm).map((part) =>
    toShape({
      norm: part,
      stem: stem(part),
      kind: 'word',
      stop: STOP_WORDS.has(part),
      capital,
      acronym: false,
      figure: null,
    }),
  );
}

function toShape(form: WrittenForm): WordShape {
  const { norm, stem: stemmed, kind, capital, acronym, stop, figure } = form;
  const marks = (capital ? 1 : 0) + (acronym ? 2 : 0) + (stop ? 4 : 0);
  const telling = kind === 'number' || (kind === 'word' && !stop);
  const listed = telling && kind === 'word';
  return {
    key: `${norm}\n${marks}${figure === null ? '' : `\n${figure.value} ${figure.unit}`}`,
    norm,
    normHash: fnvHash(norm),
    stem: stemmed,
    kind,
    stop,
    capital,
    acronym,
    figure,
    telling,
    wordClass: listed ? wordClassOf(stemmed) : null,
    relations: listed ? relationsOf(stemmed) : null,
    rarity: telling ? wordRarity(stemmed) : 0,
    formula: FORMULA_WORDS.has(stemmed),
    leftOver: LEFT_OVER_CLASSES.get(stemmed) ?? null,
  };
}

const SHORTENED: Readonly<Record<string, string>> = { "can't": 'can', "won't": 'will', "shan't": 'shall' };
const ENDINGS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };

function partsOf(norm: string): string[] {
  if (norm.endsWith("n't")) return [SHORTENED[norm] ?? norm.slice(0, -3), 'not'];
  const [, start, ending] = /^([a-z]+)'(m|re|ve|ll|d)$/u.exec(norm) ?? [];
  if (start !== undefined && ending !== undefined) return [start, ENDINGS[ending] ?? ending];
  return norm.split('-').filter((part) => part !== '');
}
