import type { WordMemory, WordType } from './word-memory';
import type { PairScore } from './score-pair';
import type { Word } from './words';

/** What a word can be found by: the name it is part of, its figure, or its stem. */
export function anchorKey(type: WordType): string {
  if (type.entity !== null) return `name ${type.entity}`;
  return type.figure === null ? type.stem : `figure ${type.figure.value}`;
}

/** Links that hold a meaning in common; looser ones ("vehicle", "car") are no ground for a match. */
const SHARED = new Set(['same', 'inflected', 'name', 'spelling', 'acronym', 'number', 'derived']);

/** Names, figures and rarer words that both sides hold, each once: what the match rests on. */
export function sharedAnchors(pair: PairScore, memory: WordMemory): Map<string, number> {
  const { anchorWeight } = memory.context.parameters.alignment;
  const anchors = new Map<string, number>();
  for (const link of pair.links) {
    const { type } = pair.a[link.a]!;
    if (SHARED.has(link.kind) && type.weight >= anchorWeight) anchors.set(anchorKey(type), type.weight);
  }
  return anchors;
}

/** Anchor keys a word list offers, for finding the claims that could match at all. */
export function anchorsOf(words: readonly Word[], memory: WordMemory): Set<string> {
  const { anchorWeight } = memory.context.parameters.alignment;
  return new Set(words.filter(({ type }) => type.weight >= anchorWeight).map(({ type }) => anchorKey(type)));
}
