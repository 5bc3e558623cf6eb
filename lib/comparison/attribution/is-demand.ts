import type { Attribution } from '../../model/attribution';

/** Verbs by which somebody wants something done. */
const DEMANDS =
  /^(?:demand|call|urg|want|expect|ask|press|plead|appeal|insist|request|implor|exhort|order|challeng)/iu;
/** Words of a statement that say what is to be done. */
const IS_TO_BE_DONE =
  /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|let us|let[’']s|please|expects?|demands?|urges?|calls? (?:for|on))\b/iu;
/**
 * Verbs that open an order ("release the report"), where they stand first in what is said, or behind who is called on. What
 * stands before is looked back at: as a beginning of its own each of its forms would have all the verbs compiled again.
 */
const ORDERS =
  /(?<=^\W{0,3}|[:—–] ?)(?:release|resign|stop|stand|step|give|let|make|show|tell|do|take|bring|leave|come|get|keep|open|close|end|free|pay|vote|pass|act|drop|withdraw|apologi[sz]e|listen|help|join|remember)\b/iu;

/** Whether a statement says what its speaker wants done, rather than what is so. English. */
export function isDemand(text: string, { cue, content }: Attribution): boolean {
  const words = content.map(({ start, end }) => text.slice(start, end));
  return (
    cue.some(({ start, end }) => DEMANDS.test(text.slice(start, end))) ||
    words.some((said) => ORDERS.test(said) || IS_TO_BE_DONE.test(said))
  );
}
