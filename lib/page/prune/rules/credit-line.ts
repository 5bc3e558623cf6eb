import type { Drop } from '../prune-rule';
import { blockRule } from '../prune-rule';
import { phraseOf, wordsOf } from '../words';
import { agenciesIn } from './dateline';
import { AGENCY_NAMES } from '../agency-names';

const MAX_LENGTH = 320;
/** What credit lines begin with, brackets and dashes left out. */
const OPENING =
  /^(?:with (?:additional )?(?:inputs?|reporting|contributions?|material|files|details|information|agency inputs) (?:from|by)|(?:additional )?(?:reporting|writing|editing|research|production|graphics?|translation|contributions?) by |(?:our|the) standard[s]?: the|(?:this (?:story|article|report|copy) )(?:(?:has been |was )?(?:first |originally )?(?:published|supplied|sourced|provided|produced|written|auto generated|generated|taken|compiled|reported|contributed|syndicated|is published|is auto generated)|(?:contains|includes) (?:material|reporting|information))|source[s]? |agencies$|agency$|news agencies$|inputs from |compiled from |copyright |all rights reserved|published under|republished )/u;
/** "Jane Doe in Oslo contributed to this report." */
const CONTRIBUTED =
  / (?:contributed (?:reporting|research|to (?:this|the) (?:report|story|article))|contributed(?: reporting)? from \p{L}+)(?: from [\p{L} ]{2,40})?$/u;
const TRAILER =
  /\s[([](?:with (?:additional )?(?:inputs?|reporting|material) (?:from|by)\s[^()[\]]{2,100}|(?:reporting|writing|editing) by\s[^()[\]]{2,160})[)\]]\.?$/iu;
/** "— Reuters", "(AFP)", "-PTI", "AP" closing the article or a paragraph. */
const SIGNED =
  /(?:^|[.!?”"]\s?)[([–—-]{0,2}\s?([\p{Lu}][\p{L}\s.]{1,24}?(?:\/[\p{Lu}][\p{L}\s]{1,24}?){0,2})[)\]]?\.?$/u;

/** Lines that say which agency, reporter or outlet an article's words come from. Evidence of origin, no claim. */
export const creditLine = blockRule('credit-line', 'credit', (block, index, { blocks }) => {
  const { text } = block;
  const whole = (): Omit<Drop, 'block'> => ({
    credit: { kind: 'credit-line', text, names: creditNames(text) },
  });
  const phrase = phraseOf(text).trim();
  if (text.length <= MAX_LENGTH && OPENING.test(phrase) && !isSourceSentence(text)) return whole();
  if (text.length <= MAX_LENGTH && CONTRIBUTED.test(phrase) && index >= blocks.length / 2) return whole();
  const trailer = TRAILER.exec(text.slice(-260));
  if (trailer !== null) return endingAt(text, text.length - trailer[0].length);
  if (index < blocks.length - 8 && text.length > 40) return false;
  const signed = SIGNED.exec(text.slice(-60));
  if (signed === null) return false;
  const names = signed[1]!.split('/').map((name) => name.trim().replace(/\.$/u, ''));
  if (!names.every((name) => AGENCY_NAMES.includes(name) || name === 'Agencies')) return false;
  if (text.length <= signed[1]!.length + 6) return whole();
  const start = text.length - signed[0].length;
  return endingAt(text, start + signed[0].search(/[\s([–—-]/u));
});

/** "Sources said on Monday …" is reporting; "Source: Reuters" is a credit. */
function isSourceSentence(text: string): boolean {
  return (
    /^\W{0,2}sources?\b/iu.test(text) && (!/^\W{0,2}sources?\s?:/iu.test(text) || wordsOf(text).length > 16)
  );
}

function endingAt(text: string, cut: number): Omit<Drop, 'block'> {
  const credit = text.slice(cut).trim();
  return {
    keep: { start: 0, end: cut },
    credit: { kind: 'credit-line', text: credit, names: creditNames(credit) },
  };
}

/** Agencies in a credit line, and people named after "by". */
function creditNames(text: string): string[] {
  const people = [...text.matchAll(/\bby\s((?:\p{Lu}[\p{L}.'’-]{0,24}\s?){2,4})/gu)].map((match) =>
    match[1]!.trim(),
  );
  return [...new Set([...agenciesIn(text), ...people])].slice(0, 10);
}
