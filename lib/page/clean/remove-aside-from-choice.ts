import { isCommentBox } from './remove-comments';

const HIDDEN_STYLE = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/u;

/**
 * Takes out of a copy what must not win where the largest box is chosen: readers' comments and hidden text. Readability
 * sees to both by itself; this is only for pages it failed on.
 */
export function removeAsideFromChoice(copy: Document): void {
  for (const element of copy.body.querySelectorAll('[hidden], [aria-hidden=true], [style], [class]')) {
    const hidden =
      element.matches('[hidden], [aria-hidden=true]') ||
      HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
    if (hidden || isCommentBox(element.getAttribute('class') ?? '')) element.remove();
  }
}
