import { readBlocks } from '../../../lib/page/blocks/read-blocks';
import { parseInert } from './parse-inert';

/** An element that parts lines: what content systems write, and nobody who writes plain text. */
const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|li|blockquote)(?:\s[^<>]{0,2000})?\/?>/iu;
const SIGNS = /<\/?[a-z]|&(?:#\w{1,8}|[a-z]{2,8});/iu;
/** What is no running text of an article. */
const APART = 'script, style, template, noscript, iframe, svg, figure, form';

/** The text that a table or a JSON file states, without the markup that a content system has put into it. */
export function plainText(stated: string): string {
  if (!MARKUP.test(stated)) return stated;
  const { body } = parseInert(stated);
  for (const element of body.querySelectorAll(APART)) element.remove();
  return readBlocks(body, 'about:blank')
    .map(({ text }) => text)
    .join('\n\n');
}

/** The same for a headline, which may only have signs written as markup writes them ("&#8217;"). */
export const plainLine = (stated: string): string =>
  SIGNS.test(stated) ? (parseInert(stated).body.textContent ?? '').replace(/\s+/gu, ' ').trim() : stated;
