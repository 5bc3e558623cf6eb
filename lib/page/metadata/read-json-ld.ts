import { PAGE_LIMITS } from '../limits';
import { cleanName, cleanValue } from './clean-value';
import { exceedsDepth } from './json-depth';
import type { StatedAuthor, StatedMetadata } from './page-metadata';

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|SocialMediaPosting|NewsItem)$/u;
const ORGANISATION_TYPE = /(?:Organization|Organisation|Corporation|Agency|NewsMedia)/u;

/**
 * Reads an article's description from the JSON-LD blocks of a page: NewsArticle and its kin, in arrays and `@graph`.
 * Hostile input is expected: size and depth are checked before parsing, wrong types are passed over, lists are cut.
 * @param blocks raw texts of the `script` elements, in order
 */
export function readJsonLd(blocks: readonly string[]): StatedMetadata {
  const nodes: Json[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length;
    if (length > PAGE_LIMITS.jsonLd) break;
    collectNodes(parse(block), nodes);
  }
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  if (article === undefined) return {};
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const resolve = (value: unknown): unknown =>
    isNode(value) && value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
  const body = article['articleBody'];
  return {
    headline: cleanValue(article['headline']) ?? cleanValue(article['name']),
    publisher: nameOf(resolve(first(article['publisher']))),
    authors: listOf(article['author']).flatMap((author) => authorOf(resolve(author))),
    datePublished: cleanValue(article['datePublished']) ?? cleanValue(article['dateCreated']),
    dateModified: cleanValue(article['dateModified']),
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
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

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
  return names.flatMap((name) => {
    const clean = cleanName(name);
    return clean === undefined ? [] : [{ name: clean, organisation }];
  });
}
