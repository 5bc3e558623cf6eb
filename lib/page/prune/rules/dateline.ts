import { latinFirst } from '../../../model/latin-first';
import { AGENCY_NAMES } from '../agency-names';
import { agenciesIn } from '../agencies-in';
import { blockRule } from '../prune-rule';

/** Blocks at the top that may open with a dateline. */
const TOP = 12;
/** UTF-16 code units in which a dateline ends, and words it has at most. */
const MAX_LENGTH = 90;
const MAX_WORDS = 9;
/** "TASS/ ", "(PTI) ", "PTI | ", "Reuters - ": an agency named before the first word. */
const AGENCY_FIRST = latinFirst(/^[([]?([\p{Upper}][\p{Alpha} ]{1,20})[)\]]?\s?(?:[/|.]\s?|[-–—]{1,2}\s)/u);
/** Words in capitals before a dash that name no place. */
const NO_PLACE = new Set([
  'BREAKING',
  'UPDATE',
  'EXCLUSIVE',
  'WATCH',
  'LIVE',
  'OPINION',
  'ANALYSIS',
  'VIDEO',
  'FACTBOX',
]);

/** The place, day and agency printed before the first sentence. The sentence itself stays. */
export const dateline = blockRule('dateline', 'dateline', (block, index) => {
  if (index >= TOP || block.kind === 'heading') return false;
  const start = block.text.slice(0, MAX_LENGTH);
  const length = withAgency(start) || placeOnly(start, block.text) || agencyFirst(start);
  if (length === 0) return false;
  const text = block.text.slice(0, length).trim();
  return {
    keep: { start: length, end: block.text.length },
    credit: { kind: 'dateline', text, names: agenciesIn(text) },
  };
});

/** "MOSCOW, Oct 26 (Reuters) - ": length, 0 where the line begins otherwise. */
function withAgency(start: string): number {
  const opened = start.search(/[([]/u);
  const closed = start.search(/[)\]]/u);
  if (opened < 0 || closed < opened + 3 || agenciesIn(start.slice(opened + 1, closed)).length === 0) return 0;
  const place = start.slice(0, opened);
  const dash = /^\s{0,2}[-–—:.]{1,2}[-–—]?\s/u.exec(start.slice(closed + 1))?.[0].length ?? 0;
  if (!isPlaceAndDay(place) || (dash === 0 && /\p{Lower}{3}/u.test(place.split(/[\s,]/u)[0] ?? ''))) return 0;
  return closed + 1 + dash;
}

/** "NEW YORK, March 5 — ", "BUFFALO, N.Y. – ": length, 0 where the line begins otherwise. */
function placeOnly(start: string, text: string): number {
  const dash = /[\s.][-–—]{1,2}\s/u.exec(start);
  if (dash === null) return 0;
  const place = start.slice(0, dash.index + 1);
  const first = /^[\p{Upper}'’.-]{3,24}/u.exec(place)?.[0] ?? '';
  const end = dash.index + dash[0].length;
  const capital = /^\p{Upper}{3}/u.test(first) && /^[\s,/.]/u.test(place.slice(first.length));
  if (!capital || NO_PLACE.has(first) || !isPlaceAndDay(place)) return 0;
  return /^["“'‘]?[\p{Upper}\p{N}]/u.test(text.slice(end)) ? end : 0;
}

function agencyFirst(start: string): number {
  const match = AGENCY_FIRST.exec(start);
  return match !== null && AGENCY_NAMES.includes(match[1]!.trim()) ? match[0].length : 0;
}

/** Nothing but names and figures: no word in small letters, as a sentence would have. */
function isPlaceAndDay(text: string): boolean {
  const words = text.split(/[\s,/]+/u).filter((word) => word !== '');
  return words.length <= MAX_WORDS && words.every((word) => /^[\p{Upper}\p{N}]/u.test(word) || word === 'of');
}
