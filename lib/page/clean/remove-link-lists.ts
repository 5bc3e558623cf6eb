import type { CleanRule } from './clean-rule';

/** Lists whose items are links to elsewhere and hardly a word more. */
export const removeLinkLists: CleanRule = {
  id: 'pre-link-list',
  apply(page) {
    for (const element of page.document.body.querySelectorAll('ul, ol, dl')) {
      const { text, linked, links } = page.measure(element);
      if (links >= 2 && linked > text * 0.8) element.remove();
    }
  },
};
