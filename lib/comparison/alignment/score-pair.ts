import type { ComparisonContext } from '../comparison-context';
import type { Token } from '../text/tokenize';
import type { WordLink } from './align-words';
import { measurePair, MEASURES } from './measure-pair';
import { scoreMeasures } from './pair-model';
import { wordMemoryOf, type WordMemory } from './word-memory';
import { toWordPair } from './word-pair';
import { wordsOf, type Word } from './words';

/** How far two sentences say the same, and what that rests on. */
export interface PairScore {
  /** 0 to 1; 1 for the same words in the same order. */
  readonly score: number;
  /** Everything measured, in the order of `MEASURES`. */
  readonly measures: readonly number[];
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  /** Positions in `a` and `b`. */
  readonly links: readonly WordLink[];
}

/** Scores two token lists (claims, sentences). Symmetric; lists compared again are not read again. */
export function scorePair(a: readonly Token[], b: readonly Token[], context: ComparisonContext): PairScore {
  const memory = wordMemoryOf(context);
  return scoreWords(wordsOf(a, memory), wordsOf(b, memory), memory);
}

/** As `scorePair`, for words already read. */
export function scoreWords(a: readonly Word[], b: readonly Word[], memory: WordMemory): PairScore {
  // One fixed order of the sides makes every tie fall the same way whichever side is asked first.
  if (compareWords(a, b) > 0) {
    const turned = scoreWords(b, a, memory);
    const links = turned.links.map((link) => ({ ...link, a: link.b, b: link.a }));
    return { ...turned, a, b, links: links.sort((x, y) => x.a - y.a || x.b - y.b) };
  }
  const pair = toWordPair(a, b, memory);
  const measures = measurePair(pair);
  const same = a.length > 0 && compareWords(a, b) === 0;
  return {
    score: same ? 1 : a.length === 0 || b.length === 0 ? 0 : scoreMeasures(measures),
    measures,
    a,
    b,
    links: pair.links,
  };
}

function compareWords(a: readonly Word[], b: readonly Word[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [left, right] = [a[i]!.type.norm, b[i]!.type.norm];
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

/** The measures a reader can follow, as evidence of an alignment. */
const PARTS = [
  'coverMin',
  'coverMax',
  'nameMin',
  'verbMin',
  'bigrams',
  'figuresDiffer',
  'negationDiffers',
  'massMax',
];

/** Named parts of a score, rounded to three places. */
export function namedParts(score: PairScore): Record<string, number> {
  return Object.fromEntries(
    PARTS.map((name) => [
      name,
      Math.round(1000 * score.measures[(MEASURES as readonly string[]).indexOf(name)]!) / 1000,
    ]),
  );
}
