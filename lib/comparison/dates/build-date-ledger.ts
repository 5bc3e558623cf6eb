import type { DateEntry, Place } from '../../model/ledger';
import type { AnalyzedArticle } from '../analyzed-article';
import { PARAMETERS } from '../parameters';
import { fold } from '../text/fold';
import { findArticleDates } from './find-article-dates';

/**
 * Every phrase about time in the compared articles with what it was taken to mean: one entry for each phrase and
 * meaning, in order of its first place. "On Wednesday" in two articles of different days is two entries.
 */
export function buildDateLedger(articles: readonly AnalyzedArticle[]): DateEntry[] {
  const entries = new Map<string, DateEntry & { places: Place[] }>();
  for (const [article, { snapshot, sentences }] of articles.entries()) {
    for (const date of findArticleDates(snapshot, sentences, PARAMETERS).flat()) {
      const phrase = snapshot.text.slice(date.start, date.end);
      const { from, to, anchor } = date;
      const key = JSON.stringify([fold(phrase), from, to, anchor]);
      const place = { article, span: { start: date.start, end: date.end } };
      const known = entries.get(key);
      if (known === undefined) entries.set(key, { phrase, from, to, anchor, places: [place] });
      else known.places.push(place);
    }
  }
  return [...entries.values()];
}
