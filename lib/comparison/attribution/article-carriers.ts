import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { Carrier } from '../../model/attribution';
import { latinFirst } from '../../model/latin-first';
import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import { smallLetters } from '../text/small-letters';
import { matchAgencies } from './match-agencies';

/** "MOSCOW, Jan 4 (Reuters) -", "/TASS/.", "(AP) —" near the start of a paragraph. */
const DATELINE = /\(([^()]{2,40})\)\s{0,2}(?:[-–—]|--)|^[^/]{0,80}\/([^/]{2,30})\/\s{0,2}[.\-–—]/u;
/** "New Delhi, Jan 4 (PTI) The dam": a place and a date in front of the bracket, no sentence. */
const DATELINE_BRACKET = latinFirst(
  /^((?:[\p{Upper}\d][\p{Alpha}\d.'’-]{0,20}[\s,:]{1,3}){1,8})[([]([^()[\]]{2,30})[)\]]\s{0,2}[\p{Upper}"“‘]/u,
);
/** "AFP - The dam", "MOSCOW, 4 Jan - RIA Novosti. The dam", "/ TASS / The dam" */
const DATELINE_DASH = latinFirst(
  /^(?:(?:[\p{Upper}\d][\p{Alpha}\d.'’-]{0,20}[\s,]{1,3}){1,6}[-–—]\s([^.\-–—]{2,30})\.\s|([\p{Alpha}\s.]{2,24})\s[-–—]\s\p{Upper}|\/\s?([^/]{2,30})\s?\/)/u,
);
/**
 * A whole line that says whose text this is. This and the three below it are asked of small letters. What may stand before
 * is looked back at: as a beginning of its own each of its lengths would have the rest compiled again.
 */
const CREDIT_LINE = latinFirst(
  /(?<=^[[(—–\-\s]{0,3})(?:with\s(?:agency\s)?inputs?|with\s\p{Alpha}[\p{Alpha}\s]{1,24}\sinputs|with\s(?:agency\s)?(?:additional\s)?(?:reporting|material|files|contributions?|details)\s(?:from|by)|(?:additional\s)?reporting\sby|reported\sby\s?:|inputs?\sfrom|compiled\sfrom|based\son\s(?:reports?|material|reporting)\s(?:from|by|of)|courtesy|translated\sfrom|(?:re)?published\swith\spermission|(?:originally|first)\spublished|source|sources|credit|via|agencies|reprinted\sfrom|©|copyright|except\sfor\sthe\sheadline|this\s(?:story|article|report)\s(?:has\snot\sbeen|was\soriginally|was|is|first\sappeared|appeared|originally))/u,
);
/** "Ann Lee and Reuters contributed to this report." */
const CONTRIBUTED = /\bcontributed(?:\sto\s(?:this|the)\s(?:report|story|article)|\sreporting)?\.?[\])]?$/u;
const UNNAMED = /\bagenc(?:y|ies)\b/u;
/** A line about a picture: whose photograph it is, not whose text. */
const PICTURE = /\b(?:photo|photograph|image|picture|video|graphic|illustration|getty)s?\b/u;
const BARE_LINE = /^[—–\-/([\s]{0,4}([\p{Alpha}\d.&' -]{2,40})[\s)\]/.]{0,4}$/u;
/** "... by May. - PTI", "... by May. /TASS/" */
const DASHES = ['-', '–', '—', '/'];
const SIGNATURE = /^\p{Alpha}[\p{Alpha}\d&' ]{1,29}$/u;
const SENTENCE_END = /[.!?]["”’]?\s{1,2}$/u;
/** "(Reuters, AFP)", "AFP/jd": names of agencies with marks, and the initials of those who wrote. */
const BARE_LIST = /^[\p{Alpha}\d.&'’,/()[\]\s—–-]{2,60}$/u;
/** "... by May. (WAM)" */
const SIGNED = /[([]([^()[\]]{2,40})[)\]]\.?$/u;
/** "By Ann Lee | Reuters", "Press Trust of India | New Delhi | Updated: 4 Jan" */
const BYLINE = /^by\s|[|•·]|^[^/]{2,24}\s\/\s/iu;
/** House style of one agency: "(Reporting by A; Editing by B)" names people, and only Reuters prints it. In small letters. */
const REUTERS_STAFF =
  /(?:^|\()(?:additional\s)?(?:reporting|writing)\s(?:and\s(?:writing|editing)\s)?by\s[^()]{3,240}\bediting\sby\b/u;

/**
 * Carriers credited for the article as a whole: credits kept at capture, bylines, and credit lines and datelines left
 * in the text. Such a credit is not the source of each sentence; several agencies mean that it is unknown which.
 */
export function articleCarriers(snapshot: ArticleSnapshot, limits: Parameters['attribution']): Carrier[] {
  const carriers: Carrier[] = [];
  for (const credit of snapshot.credits)
    for (const source of [credit.text, ...credit.names])
      carriers.push(...carriersOf(source, credit.kind, null));
  for (const author of snapshot.byline)
    if (author.length <= 60) carriers.push(...carriersOf(author, 'byline', null));
  carriers.push(...inEdges(snapshot, limits));
  const left = carriers.filter(({ evidence }) => !limits.off.includes(evidence));
  return left.filter((carrier, i) => left.findIndex((other) => other.key === carrier.key) === i);
}

function carriersOf(text: string, evidence: Carrier['evidence'], span: TextSpan | null): Carrier[] {
  return matchAgencies(text).map(({ agency }) => ({
    name: agency.name,
    key: agency.key,
    kind: agency.key === 'reporters-agencies' ? 'other' : agency.kind,
    evidence,
    span: span === null ? null : { start: span.start, end: span.end },
  }));
}

function inEdges(snapshot: ArticleSnapshot, limits: Parameters['attribution']): Carrier[] {
  const { creditParagraphs: edge, datelineLength, creditLength } = limits;
  const { text, paragraphs } = snapshot;
  const found: Carrier[] = [];
  paragraphs.forEach((paragraph, i) => {
    if (i >= edge && i < paragraphs.length - edge) return;
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + datelineLength));
    const length = paragraph.end - paragraph.start;
    const whole = length <= creditLength ? text.slice(paragraph.start, paragraph.end) : '';
    if (i < edge) {
      const dateline = DATELINE.exec(line);
      if (dateline !== null)
        found.push(...agenciesOnly(dateline[1] ?? dateline[2] ?? '', 'dateline', paragraph));
      const bracket = DATELINE_BRACKET.exec(line);
      if (bracket !== null) found.push(...agenciesOnly(bracket[2]!, 'dateline', paragraph));
      const dash = DATELINE_DASH.exec(line);
      if (dash !== null) found.push(...agenciesOnly((dash[1] ?? dash[2] ?? dash[3])!, 'dateline', paragraph));
      if (whole !== '' && length <= 100 && BYLINE.test(whole) && !/[.!?]$/u.test(whole))
        found.push(...onlyAgency(whole, 'byline', paragraph));
    }
    const small = smallLetters(whole);
    if (PICTURE.test(small)) return;
    if (CREDIT_LINE.test(small) || CONTRIBUTED.test(small)) {
      const named = carriersOf(whole, 'credit-line', paragraph);
      found.push(
        ...(named.length === 0 && UNNAMED.test(small)
          ? carriersOf('Agencies', 'credit-line', paragraph)
          : named),
      );
    }
    if (length <= 60 && BARE_LIST.test(whole)) found.push(...agencyList(whole, paragraph));
    const signed =
      i > 0 && i >= paragraphs.length - edge
        ? signatureOf(text.slice(Math.max(paragraph.start, paragraph.end - 60), paragraph.end))
        : null;
    if (signed !== null) found.push(...agenciesOnly(signed, 'credit-line', paragraph));
    const bare = length <= 48 ? BARE_LINE.exec(line) : null;
    if (bare !== null) found.push(...agenciesOnly(bare[1]!.trim(), 'credit-line', paragraph));
    const tail = text.slice(Math.max(paragraph.start, paragraph.end - 2 * creditLength), paragraph.end);
    if (REUTERS_STAFF.test(smallLetters(tail)))
      found.push(...carriersOf('Reuters', 'credit-line', paragraph));
  });
  return found;
}

/** What the end of a paragraph is signed with, in brackets, or behind its last sentence and a dash or between slashes. */
function signatureOf(tail: string): string | null {
  const bracket = SIGNED.exec(tail)?.[1];
  if (bracket !== undefined) return bracket;
  const line = tail.replace(/[/.]$/u, '');
  const at = Math.max(...DASHES.map((dash) => line.lastIndexOf(dash)));
  const name = line.slice(at + 1).trim();
  return at > 0 && SIGNATURE.test(name) && SENTENCE_END.test(line.slice(0, at).replace(/[-–—]$/u, ''))
    ? name
    : null;
}

/** The agency a line names, where it names just one outlet. */
function onlyAgency(words: string, evidence: Carrier['evidence'], paragraph: TextSpan): Carrier[] {
  const [match, second] = matchAgencies(words);
  return match?.agency.kind === 'agency' && second === undefined
    ? carriersOf(words, evidence, paragraph)
    : [];
}

/** Agencies with nothing but marks and initials between them. */
function agencyList(words: string, paragraph: TextSpan): Carrier[] {
  const named = matchAgencies(words);
  if (named.length === 0) return [];
  const rest = named.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  const initials = (rest.match(/\p{Alpha}+/gu) ?? []).every((word) =>
    /^(?:\p{Lower}{2,3}|and|[Ww]ith|\p{Upper}{2,3})$/u.test(word),
  );
  return named.every(({ agency }) => agency.kind === 'agency') && initials
    ? carriersOf(words, 'credit-line', paragraph)
    : [];
}

/** Agencies, where the words name nothing else ("Reuters", "AP", "TASS"). */
function agenciesOnly(words: string, evidence: Carrier['evidence'], paragraph: TextSpan): Carrier[] {
  const [match, second] = matchAgencies(words);
  if (match === undefined || second !== undefined || match.agency.kind !== 'agency') return [];
  const rest = words.length - (match.end - match.start);
  return rest <= 12 ? carriersOf(words, evidence, { start: paragraph.start, end: paragraph.end }) : [];
}
