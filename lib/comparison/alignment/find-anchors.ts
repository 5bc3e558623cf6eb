import type { LinkedPair } from './score-pair';
import type { WordType } from './word-memory';
import { SAME_WORD } from './word-similarity';
import type { Word } from './words';

/** An anchor both sides hold, as the word of either side. */
export interface AnchorLink {
  readonly a: WordType;
  readonly b: WordType;
}

/** Names, figures and rarer words that both sides hold, in the order of the first side. */
export function anchorLinks(pair: LinkedPair): AnchorLink[] {
  const found: AnchorLink[] = [];
  for (const link of pair.links) {
    const a = pair.a[link.a]!.type;
    if (a.anchors && SAME_WORD.has(link.kind)) found.push({ a, b: pair.b[link.b]!.type });
  }
  return found;
}

/** The same, each once with its weight: what the match rests on. */
export function sharedAnchors(pair: LinkedPair): Map<string, number> {
  const found = new Map<string, number>();
  for (const link of pair.links) {
    const { anchors, anchor, weight } = pair.a[link.a]!.type;
    if (anchors && SAME_WORD.has(link.kind)) found.set(anchor, weight);
  }
  return found;
}

/** Anchor keys a word list offers, for finding the claims that could match at all. */
export function anchorsOf(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  for (const { type } of words) if (type.anchors) found.add(type.anchor);
  return found;
}
