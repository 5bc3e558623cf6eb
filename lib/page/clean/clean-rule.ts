import type { TextMeasure } from '../copy/measure-text';

/** An inert copy on its way to Readability, with what its elements measured before any cleaning. */
export interface CopiedPage {
  readonly document: Document;
  readonly measure: (element: Element) => TextMeasure;
}

/** One reason to change the copy before Readability reads it. Rules run in order and see each other's work. */
export interface CleanRule {
  readonly id: string;
  apply(page: CopiedPage): void;
}

/** Share of a page's running text above which an element is no side matter, whatever it is called. */
const MAIN_SHARE = 0.2;

/** Removes an element, unless much of the page's running text stands in it. */
export function removeSideMatter(element: Element, page: CopiedPage): void {
  const all = page.measure(page.document.body).prose;
  if (page.measure(element).prose <= Math.max(120, all * MAIN_SHARE)) element.remove();
}
