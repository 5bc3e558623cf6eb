import type { CleanRule } from './clean-rule';

/** Boxes above a quotation that are stripped of names Readability takes for clutter. */
const WRAPPERS = 3;

const EMBED_WORDS = /embed|social|tweet|twitter|instagram|facebook|mastodon|bluesky|tiktok|threads/iu;

function wordsRound(quote: Element): string {
  const words: string[] = [];
  for (let box: Element | null = quote, i = 0; box !== null && i <= WRAPPERS; box = box.parentElement, i++)
    words.push(box.getAttribute('class') ?? '');
  return words.join(' ');
}

/**
 * Posts quoted from social networks stand in a `blockquote` full of links inside a box called "social" or "embed", and
 * Readability drops both. What they say is part of the article: their links become text, their boxes lose their names.
 */
export const rescueQuotedEmbeds: CleanRule = {
  id: 'pre-embed',
  apply(page) {
    for (const quote of page.document.body.querySelectorAll('blockquote')) {
      if (page.measure(quote).text === 0 || !EMBED_WORDS.test(wordsRound(quote))) continue;
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
