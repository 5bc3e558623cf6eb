import type { Carrier, Speaker } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import { fold } from '../text/fold';
import { describeSpeaker } from './describe-speaker';
import { matchAgencies } from './match-agencies';

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
  return { carriers, speaker: speakerIn(said.trim(), agencies.length > 0) };
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
    !/\p{L}{3}/u.test(said) ||
    COVERAGE.test(said) ||
    (agency && matchAgencies(said).length > 0)
  )
    return null;
  const name = said.replace(DOCUMENT_TAIL, '');
  // Without a document word the mark may name a place or a theme as well as a speaker.
  if (name === said || !/^\p{Lu}/u.test(name)) return null;
  // "Relief coordination" names a theme; a speaker ends with a name or with a word for a body or an office.
  const speaker = describeSpeaker([], name);
  if (
    speaker.kind === 'institution' &&
    /\s\p{Ll}+$/u.test(name) &&
    !/(?:ministry|council|office|party|army|police|government|agency|committee)$/u.test(name)
  )
    return null;
  return speaker.kind === 'institution' || speaker.kind === 'role' || speaker.kind === 'metonym'
    ? speaker
    : null;
}
