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
  const dates = sentences.map((sentence) =>
    findDates(snapshot.text, sentence, snapshot.datePublished, parameters),
  );
  found.set(sentences, dates);
  return dates;
}
