import type { ComparisonContext } from '../comparison-context';
import type { Token } from '../text/tokenize';
import { swapped, type WordLink } from './align-words';
import { measurePair, MEASURES } from './measure-pair';
import { sharedGrams } from './measures/grams';
import { scoreMeasures } from './pair-model';
import { wordMemoryOf, type WordMemory } from './word-memory';
import { toWordPair, type WordPair } from './word-pair';
import { wordsOf, type Word } from './words';

/** Two sentences with their words linked. */
export interface LinkedPair {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  /** Positions in `a` and `b`. */
  readonly links: readonly WordLink[];
  /** The same with its sides in a fixed order, so that every tie falls the same way whichever side is asked first. */
  readonly ordered: WordPair;
}

/** How far two sentences say the same, and what that rests on. */
export interface PairScore extends LinkedPair {
  /** 0 to 1; 1 for the same words in the same order. */
  readonly score: number;
  /** Everything measured, in the order of `MEASURES`. */
  readonly measures: readonly number[];
}

/** Scores two token lists (claims, sentences). Symmetric; lists compared again are not read again. */
export function scorePair(a: readonly Token[], b: readonly Token[], context: ComparisonContext): PairScore {
  const memory = wordMemoryOf(context);
  return scoreWords(wordsOf(a, memory), wordsOf(b, memory), memory);
}

/** Links the words of two token lists as scoring does, where no score is wanted. */
export function linkPair(a: readonly Token[], b: readonly Token[], context: ComparisonContext): LinkedPair {
  const memory = wordMemoryOf(context);
  return linkWords(wordsOf(a, memory), wordsOf(b, memory), memory);
}

/** As `linkPair`, for words already read. */
export function linkWords(a: readonly Word[], b: readonly Word[], memory: WordMemory): LinkedPair {
  if (compareWords(a, b) <= 0) {
    const ordered = toWordPair(a, b, memory);
    return { a, b, links: ordered.links, ordered };
  }
  const ordered = toWordPair(b, a, memory);
  return { a, b, links: swapped(ordered.links), ordered };
}

/** As `scorePair`, for words already read. */
export function scoreWords(a: readonly Word[], b: readonly Word[], memory: WordMemory): PairScore {
  return scoreLinked(linkWords(a, b, memory));
}

/** As `scorePair`, for words already linked. */
export function scoreLinked(linked: LinkedPair): PairScore {
  const { a, b, links, ordered } = linked;
  const measures = measurePair(ordered);
  const same = a.length > 0 && compareWords(a, b) === 0;
  // Field by field: this runs for each two claims that may match, and spreading costs several times as much.
  return {
    a,
    b,
    links,
    ordered,
    score: same ? 1 : a.length === 0 || b.length === 0 ? 0 : scoreMeasures(measures),
    measures,
  };
}

function compareWords(a: readonly Word[], b: readonly Word[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const left = a[i]!.type.norm;
    const right = b[i]!.type.norm;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

const toThousandths = (value: number): number => Math.round(1000 * value) / 1000;

const COVER_MIN = MEASURES.indexOf('coverMin');
const COVER_MAX = MEASURES.indexOf('coverMax');
const NAME_MIN = MEASURES.indexOf('nameMin');
const VERB_MIN = MEASURES.indexOf('verbMin');
const FIGURES_DIFFER = MEASURES.indexOf('figuresDiffer');
const NEGATION_DIFFERS = MEASURES.indexOf('negationDiffers');
const MASS_MAX = MEASURES.indexOf('massMax');

/** The measures a reader can follow, as evidence of an alignment; rounded to three places. */
export function namedParts({ measures, ordered }: PairScore): Record<string, number> {
  return {
    coverMin: toThousandths(measures[COVER_MIN]!),
    coverMax: toThousandths(measures[COVER_MAX]!),
    nameMin: toThousandths(measures[NAME_MIN]!),
    verbMin: toThousandths(measures[VERB_MIN]!),
    bigrams: toThousandths(sharedGrams(ordered, 2)),
    figuresDiffer: toThousandths(measures[FIGURES_DIFFER]!),
    negationDiffers: toThousandths(measures[NEGATION_DIFFERS]!),
    massMax: toThousandths(measures[MASS_MAX]!),
  };
}
