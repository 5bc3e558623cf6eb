import type { Token } from '../text/tokenize';
import type { WordMemory, WordType } from './word-memory';
import { shapesOf } from './word-shape';

/** One word for aligning: several tokens for a figure with its unit, a part of one token for compounds. */
export interface Word {
  readonly type: WordType;
  /** First and last token it stands for. */
  readonly first: number;
  readonly last: number;
}

/** Name keys of tokens, `null` outside names; runs parallel to the tokens. */
export type EntityKeys = readonly (string | null)[];

/**
 * The words of a sentence or claim as the types of one comparison. Without names remembered for each token list.
 * @param entities keys of the names that tokens are part of
 */
export function wordsOf(
  tokens: readonly Token[],
  memory: WordMemory,
  entities: EntityKeys | null = null,
): readonly Word[] {
  const known = entities === null ? memory.words.get(tokens) : undefined;
  if (known !== undefined) return known;
  const words: Word[] = [];
  for (const { shape, first, last } of shapesOf(tokens)) {
    const entity = entities === null || shape.figure !== null ? null : (entities[first] ?? null);
    words.push({ type: memory.intern(shape, entity), first, last });
  }
  if (entities === null) memory.words.set(tokens, words);
  return words;
}
