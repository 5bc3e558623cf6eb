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

/** Is the line a date or time of publication and nothing else? */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const words = wordsOf(text.replace(/(\d)(?=[A-Za-z])/gu, '$1 ').replace(/([A-Za-z])(?=\d)/gu, '$1 '));
  let figures = 0;
  let calendar = 0;
  let strangers = 0;
  for (const word of words) {
    if (/^\d+$/u.test(word)) figures++;
    else if (CALENDAR.has(word)) calendar++;
    else if (!KNOWN.has(word)) strangers++;
  }
  if (words.length === 0 || figures === 0 || figures > 14) return false;
  const numeric = /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/u.test(text) || /\b\d{1,2}[:.]\d{2}\b/u.test(text);
  const ago = words.includes('ago');
  const stamped = /^(?:first |last )?(?:published|posted|updated|modified|created|date)\b/iu.test(text);
  return (
    (calendar > 0 || numeric || ago || stamped) && strangers <= (calendar > 0 || stamped ? STRANGERS : 0)
  );
}

/** Lines that say when the article was published or changed. */
export const dateLine = blockRule('date-line', 'date', (block) => isDateLine(block.text));
