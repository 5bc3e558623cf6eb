import { Readability } from '@mozilla/readability';
import { PAGE_LIMITS } from '../limits';
import { cleanValue } from '../metadata/clean-value';

export interface ReadabilityArticle {
  readonly content: Element;
  /** The line it took out as the author's, `null` where it found none. */
  readonly byline: string | null;
}

/**
 * Runs Readability, unmodified, on an inert copy (which it rewrites) and gives the element it takes for the article.
 * `null` where it finds none or fails: an exception of the library is no exception of ours.
 */
export function readWithReadability(copy: Document): ReadabilityArticle | null {
  try {
    const found = new Readability<Element | null>(copy, {
      // The elements were counted before; a copy only has fewer.
      maxElemsToParse: PAGE_LIMITS.elements,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse();
    if (found?.content === null || found?.content === undefined) return null;
    return { content: found.content, byline: cleanValue(found.byline) ?? null };
  } catch {
    return null;
  }
}
