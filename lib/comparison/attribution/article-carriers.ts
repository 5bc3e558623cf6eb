import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { Carrier } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import { matchAgencies } from './match-agencies';

/** "MOSCOW, Jan 4 (Reuters) -", "/TASS/.", "(AP) —" near the start of a paragraph. */
const DATELINE = /\(([^()]{2,40})\)\s{0,2}(?:[-–—]|--)|^[^/]{0,80}\/([^/]{2,30})\/\s{0,2}[.\-–—]/u;
/** A whole line that says whose text this is. */
const CREDIT_LINE =
  /^[[(]?\s{0,2}(?:with\s(?:agency\s)?inputs?\sfrom|with\s(?:agency\s)?reporting\s(?:from|by)|source|sources|credit|via|agencies|reprinted\sfrom|©|copyright|this\s(?:story|article|report)\s(?:was\soriginally\s)?(?:was\s)?(?:published|appeared|first\sappeared|is\sprovided))/iu;
const BARE_LINE = /^[—–\-/([\s]{0,4}([\p{L}\p{N}.&' -]{2,40})[\s)\]/.]{0,4}$/u;
/** House style of one agency: "(Reporting by A; Editing by B)" names people, and only Reuters prints it. */
const REUTERS_STAFF =
  /\((?:additional\s)?(?:reporting|writing)\s(?:and\s(?:writing|editing)\s)?by\s[^()]{3,240}\bediting\sby\b/iu;

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
  return carriers.filter((carrier, i) => carriers.findIndex((other) => other.key === carrier.key) === i);
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
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + datelineLength));
    const length = paragraph.end - paragraph.start;
    if (i < edge) {
      const dateline = DATELINE.exec(line);
      if (dateline !== null)
        found.push(...agenciesOnly(dateline[1] ?? dateline[2] ?? '', 'dateline', paragraph));
    }
    if (i >= edge && i < paragraphs.length - edge) return;
    if (length <= creditLength && CREDIT_LINE.test(line))
      found.push(...carriersOf(text.slice(paragraph.start, paragraph.end), 'credit-line', paragraph));
    const bare = length <= 48 ? BARE_LINE.exec(line) : null;
    if (bare !== null) found.push(...agenciesOnly(bare[1]!.trim(), 'credit-line', paragraph));
    const tail = text.slice(Math.max(paragraph.start, paragraph.end - 2 * creditLength), paragraph.end);
    if (REUTERS_STAFF.test(tail)) found.push(...carriersOf('Reuters', 'credit-line', paragraph));
  });
  return found;
}

/** Agencies, where the words name nothing else ("Reuters", "AP", "TASS"). */
function agenciesOnly(words: string, evidence: Carrier['evidence'], paragraph: TextSpan): Carrier[] {
  const [match, second] = matchAgencies(words);
  if (match === undefined || second !== undefined || match.agency.kind !== 'agency') return [];
  const rest = words.length - (match.end - match.start);
  return rest <= 12 ? carriersOf(words, evidence, { start: paragraph.start, end: paragraph.end }) : [];
}
