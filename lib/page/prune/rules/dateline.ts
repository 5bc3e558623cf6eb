import { AGENCY_NAMES } from '../agency-names';
import { blockRule } from '../prune-rule';
import { phraseOf } from '../words';

/** Blocks at the top that may open with a dateline. */
const TOP = 12;
const MAX_LENGTH = 110;
/** "MOSCOW, Oct 26 (Reuters) - ", "GAZA CITY, Gaza Strip (AP) — ", "MOSCOW (TASS). ": place in capitals first. */
const WITH_AGENCY =
  /^\(?(?:\p{Lu}[\p{L}.'’-]{1,24}[\s,/]{1,3}){1,6}(?:[\p{L}\p{N}.,/]{1,12}[\s,]{1,2}){0,5}[([](?:[^()[\]]{2,40})[)\]]\s{0,2}(?:[-–—:.]{1,2}\s)?/u;
const PLACE_ONLY =
  /^(?:\p{Lu}{2}[\p{Lu}.'’-]{1,22}(?:[\s/]\p{Lu}[\p{Lu}.'’-]{1,22}){0,3})(?:,\s?(?:\p{Lu}[\p{L}.]{1,20}\s?){1,3})?(?:,?\s(?:\p{Lu}[\p{Ll}]{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}[\p{Ll}]{2,8}\.?)(?:,?\s\d{4})?)?\s?[.:]?\s?[-–—]{1,2}\s/u;
/** "TASS/ ", "(PTI) ", "PTI | ", "Reuters - ": an agency named before the first word. */
const AGENCY_FIRST = /^[([]?([\p{Lu}][\p{L}\s]{1,20}?)[)\]]?\s?(?:[/|.]\s?|[-–—]{1,2}\s)/u;

/** The place, day and agency printed before the first sentence. The sentence itself stays. */
export const dateline = blockRule('dateline', 'dateline', (block, index) => {
  if (index >= TOP || block.kind === 'heading') return false;
  const start = block.text.slice(0, MAX_LENGTH);
  const length = datelineLength(start);
  if (length === 0) return false;
  const text = block.text.slice(0, length).trim();
  return {
    keep: { start: length, end: block.text.length },
    credit: { kind: 'dateline', text, names: agenciesIn(text) },
  };
});

/** UTF-16 length of the dateline that a line begins with; 0 where there is none. */
function datelineLength(start: string): number {
  const agency = WITH_AGENCY.exec(start)?.[0];
  if (agency !== undefined && agenciesIn(agency).length > 0) return agency.length;
  const place = PLACE_ONLY.exec(start)?.[0];
  if (place !== undefined) return place.length;
  const first = AGENCY_FIRST.exec(start);
  return first !== null && AGENCY_NAMES.includes(first[1]!.trim()) ? first[0].length : 0;
}

/** Agencies named in a credit or dateline, as printed there; short names only in their own capitals. */
export function agenciesIn(text: string): string[] {
  const phrase = phraseOf(text);
  const found = AGENCY_NAMES.filter((name) =>
    name.length <= 5 && name === name.toUpperCase()
      ? new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(text)
      : phrase.includes(phraseOf(name)),
  );
  return found.filter(
    (name) => !found.some((other) => other !== name && phraseOf(other).includes(phraseOf(name))),
  );
}
