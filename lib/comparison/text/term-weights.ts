import type { AnalyzedArticle } from '../analyzed-article';
import type { TermWeight } from '../comparison-context';
import type { Parameters } from '../parameters';
import { wordRarity } from './word-rarity';

/** Not even the commonest content word is without weight: two texts may share nothing rarer. */
const FLOOR = 0.1;

/**
 * How telling a stem is among these articles, 0.1 to 1: its rarity in English, lowered for words that many of the
 * compared sentences use (the "hostages" of a story about hostages). Inverse document frequency after Spärck Jones
 * (1972), with sentences as documents and a word list standing in for the collection that a reader does not have.
 */
export function buildTermWeights(articles: readonly AnalyzedArticle[], parameters: Parameters): TermWeight {
  const { articleShare, articleSentences } = parameters.alignment;
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const article of articles) {
    for (const tokens of article.tokens) {
      sentences++;
      const stems = new Set(tokens.filter((token) => !token.stop).map((token) => token.stem));
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const trust = articleShare * Math.min(1, sentences / articleSentences);
  const scale = Math.log(sentences + 1) || 1;
  return (stem) => {
    const rarity = FLOOR + (1 - FLOOR) * wordRarity(stem);
    const here = Math.max(FLOOR, Math.log((sentences + 1) / ((counts.get(stem) ?? 0) + 1)) / scale);
    return rarity ** (1 - trust) * here ** trust;
  };
}
