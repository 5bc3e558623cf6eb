import type { ComparisonContext } from '../comparison-context';
import type { Token } from '../text/tokenize';
import { createSimilarityCache } from './similarity-cache';
import { LEFT_OVER_CLASSES, type LeftOverClass } from './left-over-classes';
import type { WordShape } from './word-shape';
import { relationsOf, wordClassOf, type StemRelations, type WordClass } from '../text/word-relations';
import type { Similarity } from './word-similarity';
import type { Word } from './words';

/** What all words written alike share in one comparison. Interned, so that comparing two is comparing numbers. */
export interface WordType extends WordShape {
  readonly id: number;
  /** Equal for equal stems of this comparison. */
  readonly stemId: number;
  /** Key of the name it is part of, merged across articles; `null` outside names. */
  readonly entity: string | null;
  /** 0 for function words and marks, else how telling its stem is. */
  readonly weight: number;
  readonly wordClass: WordClass | null;
  /** What the table of word relations says; `null` for words it does not know, function words and marks. */
  readonly relations: StemRelations | null;
  /** What it is found by: the name it is part of, its figure, or its stem; made once, since it is looked up often. */
  readonly anchor: string;
  /** What its absence on the other side means, where that is less or more than for other words. */
  readonly leftOver: LeftOverClass | null;
}

/** Words and similarities met in one comparison. Only remembers: with or without it the results are the same. */
export interface WordMemory {
  readonly context: ComparisonContext;
  readonly words: WeakMap<readonly Token[], readonly Word[]>;
  /** @param entity key of the name the word is part of */
  intern(shape: WordShape, entity: string | null): WordType;
  similarity(a: WordType, b: WordType): Similarity | null;
}

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
  /** By key of the shape, then by name: two known strings cost less than one that is put together from both. */
  const types = new Map<string, Map<string | null, WordType>>();
  let count = 0;
  const stems = new Map<string, number>();
  return {
    context,
    words: new WeakMap(),
    intern(shape, entity) {
      const alike = types.get(shape.key) ?? new Map<string | null, WordType>();
      const known = alike.get(entity);
      if (known !== undefined) return known;
      const telling = shape.kind === 'number' || (shape.kind === 'word' && !shape.stop);
      const listed = telling && shape.kind === 'word';
      const made: WordType = {
        ...shape,
        entity,
        id: count++,
        stemId: idOf(shape.stem, stems),
        weight: telling ? context.weight(shape.stem) : 0,
        wordClass: listed ? wordClassOf(shape.stem) : null,
        relations: listed ? relationsOf(shape.stem) : null,
        anchor: anchorOf(shape, entity),
        leftOver: LEFT_OVER_CLASSES.get(shape.stem) ?? null,
      };
      alike.set(entity, made);
      types.set(shape.key, alike);
      return made;
    },
    similarity: createSimilarityCache(),
  };
}

/** The name it is part of, its figure, or its stem. */
function anchorOf(shape: WordShape, entity: string | null): string {
  if (entity !== null) return `name ${entity}`;
  return shape.figure === null ? shape.stem : `figure ${shape.figure.value}`;
}

function idOf(key: string, ids: Map<string, number>): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}
