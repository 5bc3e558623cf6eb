import { Readability } from '@mozilla/readability';
import { PAGE_LIMITS } from '../limits';

/**
 * Runs Readability, unmodified, on an inert copy (which it rewrites) and gives the element it takes for the article.
 * `null` where it finds none or fails: an exception of the library is no exception of ours.
 */
export function readWithReadability(copy: Document): Element | null {
  try {
    const found = new Readability<Element | null>(copy, {
      // The elements were counted before; a copy only has fewer.
      maxElemsToParse: PAGE_LIMITS.elements,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse();
    return found?.content ?? null;
  } catch {
    return null;
  }
}
