import { agenciesIn } from '../agencies-in';
import { AGENCY_NAMES } from '../agency-names';
import type { Drop } from '../prune-rule';
import { blockRule } from '../prune-rule';
import { endsAsSentence, phraseOf, wordsOf } from '../words';

const MAX_LENGTH = 320;
/** Agencies that sign one article together. */
const MAX_SIGNERS = 3;
const SIGNERS = [...AGENCY_NAMES, 'Agencies'];
/** What credit lines begin with, brackets and dashes left out. */
const OPENING =
  /^(?:with (?:additional )?(?:inputs?|reporting|contributions?|material|files|details|information|agency inputs) (?:from|by)|(?:additional )?(?:reporting|writing|editing|research|production|graphics?|translation|contributions?) by |(?:our|the) standard[s]?: the|(?:this (?:story|article|report|copy) )(?:(?:has been |was )?(?:first |originally )?(?:published|supplied|sourced|provided|produced|written|auto generated|generated|taken|compiled|reported|contributed|syndicated|is published|is auto generated)|(?:contains|includes) (?:material|reporting|information))|source[s]? |agencies$|agency$|news agencies$|inputs from |compiled from |copyright |all rights reserved|published under|republished )/u;
/** "Jane Doe in Oslo contributed to this report." */
const CONTRIBUTED = [
  ' contributed reporting ',
  ' contributed research ',
  ' contributed to this report ',
  ' contributed to this story ',
  ' contributed to this article ',
  ' contributed to the report ',
];
/** Words that may follow ("… from Oslo and Bergen"). */
const AFTER_CONTRIBUTED = 6;
/** What a bracket at the end of a paragraph begins with, where it is a credit. */
const BRACKETED =
  /^ (?:with |additional )?(?:additional )?(?:inputs?|reporting|writing|editing|material|agency inputs) (?:from|by) /u;
const BRACKET_LENGTH = 200;

/** Lines that say which agency, reporter or outlet an article's words come from. Evidence of origin, no claim. */
export const creditLine = blockRule('credit-line', 'credit', (block, index, { blocks }) => {
  const { text } = block;
  const whole = (): Omit<Drop, 'block'> => ({
    credit: { kind: 'credit-line', text, names: creditNames(text) },
  });
  const phrase = phraseOf(text).trim();
  if (text.length <= MAX_LENGTH && OPENING.test(phrase) && !isSourceSentence(text)) return whole();
  if (text.length <= MAX_LENGTH && tellsContributors(text) && index >= blocks.length / 2) return whole();
  const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  const inBracket = bracket > 0 && /[)\]]\.?$/u.test(text) && text.length - bracket <= BRACKET_LENGTH;
  if (inBracket && BRACKETED.test(phraseOf(text.slice(bracket)))) return endingAt(text, bracket);
  if (index < blocks.length - 8 && text.length > 40) return false;
  const cut = signatureStart(text);
  if (cut === null) return false;
  return cut === 0 ? whole() : endingAt(text, cut);
});

/** Where the agency signs the article: "… said. — Reuters", "(AFP)", "PTI". `null` where none does. */
function signatureStart(text: string): number | null {
  let rest = text.replace(/[\s.)\]]{1,3}$/u, '');
  let names = 0;
  for (let name = signer(rest); name !== undefined && names < MAX_SIGNERS; name = signer(rest)) {
    names++;
    rest = rest.slice(0, -name.length);
    if (!rest.endsWith('/')) break;
    rest = rest.slice(0, -1);
  }
  if (names === 0) return null;
  const before = rest.trimEnd();
  if (before === '') return 0;
  const marked = before.replace(/[([–—-]{1,2}$/u, '').trimEnd();
  return marked === '' ? 0 : /[.!?”"’]$/u.test(marked) ? marked.length : null;
}

const signer = (text: string): string | undefined =>
  SIGNERS.find((name) => text.endsWith(name) && !/[\p{Alpha}\p{N}]$/u.test(text.slice(0, -name.length)));

function tellsContributors(text: string): boolean {
  const phrase = phraseOf(text);
  return CONTRIBUTED.some((known) => {
    const at = phrase.indexOf(known);
    return at >= 0 && wordsOf(phrase.slice(at + known.length)).length <= AFTER_CONTRIBUTED;
  });
}

/** "Sources said on Monday …" is reporting; "Source: Reuters" is a credit. */
function isSourceSentence(text: string): boolean {
  if (/^with\s/iu.test(text)) return endsAsSentence(text) && agenciesIn(text).length === 0;
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
  const people = [...text.matchAll(/\bby\s((?:\p{Upper}[\p{Alpha}.'’-]{0,24}\s?){2,4})/gu)].map((match) =>
    match[1]!.trim(),
  );
  return [...new Set([...agenciesIn(text), ...people])].slice(0, 10);
}
