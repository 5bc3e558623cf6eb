import { cleanName, cleanValue } from './clean-value';
import type { StatedMetadata } from './page-metadata';
import type { SafeDom } from '../safe-dom';

/** Most elements looked at for one field. */
const LOOK_AT = 20;

/** Reads what the visible page marks up itself: `itemprop`, `rel=author`, `time`, the one `h1`. */
export function readMicrodata(dom: SafeDom): StatedMetadata {
  const texts = (selector: string): string[] =>
    dom
      .all(selector)
      .slice(0, LOOK_AT)
      .map((element) => dom.attribute(element, 'content') ?? dom.textContent(element).slice(0, 1_000));
  const date = (selector: string): string | undefined => {
    for (const element of dom.all(selector).slice(0, LOOK_AT)) {
      const stated = dom.attribute(element, 'datetime') ?? dom.attribute(element, 'content');
      const clean = cleanValue(stated);
      if (clean !== undefined) return clean;
    }
    return undefined;
  };
  const headings = texts('h1').flatMap((text) => cleanValue(text) ?? []);
  const times = dom.all('time[datetime]');
  const names = [
    ...texts('[itemprop~=author] [itemprop~=name]'),
    ...texts('[itemprop~=author]:not([itemscope])'),
    ...texts('[rel~=author]'),
  ];
  const authors = [...new Set(names.flatMap((name) => cleanName(name) ?? []))].filter(
    (name) => name.split(' ').length <= 5 && !/\d/u.test(name),
  );
  return {
    headline:
      cleanValue(texts('[itemprop~=headline]')[0]) ?? (headings.length === 1 ? headings[0] : undefined),
    authors: authors.map((name) => ({ name, organisation: null })),
    datePublished:
      date('[itemprop~=datePublished]') ??
      date('time[pubdate]') ??
      (times.length === 1
        ? date('time[datetime]')
        : date('article header time[datetime], header time[datetime]')),
    dateModified: date('[itemprop~=dateModified]'),
  };
}
