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
  const counts = articles.map(sentencesWith);
  const sentences = articles.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const trust = articleShare * Math.min(1, sentences / articleSentences);
  const scale = Math.log(sentences + 1) || 1;
  const known = new Map<string, number>();
  const weigh = (stem: string): number => {
    const rarity = FLOOR + (1 - FLOOR) * wordRarity(stem);
    let using = 0;
    for (const count of counts) using += count.get(stem) ?? 0;
    const here = Math.max(FLOOR, Math.log((sentences + 1) / (using + 1)) / scale);
    return rarity ** (1 - trust) * here ** trust;
  };
  return (stem) => {
    const found = known.get(stem);
    if (found !== undefined) return found;
    const weight = weigh(stem);
    known.set(stem, weight);
    return weight;
  };
}

const counted = new WeakMap<AnalyzedArticle, ReadonlyMap<string, number>>();

/** In how many sentences of an article each stem stands. Remembered: the page is compared with one article after another. */
function sentencesWith(article: AnalyzedArticle): ReadonlyMap<string, number> {
  const known = counted.get(article);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const tokens of article.tokens) {
    const stems = new Set(tokens.filter((token) => !token.stop).map((token) => token.stem));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  counted.set(article, counts);
  return counts;
}
