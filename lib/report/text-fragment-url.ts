import type { ArticleSnapshot } from '../model/article-snapshot';
import type { TextSpan } from '../model/text-span';
import { safeHref } from '../view/safe-href';

/** Characters up to which a passage is named whole; longer ones by their first and last words. */
const WHOLE_LENGTH = 160;
/** Words that name the beginning and the end of a longer passage, or what stands before it. */
const EDGE_WORDS = 6;
/** Characters looked through for those words: words longer than this name nothing. */
const EDGE_LENGTH = 200;
/** Longest address that browsers and mail programs take. */
const MAX_LENGTH = 4_000;

/**
 * The address of a passage in its page, as a text fragment (WICG Scroll To Text Fragment): a browser that knows them
 * scrolls to the words and marks them, any other opens the page.
 * @param span slices `snapshot.text`
 * @returns `null` where the article's address is no plain web address
 */
export function textFragmentUrl(
  { url, text }: Pick<ArticleSnapshot, 'url' | 'text'>,
  span: TextSpan,
): string | null {
  const href = safeHref(url);
  if (href === null) return null;
  const page = withoutDirective(href);
  const passage = text.slice(span.start, span.end).trim();
  if (passage === '') return href;
  const address = `${page}${page.includes('#') ? '' : '#'}:~:text=${prefixOf(text, span)}${directiveOf(passage)}`;
  return address.length > MAX_LENGTH ? href : address;
}

/** A fragment of the page's own stays; a text fragment of its own makes room for ours. */
function withoutDirective(href: string): string {
  const at = href.indexOf(':~:');
  return at === -1 ? href : href.slice(0, at);
}

function directiveOf(passage: string): string {
  if (passage.length <= WHOLE_LENGTH) return encodeWords(passage);
  const start = firstWords(passage);
  const end = lastWords(passage);
  // Scripts without spaces have no words to cut at.
  return start === '' || end === '' ? encodeWords(passage) : `${encodeWords(start)},${encodeWords(end)}`;
}

/** What stands before the passage, where the same words stand in the article earlier: else the first ones are found. */
function prefixOf(text: string, { start, end }: TextSpan): string {
  const passage = text.slice(start, end).trim();
  if (text.indexOf(passage) >= start) return '';
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const before = lastWords(text.slice(Math.max(paragraph, start - EDGE_LENGTH), start));
  return before === '' ? '' : `${encodeWords(before)}-,`;
}

/** Whole words only, since browsers match at word boundaries: one that the stretch cuts through is left out. */
function firstWords(passage: string): string {
  const words = wordsOf(passage.slice(0, EDGE_LENGTH));
  return (passage.length > EDGE_LENGTH ? words.slice(0, -1) : words).slice(0, EDGE_WORDS).join(' ');
}

function lastWords(passage: string): string {
  const words = wordsOf(passage.slice(-EDGE_LENGTH));
  return (passage.length > EDGE_LENGTH ? words.slice(1) : words).slice(-EDGE_WORDS).join(' ');
}

const wordsOf = (stretch: string): string[] => stretch.split(/\s+/u).filter((word) => word !== '');

/** Percent-encodes words; `-` and `,` have a meaning in the directive, `&` ends it. Half characters become U+FFFD. */
function encodeWords(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\s+/gu, ' ')).replace(
    /[-!'()*~]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
