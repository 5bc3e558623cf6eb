import { AGENCY_NAMES } from '../prune/agency-names';
import type { SafeDom } from '../safe-dom';
import { safeUrl } from '../text/safe-url';
import { cleanValue } from './clean-value';
import { normalizeDate } from './normalize-date';
import type { PageHead } from './page-head';
import type { PageMetadata, StatedAuthor, StatedMetadata } from './page-metadata';
import { readJsonLd } from './read-json-ld';
import { readMetas } from './read-metas';
import { readMicrodata } from './read-microdata';

/**
 * What a page states about its article. Precedence, field by field: JSON-LD, then meta elements, then what the visible
 * page marks up, then the title. The canonical link comes before any other URL, the root's `lang` before any other
 * language: these two are what browsers and crawlers act on, so pages keep them right.
 */
export function readMetadata(head: PageHead, dom: SafeDom, url: string): PageMetadata {
  const jsonLd = readJsonLd(head.jsonLd);
  const stated = [jsonLd, readMetas(head), readMicrodata(dom)] as const;
  const pick = <K extends keyof StatedMetadata>(field: K): StatedMetadata[K] | undefined =>
    stated.map((one) => one[field]).find((value) => value !== undefined);
  const date = (field: 'datePublished' | 'dateModified'): string | null =>
    stated.map((one) => normalizeDate(one[field])).find((value) => value !== null) ?? null;
  const authors = stated.map((one) => one.authors ?? []).find((list) => list.length > 0) ?? [];
  const publisher = pick('publisher') ?? null;
  const people = authors.filter((author) => !isOrganisation(author, publisher)).map((author) => author.name);
  const organisations = authors
    .filter((author) => isOrganisation(author, publisher))
    .map((author) => author.name);
  return {
    headline: headlineOf(pick('headline') ?? cleanValue(head.title) ?? '', publisher),
    publisher,
    authors: [...new Set(people)],
    organisations: [...new Set(organisations)].filter((name) => name !== publisher),
    datePublished: date('datePublished'),
    dateModified: date('dateModified'),
    inLanguage: languageOf(head.lang) ?? languageOf(pick('inLanguage')),
    canonicalUrl: safeUrl(head.canonical, url) ?? safeUrl(pick('canonicalUrl'), url),
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
    AGENCY_NAMES.some((agency) => agency.toLowerCase() === name) ||
    /\b(?:staff|news agency|news desk|newsroom|bureau|editorial|web desk|correspondents?|agencies)\b/u.test(
      name,
    )
  );
}

/** A title without the name of the site behind its last bar or dash. */
function headlineOf(title: string, publisher: string | null): string {
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
    title.lastIndexOf(' » '),
  );
  if (cut <= 0) return title;
  const behind = title.slice(cut + 3).trim();
  const isSite = publisher !== null && behind.toLowerCase() === publisher.toLowerCase();
  return isSite || (title[cut + 1] === '|' && behind.split(' ').length <= 4)
    ? title.slice(0, cut).trim()
    : title;
}

/** A language tag in BCP 47 form, `null` for anything else. */
function languageOf(tag: string | null | undefined): string | null {
  const clean = (tag ?? '').trim().replace('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(clean) ? clean : null;
}
