import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import type { Token } from '../text/tokenize';
import type { ClaimWords } from './claim-words';
import { rememberedSimilarity } from './similarity-cache';
import type { WordShape } from './word-shape';
import type { Similarity } from './word-similarity';
import type { Word } from './words';

/** What all words written alike share in one comparison. Interned, so that comparing two is comparing numbers. */
export interface WordType extends WordShape {
  /** Equal for words written alike that are part of the same name, in this and in other comparisons. */
  readonly id: number;
  /** Equal for equal stems of this comparison. */
  readonly stemId: number;
  /** Key of the name it is part of, merged across articles; `null` outside names. */
  readonly entity: string | null;
  /** 0 for function words and marks, else how telling its stem is. */
  readonly weight: number;
  /** What it is found by: the name it is part of, its figure, or its stem; made once, since it is looked up often. */
  readonly anchor: string;
  /**
   * Whether a match can rest on it: a name, a figure or a word rare in English that is no part of a set phrase. How often
   * the compared articles use it plays no part: the name that a whole story is about is still what its claims are about.
   */
  readonly anchors: boolean;
}

/** Words met in one comparison. Only remembers: with or without it the results are the same. */
export interface WordMemory {
  readonly context: ComparisonContext;
  readonly words: WeakMap<readonly Token[], readonly Word[]>;
  /** Words of claims by their positions in an article. */
  readonly claims: WeakMap<AnalyzedArticle, Map<string | number, ClaimWords>>;
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

/** Links of some kinds count for none. */
const without =
  (off: readonly string[]): WordMemory['similarity'] =>
  (a, b) => {
    const found = rememberedSimilarity(a, b);
    return found !== null && off.includes(found.kind) ? null : found;
  };

function createMemory(context: ComparisonContext): WordMemory {
  const { off } = context.parameters.alignment;
  /** By key of the shape, then by name: two known strings cost less than one that is put together from both. */
  const types = new Map<string, Map<string | null, WordType>>();
  const stems = new Map<string, number>();
  return {
    context,
    words: new WeakMap(),
    claims: new WeakMap(),
    intern(shape, entity) {
      let alike = types.get(shape.key);
      if (alike === undefined) types.set(shape.key, (alike = new Map()));
      const known = alike.get(entity);
      if (known !== undefined) return known;
      const made = toType(shape, entity, idOf(shape.stem, stems), context);
      alike.set(entity, made);
      return made;
    },
    similarity: off.length === 0 ? rememberedSimilarity : without(off),
  };
}

/** Field by field: spreading the shape costs several times as much, and this runs for each word of each two articles. */
function toType(
  shape: WordShape,
  entity: string | null,
  stemId: number,
  context: ComparisonContext,
): WordType {
  const weight = shape.telling ? context.weight(shape.stem) : 0;
  const { anchorRarity } = context.parameters.alignment;
  return {
    key: shape.key,
    norm: shape.norm,
    normHash: shape.normHash,
    stem: shape.stem,
    kind: shape.kind,
    stop: shape.stop,
    capital: shape.capital,
    acronym: shape.acronym,
    figure: shape.figure,
    telling: shape.telling,
    wordClass: shape.wordClass,
    relations: shape.relations,
    rarity: shape.rarity,
    formula: shape.formula,
    leftOver: shape.leftOver,
    id: typeIdOf(shape.key, entity),
    stemId,
    entity,
    weight,
    anchor: anchorOf(shape, entity),
    anchors:
      weight > 0 &&
      (entity !== null || shape.figure !== null || (shape.rarity >= anchorRarity && !shape.formula)),
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

/**
 * Ids of word types by key of the shape, then by name, across comparisons, so that what is known of two words is still
 * known when the page is compared with the next article. All are forgotten when there are `IDS_KEPT`; none is given out
 * twice.
 */
const typeIds = new Map<string, Map<string | null, number>>();
const IDS_KEPT = 20_000;
let nextId = 0;
let idsKnown = 0;

function typeIdOf(key: string, entity: string | null): number {
  let alike = typeIds.get(key);
  const known = alike?.get(entity);
  if (known !== undefined) return known;
  if (idsKnown >= IDS_KEPT) {
    typeIds.clear();
    idsKnown = 0;
    alike = undefined;
  }
  if (alike === undefined) typeIds.set(key, (alike = new Map()));
  alike.set(entity, nextId);
  idsKnown++;
  return nextId++;
}
