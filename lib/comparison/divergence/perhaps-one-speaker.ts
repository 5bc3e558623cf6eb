import { distance } from 'fastest-levenshtein';
import type { Speaker } from '../../model/attribution';
import type { ComparisonContext } from '../comparison-context';
import { fold } from '../text/fold';

/** Who speaks with one voice, whichever of them it was. */
const COLLECTIVE =
  /\b(?:authorities|officials|police|investigators|prosecutors|officers|deputies|firefighters|crews)$/u;
/** Titles and roles of those who may speak for such a body. */
const SPEAKS_FOR_ONE =
  /\b(?:polic\p{L}+|undersheriff|sheriff|officer|detective|lieutenant|lt|sgt|sergeant|captain|capt|chief|inspector|commissioner|constable|prosecutor|attorney|minister|official|director|spokes\p{L}+|firefighter|marshal)\b/iu;
/** Letters a surname has at least for one other letter to be a slip ("Oskin", "Oskyn"). */
const SLIP_LETTERS = 4;

/**
 * Whether two speakers who are two by all that the articles say may still be one, so that nothing is told of them:
 * surnames one letter apart, "the company" and an institution by its name, "police" and an officer of theirs, an attorney and
 * the attorney's office. Looser than what joins speakers: it only keeps silent.
 */
export function perhapsOneSpeaker(one: Speaker, two: Speaker, context: ComparisonContext): boolean {
  return (
    isSlip(one, two) ||
    officeOf(one) === officeOf(two) ||
    mayMean(one, two, context) ||
    mayMean(two, one, context)
  );
}

/** One other letter in the surname, and no other name beside it. */
function isSlip(one: Speaker, two: Speaker): boolean {
  if (!isName(one) || !isName(two)) return false;
  const [a, b] = [wordsOf(one.key), wordsOf(two.key)];
  const [left, right] = [a.at(-1)!, b.at(-1)!];
  if (
    Math.min(left.length, right.length) < SLIP_LETTERS ||
    left[0] !== right[0] ||
    distance(left, right) !== 1
  )
    return false;
  return a.length === 1 || b.length === 1 || a[0] === b[0];
}

/** A person, or one capitalised word that may be a surname. */
const isName = ({ kind, name }: Speaker): boolean => kind === 'person' || /^\p{Lu}\p{L}+$/u.test(name);

/** A common noun for a body or its people, and a body by its name or somebody of whom no other role is told. */
function mayMean(common: Speaker, other: Speaker, context: ComparisonContext): boolean {
  const collective = COLLECTIVE.test(fold(common.name));
  if (common.kind === 'person' || (!collective && /\p{Lu}/u.test(common.name))) return false;
  if (!collective && common.kind !== 'institution') return false;
  if (other.kind !== 'person') return collective || other.kind === 'institution';
  const key = context.names.keyOf(other.key);
  const roles = (context.names.entries.find((entry) => entry.key === key)?.roles ?? []).map(
    ({ text }) => text,
  );
  return (
    roles.length === 0 || (collective && [other.name, ...roles].some((role) => SPEAKS_FOR_ONE.test(role)))
  );
}

const officeOf = ({ name }: Speaker): string => fold(name).replace(/ ?['’] ?s office$/u, '');
const wordsOf = (key: string): string[] => key.split(/[\s,]+/u);
