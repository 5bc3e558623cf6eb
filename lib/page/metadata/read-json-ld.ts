import { PAGE_LIMITS } from '../limits';
import { cleanName, cleanValue } from './clean-value';
import { exceedsDepth } from './json-depth';
import type { StatedAuthor, StatedMetadata } from './page-metadata';
import { splitNames } from './split-names';

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|SocialMediaPosting|NewsItem)$/u;
const ORGANISATION_TYPE = /(?:Organization|Organisation|Corporation|Agency|NewsMedia)/u;

/** By what a page's own article is known among others. */
export interface PageIdentity {
  /** Absolute addresses. */
  readonly addresses: readonly string[];
  readonly titles: readonly string[];
}

const NO_PAGE: PageIdentity = { addresses: [], titles: [] };
/** Characters a headline must have to be looked for in a title. */
const TELLING_TITLE = 12;

/**
 * Reads an article's description from the JSON-LD blocks of a page: NewsArticle and its kin, in arrays and `@graph`.
 * Hostile input is expected: size and depth are checked before parsing, wrong types are passed over, lists are cut.
 * Where a page describes several articles, the one at the page's own address is meant, then the one with its title, then
 * the first.
 * @param blocks raw texts of the `script` elements, in order
 */
export function readJsonLd(blocks: readonly string[], page: PageIdentity = NO_PAGE): StatedMetadata {
  const nodes: Json[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length;
    if (length > PAGE_LIMITS.jsonLd) break;
    collectNodes(parse(block), nodes);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const article =
    articles.find((node) => isAt(node, page.addresses)) ??
    articles.find((node) => page.titles.some((title) => isTitled(node, title))) ??
    articles[0];
  if (article === undefined) return {};
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const resolve = (value: unknown): unknown =>
    isNode(value) && value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
  const body = article['articleBody'];
  return {
    headline: cleanValue(article['headline']) ?? cleanValue(article['name']),
    publisher: nameOf(resolve(first(article['publisher']))),
    authors: listOf(article['author']).flatMap((author) => authorOf(resolve(author))),
    datePublished: dateOf(article['datePublished']) ?? dateOf(article['dateCreated']),
    dateModified: dateOf(article['dateModified']),
    inLanguage: cleanValue(article['inLanguage']),
    canonicalUrl: urlOf(article['mainEntityOfPage']) ?? urlOf(article['url']),
    bodyLength: typeof body === 'string' ? body.length : 0,
    article: true,
    locked: /^false$/iu.test(String(article['isAccessibleForFree'] ?? '')),
  };
}

function parse(block: string): unknown {
  // Some sites wrap the JSON in comment or CDATA marks.
  const text = block
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>);?$/gu, '');
  if (exceedsDepth(text, PAGE_LIMITS.jsonDepth)) return null;
  for (const form of [text, mended(text)])
    try {
      return JSON.parse(form) as unknown;
    } catch {
      continue;
    }
  return null;
}

/** The commonest faults of hand-made JSON: line breaks inside strings, a comma behind the last item, escaped quotes. */
function mended(text: string): string {
  return (text.includes('"') ? text : text.replace(/&quot;/gu, '"'))
    .replace(/[\u0000-\u001f]/gu, ' ')
    .replace(/,(\s{0,20}[}\]])/gu, '$1');
}

const isAt = (node: Json, addresses: readonly string[]): boolean =>
  [node['mainEntityOfPage'], node['url'], node['@id']].some((value) => {
    const url = urlOf(value);
    return url !== undefined && addresses.some((address) => samePage(url, address));
  });

const samePage = (one: string, other: string): boolean => addressOf(one) === addressOf(other);

/** Scheme, fragment, query and a slash at the end make no other page here. */
const addressOf = (url: string): string =>
  url
    .slice(0, PAGE_LIMITS.url)
    .replace(/^https?:/iu, '')
    .replace(/[?#].*$/su, '')
    .replace(/\/$/u, '');

function isTitled(node: Json, title: string): boolean {
  const headline = cleanValue(node['headline']) ?? cleanValue(node['name']) ?? '';
  return headline.length >= TELLING_TITLE && title.toLowerCase().includes(headline.toLowerCase());
}

const dateOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : cleanValue(first(value));

/** Top-level nodes, those of arrays and of `@graph`. Depth is bounded by `exceedsDepth`, number here. */
function collectNodes(value: unknown, nodes: Json[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && nodes.length < PAGE_LIMITS.metadataItems; i++) {
    const next = queue[i];
    if (Array.isArray(next)) queue.push(...next.slice(0, PAGE_LIMITS.metadataItems));
    else if (isNode(next)) {
      nodes.push(next);
      queue.push(...listOf(next['@graph']), ...listOf(next['mainEntity']));
    }
  }
}

const isNode = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? (value as unknown[]).slice(0, PAGE_LIMITS.metadataItems)
      : [value];

const typesOf = (node: Json): string[] => listOf(node['@type']).filter((type) => typeof type === 'string');

const nameOf = (value: unknown): string | undefined =>
  isNode(value) ? cleanValue(first(value['name'])) : cleanValue(value);

const urlOf = (value: unknown): string | undefined => {
  const url = first(value);
  return isNode(url) ? (cleanUrl(url['@id']) ?? cleanUrl(url['url'])) : cleanUrl(url);
};

const cleanUrl = (value: unknown): string | undefined =>
  typeof value === 'string' && /^https?:/iu.test(value) ? value : undefined;

function authorOf(value: unknown): StatedAuthor[] {
  const names = isNode(value) ? listOf(value['name']) : [value];
  const organisation = isNode(value) ? typesOf(value).some((type) => ORGANISATION_TYPE.test(type)) : null;
  return names
    .slice(0, PAGE_LIMITS.metadataItems)
    .flatMap((name) => (organisation === true ? (cleanName(name) ?? []) : splitNames(name)))
    .map((name) => ({ name, organisation }));
}
