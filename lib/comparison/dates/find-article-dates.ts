import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { DateMention } from '../../model/date-mention';
import type { Sentence } from '../../model/sentence';
import type { Parameters } from '../parameters';
import { findDates } from './find-dates';

const found = new WeakMap<readonly Sentence[], readonly (readonly DateMention[])[]>();

/**
 * Time phrases of one article, sentence by sentence.
 * @param sentences of the snapshot; the answer is remembered for this array
 */
export function findArticleDates(
  snapshot: ArticleSnapshot,
  sentences: readonly Sentence[],
  parameters: Parameters,
): readonly (readonly DateMention[])[] {
  const known = found.get(sentences);
  if (known !== undefined) return known;
  let budget = parameters.claims.calendarDates;
  const dates = sentences.map((sentence) => {
    const mentions = findDates(snapshot.text, sentence, snapshot.datePublished, parameters, budget);
    budget = Math.max(0, budget - mentions.length);
    return mentions;
  });
  found.set(sentences, dates);
  return dates;
}
