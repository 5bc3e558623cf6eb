import { hasLetter } from '../../../model/has-letter';
import { latinFirst } from '../../../model/latin-first';
import { agenciesIn } from '../agencies-in';
import { blockRule } from '../prune-rule';
import { phraseOf, wordsOf } from '../words';
import { isDateLine } from './date-line';

/**
 * "By Jane Doe", "Written by …", in small letters; that "by" has a capital behind it is asked next. What may stand before is
 * looked back at, as in `caption.ts`.
 */
const BY = latinFirst(
  /(?<=^\W{0,3})(?:(?:written|reported|posted|published|story|words|report|analysis|text|article|opinion|review|submitted|contributed|compiled|edited)\s{1,2})?by:?\s{0,2}[@\p{Lower}]|^(?:author:?\s{1,2}|posted by:?\s{1,2}|from\s(?=our\s))[@\p{Lower}]/u,
);
const CAPITAL_AFTER_BY = /(?:[Bb]y|BY|[Aa]uthor):?\s{0,2}[@\p{Upper}]/u;
const MAX_LENGTH = 160;
const TOP = 14;
const BYLINE_WORDS =
  /[\s_-](?:byline|bylines|author|authors|writer|contributor|contributors|p-author|post-author)[\s_-]/u;
const HANDLE = /^(?:@\w{2,30}|[^\s@]{1,60}@[^\s@]{3,90}|(?:www\.)?(?:twitter|x)\.com\/\w{2,30})$/iu;
const BEFORE_HANDLE = /^(?:e-?mail|twitter|contact|follow|x):?$/iu;

/** The line that names who wrote the article, and the address printed under it. */
export const byline = blockRule('byline', 'byline', (block, index, { blocks, facts }) => {
  const { text } = block;
  if (text.length > MAX_LENGTH) return false;
  if (isHandle(text)) return true;
  const nearEnd = index >= blocks.length - 6;
  if (index >= TOP && !nearEnd) return false;
  const words = wordsOf(text);
  const named =
    (BY.test(text.toLowerCase()) &&
      CAPITAL_AFTER_BY.test(text.slice(0, 40)) &&
      words.length <= 22 &&
      !/[.!?]["”’]?$/u.test(text.replace(/\b\p{Upper}\.|[.]com$/gu, ''))) ||
    (facts.authors.some((author) => isNameLine(phraseOf(text), phraseOf(author))) && words.length <= 14) ||
    (BYLINE_WORDS.test(block.words) && words.length <= 16 && !/[.!?]$/u.test(text) && index < TOP);
  if (!named) return false;
  return { credit: { kind: 'byline', text, names: namesIn(text) } };
});

/** An address or account of the author, alone on its line. */
function isHandle(text: string): boolean {
  if (!text.includes('@') && !text.includes('.com/')) return false;
  const parts = text.split(' ').filter(hasLetter);
  return (
    parts.some((part) => HANDLE.test(part)) &&
    parts.every((part) => HANDLE.test(part) || BEFORE_HANDLE.test(part))
  );
}

/** A line that begins with the author's name and says little more (an office, an outlet, a date). */
function isNameLine(line: string, author: string): boolean {
  if (author.length < 6) return false;
  return line.startsWith(author) || line.startsWith(` by${author}`)
    ? line.length <= author.length + 50
    : false;
}

/** A name and nothing else: two to four words with capitals. */
export const NAME = latinFirst(/^\p{Upper}[\p{Alpha}.'’-]{0,30}(?:\s[\p{Alpha}.'’-]{1,30}){1,3}$/u);

/** Names after "by", parted at commas and "and"; dates and roles left out. */
export function namesIn(text: string): string[] {
  const agencies = agenciesIn(text);
  const by = /\bby\b:?/iu.exec(text);
  if (by === null) return agencies;
  const after = text.slice(by.index + by[0].length);
  const people = after
    .split(/,|\band\b|&|\||•|·|\s[–—-]\s/u)
    .map((name) => name.trim())
    .filter((name) => NAME.test(name) && !isDateLine(name));
  return [...new Set([...agencies, ...people])].slice(0, 10);
}
