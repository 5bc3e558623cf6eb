import type { CleanRule } from './clean-rule';

/** Boxes above a quotation that are stripped of names Readability takes for clutter. */
const WRAPPERS = 3;

/**
 * Posts quoted from social networks stand in a `blockquote` full of links inside a box called "social" or "embed", and
 * Readability drops both. What they say is part of the article: their links become text, their boxes lose their names.
 */
export const rescueQuotedEmbeds: CleanRule = {
  id: 'pre-embed',
  apply(page) {
    for (const quote of page.document.body.querySelectorAll('blockquote')) {
      if (page.measure(quote).text === 0) continue;
      let box: Element | null = quote;
      for (let i = 0; i < WRAPPERS && box !== null && box.localName !== 'body'; i++) {
        if (box !== quote && page.measure(box).text > page.measure(quote).text * 1.5) break;
        box.removeAttribute('class');
        box = box.parentElement;
      }
      for (const link of quote.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    }
  },
};
