import { measureText } from '../copy/measure-text';

/** Names of boxes that may hold the article, where Readability found too little. */
const CONTAINERS =
  '[itemprop~=articleBody], article, main, [role=main], [class*=-content], [class*=-body], [class*=article], [class*=story]';
/** Cost of a character that is no running text, against one that is. */
const CLUTTER_COST = 0.3;

/**
 * The box with most running text and least of anything else. Used only where Readability failed.
 * @returns the box and its running text in characters, `null` where there is no box
 */
export function chooseContainer(copy: Document): { element: Element; prose: number } | null {
  const measure = measureText(copy.body);
  let best: { element: Element; prose: number } | null = null;
  let bestScore = 0;
  for (const element of copy.body.querySelectorAll(CONTAINERS)) {
    const { text, prose } = measure(element);
    const score = prose - CLUTTER_COST * (text - prose);
    if (score <= bestScore) continue;
    bestScore = score;
    best = { element, prose };
  }
  return best;
}
