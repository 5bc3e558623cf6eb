import { blockRule } from '../prune-rule';
import { wordsOf } from '../words';

const MONTHS = `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/u);
const DAYS =
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  today yesterday`.split(/\s+/u);
const AROUND =
  `published publish posted updated update modified edited revised created first last date dated time added
  uploaded release released issued on at by of the and ago am pm a m p noon midnight minutes minute mins min hours hour hrs
  hr days day weeks week months month years year seconds sec local st nd rd th gmt utc bst est edt cst cdt pst pdt mst mdt
  et ct pt mt ist cet cest msk sgt hkt aest aedt jst eat wat sast pkt eastern central pacific standard daylight z t`.split(
    /\s+/u,
  );
const CALENDAR = new Set([...MONTHS, ...DAYS]);
const KNOWN = new Set([...MONTHS, ...DAYS, ...AROUND]);
/** Words beside the calendar that a date line may hold (a place, a zone). */
const STRANGERS = 1;
const MAX_LENGTH = 120;

/** A date in figures; telephone numbers and scores have other groups. */
const NUMERIC =
  /(?<![\d./-])(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2})(?![\d-])/u;
/** In small letters; what may stand before is looked back at, as in `caption.ts`. */
const STAMPED =
  /(?<=^\W{0,3})(?:first |last )?(?:published|posted|updated|modified|created|date|publication date)\b/u;
const isStamped = (text: string): boolean => STAMPED.test(text.toLowerCase());
/** Blocks at either end among which a line without a full date is one of publication. */
const TOP = 12;
const END = 4;

/**
 * Is the line a date or time of publication and nothing else?
 * @param strangers words it may hold besides
 */
export function isDateLine(text: string, publisher = ''): boolean {
  if (text.length > MAX_LENGTH || !/\p{N}/u.test(text)) return false;
  const own = new Set(wordsOf(publisher));
  const words = wordsOf(text.replace(/(\d)(?=[A-Za-z])/gu, '$1 ').replace(/([A-Za-z])(?=\d)/gu, '$1 '));
  const figures = words.filter((word) => /^\d+$/u.test(word)).length;
  const calendar = words.filter((word) => CALENDAR.has(word)).length;
  const strangers = words.filter((word) => !/^\d+$/u.test(word) && !KNOWN.has(word) && !own.has(word)).length;
  if (figures === 0 || figures > 14) return false;
  const stamped = isStamped(text);
  const dated =
    calendar > 0 || NUMERIC.test(text) || words.includes('ago') || /^\W{0,2}\d{1,2}[:.]\d{2}\W/u.test(text);
  return (dated || stamped) && strangers <= (calendar > 0 || stamped ? STRANGERS : 0);
}

/** Does the line name a whole date, or say that it was published? Opening hours and fixtures do not. */
function isWholeDate(text: string): boolean {
  const words = wordsOf(text);
  return (
    isStamped(text) ||
    NUMERIC.test(text) ||
    (words.some((word) => MONTHS.includes(word)) && /\b(?:19|20)\d{2}\b/u.test(text))
  );
}

/** Lines that say when the article was published or changed. */
export const dateLine = blockRule('date-line', 'date', (block, index, { blocks, facts }) => {
  const { text } = block;
  const near = index < TOP || (index >= blocks.length - END ? isWholeDate(text) : isStamped(text));
  return near && isDateLine(text, facts.publisher);
});
