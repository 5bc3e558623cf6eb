import { isCommentBox } from './remove-comments';

/**
 * Takes readers' comments out of a copy in which the largest box is to be chosen, however little is left. Readability
 * sees to them by itself; this is only for pages it failed on.
 */
export function removeAsideFromChoice(copy: Document): void {
  for (const element of copy.body.querySelectorAll('[class]'))
    if (isCommentBox(element.getAttribute('class')!)) element.remove();
}
