import type { PrunedArticle } from './prune-article';
import { NAME, namesIn } from './rules/byline';
import { phraseOf } from './words';

/**
 * Adds the author's line that Readability took out before the text was looked at, unless it was printed again and found
 * there.
 * @param byline as printed, `null` where there was none
 */
export function withByline(pruned: PrunedArticle, byline: string | null): PrunedArticle {
  if (byline === null) return pruned;
  const phrase = phraseOf(byline);
  if (pruned.credits.some((credit) => phraseOf(credit.text) === phrase)) return pruned;
  const names = namesIn(byline);
  const credit = {
    kind: 'byline',
    text: byline,
    names: names.length === 0 && NAME.test(byline) ? [byline] : names,
  } as const;
  return {
    ...pruned,
    leftovers: [{ kind: 'byline', text: byline, rule: 'readability-byline' }, ...pruned.leftovers],
    credits: [credit, ...pruned.credits],
  };
}
