import { AGENCY_NAMES } from '../prune/agency-names';
import type { SafeDom } from '../safe-dom';
import { canonicalIn } from './canonical-url';
import { cleanValue } from './clean-value';
import { normalizeDate } from './normalize-date';
import type { PageHead } from './page-head';
import type { PageMetadata, StatedAuthor, StatedMetadata } from './page-metadata';
import { readJsonLd } from './read-json-ld';
import { readMetas } from './read-metas';
import { readMicrodata } from './read-microdata';

/**
 * What a page states about its article. Precedence, field by field, the first that says anything usable:
 *
 * | field                         | in order                                                                     |
 * | ----------------------------- | ---------------------------------------------------------------------------- |
 * | headline                      | JSON-LD, OpenGraph and other metas, `itemprop` or the one `h1`, the title     |
 * | publisher                     | JSON-LD, `og:site_name` and other metas                                      |
 * | authors                       | JSON-LD, metas, `itemprop` and `rel=author`; the printed byline comes last   |
 * | datePublished, dateModified   | JSON-LD, metas, `itemprop` and `time`; one that cannot be read is passed over |
 * | inLanguage                    | `lang` of the root, JSON-LD, metas                                           |
 * | canonicalUrl                  | the canonical link, `og:url` and other metas, JSON-LD                        |
 *
 * The canonical link and the root's `lang` come first because browsers and crawlers act on them, so pages keep them
 * right. A modification before the publication is none.
 */
export function readMetadata(head: PageHead, dom: SafeDom, url: string): PageMetadata {
  const metas = readMetas(head);
  const visible = readMicrodata(dom);
  const canonical = canonicalIn(head.canonical, url) ?? canonicalIn(metas.canonicalUrl, url);
  const titles = [metas.headline, cleanValue(head.title), visible.headline].filter(
    (one) => one !== undefined,
  );
  const addresses = canonical === null ? [url] : [canonical, url];
  const jsonLd = readJsonLd(head.jsonLd, { addresses, titles });
  const stated = [jsonLd, metas, visible] as const;
  const pick = <K extends keyof StatedMetadata>(field: K): StatedMetadata[K] | undefined =>
    stated.map((one) => one[field]).find((value) => value !== undefined);
  const date = (field: 'datePublished' | 'dateModified'): string | null =>
    stated.map((one) => normalizeDate(one[field])).find((value) => value !== null) ?? null;
  const authors = stated.map((one) => one.authors ?? []).find((list) => list.length > 0) ?? [];
  const publisher = pick('publisher') ?? null;
  const datePublished = date('datePublished');
  const modified = date('dateModified');
  const people = authors.filter((author) => !isOrganisation(author, publisher)).map((author) => author.name);
  const organisations = authors
    .filter((author) => isOrganisation(author, publisher))
    .map((author) => author.name);
  return {
    headline: headlineOf(
      wholeTitle(pick('headline') ?? titles[0] ?? '', titles),
      publisher,
      visible.headline,
    ),
    publisher,
    authors: [...new Set(people)],
    organisations: [...new Set(organisations)].filter((name) => name !== publisher),
    datePublished,
    dateModified: modified !== null && isBefore(modified, datePublished) ? null : modified,
    inLanguage: languageOf(head.lang) ?? languageOf(pick('inLanguage')),
    canonicalUrl: canonical ?? canonicalIn(jsonLd.canonicalUrl, url),
    bodyLength: jsonLd.bodyLength ?? 0,
    locked: jsonLd.locked ?? false,
    article: stated.some((one) => one.article === true),
  };
}

function isOrganisation(author: StatedAuthor, publisher: string | null): boolean {
  const name = author.name.toLowerCase();
  return (
    author.organisation === true ||
    name === publisher?.toLowerCase() ||
    AGENCY_NAMES.some((agency) => agency.toLowerCase() === name || `the ${agency.toLowerCase()}` === name) ||
    /\b(?:staff|news agency|news desk|newsroom|bureau|editorial|web desk|correspondents?|agencies)\b/u.test(
      name,
    )
  );
}

/** A headline that markup cut short, at its full length where a title goes on from it. */
function wholeTitle(headline: string, titles: readonly string[]): string {
  const cut = headline.replace(/\s?(?:\.{3}|…)$/u, '');
  if (cut === headline || cut.length < 20) return headline;
  return titles.find((title) => title.length > headline.length && title.startsWith(cut)) ?? headline;
}

const isBefore = (one: string, other: string | null): boolean =>
  other !== null && one.length >= 10 && Date.parse(one.slice(0, 10)) < Date.parse(other.slice(0, 10));

const SEPARATOR = /\s(?:[|»«·•:]|[-–—])\s|:\s/gu;
/** Words of a site's name behind a bar. */
const SITE_WORDS = 4;

/** A title without the name of the site before or behind it. The page's own `h1` shows where the headline ends. */
function headlineOf(title: string, publisher: string | null, h1: string | undefined): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const site = publisher?.toLowerCase();
  for (const cut of cuts) {
    const before = title.slice(0, cut.index).trim();
    const behind = title.slice(cut.index + cut[0].length).trim();
    if (before === h1 || behind.toLowerCase() === site) return before;
    if (behind === h1 || before.toLowerCase() === site) return behind;
  }
  const last = cuts.findLast((cut) => cut[0].trim() === '|');
  if (last === undefined || last.index === 0) return title;
  const words = title
    .slice(last.index + last[0].length)
    .trim()
    .split(' ');
  return words.length <= SITE_WORDS ? title.slice(0, last.index).trim() : title;
}

/** A language tag in BCP 47 form, `null` for anything else. */
function languageOf(tag: string | null | undefined): string | null {
  const clean = (tag ?? '').trim().replace('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(clean) ? clean : null;
}
