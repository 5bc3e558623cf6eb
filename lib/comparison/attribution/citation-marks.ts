import type { Carrier, Speaker } from '../../model/attribution';
import type { AttributionArticle } from './build-attribution';
import type { TextSpan } from '../../model/text-span';
import { fold } from '../text/fold';
import { describeSpeaker } from './describe-speaker';
import { pronounOf } from './forenames';
import { isOrganisationName } from './institutions';
import { matchAgencies } from './match-agencies';
import { ROLE_NOUNS } from './word-classes';

/** What a citation mark says about its sentence. */
export interface CitationReading {
  readonly carriers: readonly Carrier[];
  readonly speaker: Speaker | null;
}

const LABEL = /^[[(]\s{0,3}(?:citations?|sources?|refs?|references?|credit|via)\s{0,3}:\s{0,3}/iu;
const CARRIED = /,?\s(?:as\s)?(?:reported|carried|cited|quoted|published)\sby\s/iu;
/** "X statement", "X press release", "statement by X": the words that name the document, not its speaker. */
const DOCUMENT_TAIL =
  /\s(?:press\s)?(?:statements?|releases?|briefings?|remarks|comments|announcements?|communiques?|readouts?|interviews?)$/iu;
/** "Ann Lee interview with Reuters", "Ann Lee remarks to TASS": whom it was said to is no part of the speaker. */
const SAID_TO =
  /\s(?:interviews?|briefings?|remarks|comments|statements?|speech|letter|post)\s(?:with|to|for|on|at|in)\s/iu;
/** "statement by Ann Lee", "interview with Ann Lee" */
const SAID_BY =
  /^(?:press\s)?(?:statements?|remarks|comments|interview|briefing|speech|letter|post|announcement)\s(?:by|of|from|with)\s(?:the\s)?/iu;
const COVERAGE = /\b(?:coverage|reports?|reporting|dispatch(?:es)?|news agenc(?:y|ies)|media)\b/iu;

/**
 * Reads a mark such as "[Citation: TASS coverage of the press briefing]": agencies in it carried the sentence, and
 * what it calls a statement or release of somebody names the speaker.
 */
export function readCitationMark(text: string, span: TextSpan): CitationReading {
  const inner = text
    .slice(span.start, span.end)
    .replace(LABEL, '')
    .replace(/[\])]$/u, '')
    .trim();
  const [said = '', carried = ''] = inner.split(CARRIED);
  const agencies = matchAgencies(inner).filter(({ agency }) => agency.key !== 'reporters-agencies');
  const carriers: Carrier[] = agencies.map(({ agency }) =>
    carrier(agency.name, agency.key, agency.kind, span),
  );
  if (agencies.length === 0 && carried !== '')
    carriers.push(carrier(carried.trim(), fold(carried.trim()), 'other', span));
  return { carriers, speaker: personIn(text, span, said) ?? speakerIn(said.trim(), agencies.length > 0) };
}

/**
 * A person whose words the mark says these are: a full name behind an office, with a known forename, or with a surname
 * that the text uses alone. "Human Rights Watch statement" names nobody.
 */
function personIn(text: string, span: TextSpan, said: string): Speaker | null {
  const bare = said.trim().split(SAID_TO)[0]!.replace(SAID_BY, '');
  const name = bare.replace(DOCUMENT_TAIL, '').trim();
  if (name === said.trim()) return null;
  const words = name.split(/\s+/u);
  let from = words.length;
  while (from > 0 && words.length - from < 3 && isName(words[from - 1]!)) from--;
  const printed = words.slice(from).join(' ');
  if (words.length - from < 2 || isOrganisationName(printed)) return null;
  const office = words.slice(0, from).some((word) => ROLE_NOUNS.has(fold(word)));
  if (from > 0 && !office) return null;
  if (!office && pronounOf(fold(words[from]!)) === null && !standsAlone(text, words.at(-1)!)) return null;
  const start = text.indexOf(printed, span.start);
  if (start < 0 || start >= span.end) return null;
  return {
    name: printed,
    key: fold(printed),
    kind: 'person',
    resolvedFrom: { start, end: start + printed.length },
  };
}

const isName = (word: string): boolean =>
  /^\p{Upper}[\p{Alpha}’'-]{1,30}$/u.test(word) && !ROLE_NOUNS.has(fold(word));

/** Whether the text uses a word without a capitalised one in front of it, as it does a surname. */
function standsAlone(text: string, surname: string): boolean {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const before =
      text
        .slice(Math.max(0, at - 24), at)
        .trimEnd()
        .split(/\s+/u)
        .at(-1) ?? '';
    if (!/^[[(]?\p{Upper}/u.test(before)) return true;
  }
  return false;
}

const carrier = (name: string, key: string, kind: Carrier['kind'], span: TextSpan): Carrier => ({
  name,
  key,
  kind,
  evidence: 'citation-mark',
  span,
});

function speakerIn(said: string, agency: boolean): Speaker | null {
  if (
    said === '' ||
    !/\p{Alpha}{3}/u.test(said) ||
    COVERAGE.test(said) ||
    (agency && matchAgencies(said).length > 0)
  )
    return null;
  const name = said.replace(DOCUMENT_TAIL, '');
  // Without a document word the mark may name a place or a theme as well as a speaker.
  if (name === said || !/^\p{Upper}/u.test(name)) return null;
  // "Relief coordination" names a theme; a speaker ends with a name or with a word for a body or an office.
  const speaker = describeSpeaker([], name);
  if (
    speaker.kind === 'institution' &&
    /\s\p{Lower}+$/u.test(name) &&
    !/(?:ministry|council|office|party|army|police|government|agency|committee)$/u.test(name)
  )
    return null;
  return speaker.kind === 'institution' || speaker.kind === 'role' || speaker.kind === 'metonym'
    ? speaker
    : null;
}

/** The persons that the citation marks of an article name, in text order. */
export const citedPersons = (article: AttributionArticle): Speaker[] =>
  article.sentences
    .flatMap(({ citations }) => citations)
    .map((span) => readCitationMark(article.snapshot.text, span).speaker)
    .filter((speaker) => speaker !== null)
    .filter(({ kind }) => kind === 'person');
