import { wordRarity } from '../text/word-rarity';
import { FORMULA_WORDS } from './formula-words';
import type { WordMemory, WordType } from './word-memory';
import type { LinkedPair } from './score-pair';
import type { Word } from './words';

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

/** An anchor both sides hold, as the word of either side. */
export interface AnchorLink {
  readonly a: WordType;
  readonly b: WordType;
}

/** Names, figures and rarer words that both sides hold, in the order of the first side. */
export function anchorLinks(pair: LinkedPair, memory: WordMemory): AnchorLink[] {
  return pair.links
    .filter((link) => SHARED.has(link.kind))
    .map((link) => ({ a: pair.a[link.a]!.type, b: pair.b[link.b]!.type }))
    .filter(({ a }) => isAnchor(a, memory));
}

/** The same, each once with its weight: what the match rests on. */
export function sharedAnchors(pair: LinkedPair, memory: WordMemory): Map<string, number> {
  return new Map(anchorLinks(pair, memory).map(({ a }) => [a.anchor, a.weight]));
}

/** Anchor keys a word list offers, for finding the claims that could match at all. */
export function anchorsOf(words: readonly Word[], memory: WordMemory): Set<string> {
  return new Set(words.filter(({ type }) => isAnchor(type, memory)).map(({ type }) => type.anchor));
}
