import type { ArticleSnapshot } from '../model/article-snapshot';
import type { Comparison } from '../model/comparison';
import { plainSegments } from './build-segments';
import { cleanLine } from './clean-text';
import type { ArticleView } from './comparison-view';
import { safeHref } from './safe-href';

/** Position in `Comparison.articles` of the article that the search found closest. */
const CLOSEST = 1;

/**
 * The compared articles, in the order of `Comparison.articles`, each with its letter. The first of the others is the closest
 * the search found: it is compared first and stays A when the rest comes in. The other letters go by how well an article
 * matches the event, not by the verdict, so that a split or merge by the reader never renames the others.
 */
export function toArticleViews(comparison: Comparison): ArticleView[] {
  const ranked = comparison.events
    .toSorted(
      (a, b) =>
        Number(b.article === CLOSEST) - Number(a.article === CLOSEST) ||
        b.score - a.score ||
        a.article - b.article,
    )
    .map(({ article }) => article);
  const publishers = comparison.articles.map(({ publisher, url }) => publisherOf(publisher, url));
  const others = comparison.events.map(({ article }) => article);
  const sameEvent = comparison.events
    .filter(({ verdict }) => verdict === 'same')
    .map(({ article }) => article);
  return comparison.articles.map((snapshot, index) => {
    const publisher = publishers[index]!;
    const event = comparison.events.find(({ article }) => article === index);
    // Among those that are compared claim by claim the publisher is enough, whoever else wrote of something near.
    const rivals = event?.verdict === 'same' ? sameEvent : others;
    const shared = rivals.some((at) => at !== index && publishers[at] === publisher);
    const rank = ranked.indexOf(index);
    return {
      index,
      letter: index === 0 ? null : letterFor(rank < 0 ? index - 1 : rank),
      id: snapshot.id,
      publisher,
      name: index > 0 && shared ? headlineLine(snapshot) : publisher,
      headline: { segments: plainSegments(headlineOf(snapshot)), lang: snapshot.inLanguage },
      date: snapshot.datePublished,
      href: safeHref(snapshot.url),
      verdict: index === 0 ? 'page' : (event?.verdict ?? 'different'),
      decidedByReader: event?.decidedBy === 'reader',
    };
  });
}

/** The headline in one line of ours. */
export const headlineLine = (snapshot: Pick<ArticleSnapshot, 'headline' | 'text'>): string =>
  cleanLine(headlineOf(snapshot), 90);

/** The headline, or the first words of the text where the page states none. */
function headlineOf({ headline, text }: Pick<ArticleSnapshot, 'headline' | 'text'>): string {
  return headline.trim() === '' ? cleanLine(text, 90) : headline;
}

/** A to Z, then AA, AB …: forty articles at most are compared. */
function letterFor(rank: number): string {
  const last = String.fromCharCode(65 + (rank % 26));
  return rank < 26 ? last : letterFor(Math.floor(rank / 26) - 1) + last;
}

/** The stated publisher, or else the host of the address. */
export function publisherOf(publisher: string | null, url: string): string {
  const stated = cleanLine(publisher ?? '', 80);
  if (stated !== '') return stated;
  const host = /^https?:\/\/(?:www\.)?([^/?#:@\s]{1,253})/iu.exec(url)?.[1];
  return cleanLine(host ?? url.slice(url.lastIndexOf('/') + 1), 80);
}
