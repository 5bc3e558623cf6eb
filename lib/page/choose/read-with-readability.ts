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
    restoreByNodes(copy.body);
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

/**
 * Where a try finds less than 500 characters, Readability sets `body.innerHTML` back to what it was and tries again with
 * fewer rules. Pages of the extension take no markup from strings (Trusted Types): there every short report was lost. So
 * this one property keeps nodes instead of a string.
 */
function restoreByNodes(body: HTMLElement): void {
  let kept: Node | null = null;
  Object.defineProperty(body, 'innerHTML', {
    get() {
      kept = body.cloneNode(true);
      return '';
    },
    set() {
      body.replaceChildren();
      const again = kept?.cloneNode(true);
      while (again?.firstChild) body.appendChild(again.firstChild);
    },
  });
}
