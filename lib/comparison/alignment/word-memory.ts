import type { ComparisonContext } from '../comparison-context';
import type { Token } from '../text/tokenize';
import { wordClassOf, type WordClass } from '../text/word-relations';
import type { Figure } from './figure';
import { similarityOf, type Similarity } from './word-similarity';
import type { Word } from './words';

/** What all words written alike share in one comparison. Interned, so that comparing two is comparing numbers. */
export interface WordType {
  readonly id: number;
  readonly norm: string;
  readonly stem: string;
  /** Equal for equal stems of this comparison. */
  readonly stemId: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly stop: boolean;
  /** Written with a capital. */
  readonly capital: boolean;
  /** All capitals, two letters or more. */
  readonly acronym: boolean;
  readonly figure: Figure | null;
  /** Key of the name it is part of, merged across articles; `null` outside names. */
  readonly entity: string | null;
  /** 0 for function words and marks, else how telling its stem is. */
  readonly weight: number;
  readonly wordClass: WordClass | null;
}

/** Words and similarities met in one comparison. Only remembers: with or without it the results are the same. */
export interface WordMemory {
  readonly context: ComparisonContext;
  readonly words: WeakMap<readonly Token[], readonly Word[]>;
  intern(type: Omit<WordType, 'id' | 'stemId' | 'weight' | 'wordClass'>): WordType;
  similarity(a: WordType, b: WordType): Similarity | null;
}

/** Similarities kept at most; a comparison of 40 long articles stays below. */
const SIMILARITIES = 1_000_000;
const memories = new WeakMap<ComparisonContext, WordMemory>();

/** The memory that belongs to a comparison; gone with its context. */
export function wordMemoryOf(context: ComparisonContext): WordMemory {
  const known = memories.get(context);
  if (known !== undefined) return known;
  const memory = createMemory(context);
  memories.set(context, memory);
  return memory;
}

function createMemory(context: ComparisonContext): WordMemory {
  const types = new Map<string, WordType>();
  const stems = new Map<string, number>();
  const similarities = new Map<number, Similarity | null>();
  return {
    context,
    words: new WeakMap(),
    intern(type) {
      const figure = type.figure === null ? '' : `${type.figure.value} ${type.figure.unit}`;
      const key = `${type.norm}\n${type.capital}${type.acronym}${type.stop}\n${figure}\n${type.entity}`;
      const known = types.get(key);
      if (known !== undefined) return known;
      const telling = type.kind === 'number' || (type.kind === 'word' && !type.stop);
      const made: WordType = {
        ...type,
        id: types.size,
        stemId: idOf(type.stem, stems),
        weight: telling ? context.weight(type.stem) : 0,
        wordClass: telling && type.kind === 'word' ? wordClassOf(type.stem) : null,
      };
      types.set(key, made);
      return made;
    },
    similarity(a, b) {
      const [low, high] = a.id < b.id ? [a, b] : [b, a];
      const key = low.id * 2 ** 26 + high.id;
      const known = similarities.get(key);
      if (known !== undefined) return known;
      const found = similarityOf(low, high);
      if (similarities.size >= SIMILARITIES) similarities.clear();
      similarities.set(key, found);
      return found;
    },
  };
}

function idOf(key: string, ids: Map<string, number>): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}
