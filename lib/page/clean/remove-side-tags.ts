import type { CleanRule } from './clean-rule';
import { removeSideMatter } from './clean-rule';

/** Navigation, asides and page footers. A footer of a quotation names who is quoted and stays. */
export const removeSideTags: CleanRule = {
  id: 'pre-tag',
  apply(page) {
    for (const element of page.document.body.querySelectorAll('nav, aside, footer, menu'))
      if (element.closest('blockquote') === null) removeSideMatter(element, page);
  },
};
