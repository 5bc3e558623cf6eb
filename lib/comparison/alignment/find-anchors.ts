import { wordRarity } from '../text/word-rarity';
import { FORMULA_WORDS } from './formula-words';
import type { WordMemory, WordType } from './word-memory';
import type { PairScore } from './score-pair';
import type { Word } from './words';

/** What a word can be found by: the name it is part of, its figure, or its stem. */
export function anchorKey(type: WordType): string {
  if (type.entity !== null) return `name ${type.entity}`;
  return type.figure === null ? type.stem : `figure ${type.figure.value}`;
}

/**
 * Names, figures and words rare in English that are no part of a set phrase. How often the compared articles use them
 * plays no part here: the name that a whole story is about is still what its claims are about.
 */
function isAnchor(type: WordType, memory: WordMemory): boolean {
  if (type.weight === 0) return false;
  if (type.entity !== null || type.figure !== null) return true;
  return (
    wordRarity(type.stem) >= memory.context.parameters.alignment.anchorRarity && !FORMULA_WORDS.has(type.stem)
  );
}

/** Links that hold a meaning in common; looser ones ("vehicle", "car") are no ground for a match. */
const SHARED = new Set(['same', 'inflected', 'name', 'spelling', 'acronym', 'number', 'derived']);

/** Names, figures and rarer words that both sides hold, each once: what the match rests on. */
export function sharedAnchors(pair: PairScore, memory: WordMemory): Map<string, number> {
  const anchors = new Map<string, number>();
  for (const link of pair.links) {
    const { type } = pair.a[link.a]!;
    if (SHARED.has(link.kind) && isAnchor(type, memory)) anchors.set(anchorKey(type), type.weight);
  }
  return anchors;
}

/** Anchor keys a word list offers, for finding the claims that could match at all. */
export function anchorsOf(words: readonly Word[], memory: WordMemory): Set<string> {
  return new Set(words.filter(({ type }) => isAnchor(type, memory)).map(({ type }) => anchorKey(type)));
}
