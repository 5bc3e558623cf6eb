import { distance } from 'fastest-levenshtein';
import type { Speaker } from '../../model/attribution';
import { describeSpeaker } from '../attribution/describe-speaker';
import type { ComparisonContext } from '../comparison-context';

/** Whether a speaker is somebody who can be recognised in another article. */
export const isNamed = (speaker: Speaker | null): speaker is Speaker =>
  speaker !== null &&
  speaker.key !== '' &&
  speaker.kind !== 'unclear' &&
  speaker.kind !== 'anonymous' &&
  !isNameless(speaker);

/** "the report", "the statement", "the delegation": common nouns that stand for something else in each article. */
const isNameless = ({ kind, name }: Speaker): boolean =>
  (kind === 'document' || kind === 'institution') && (!/^\p{Lu}/u.test(name) || POINTING.test(name));

const POINTING =
  /^(?:another|one|this|that|these|those|some|many|several|other|both|his|her|its|their|our|my)\s/iu;

/**
 * Keys under which a speaker may stand in another article: the name once spellings are merged, and the offices that
 * the articles print beside it ("Kremlin spokesman" for a person), so that "a Kremlin spokesperson" is recognised.
 * A metonym stays its own speaker: the Kremlin is not its spokesman unless a text says so.
 */
export function speakerKeys(speaker: Speaker, context: ComparisonContext): readonly string[] {
  const key = context.names.keyOf(speaker.key);
  if (speaker.kind !== 'person') return [key];
  const known = personKeys.get(context) ?? new Map<string, readonly string[]>();
  personKeys.set(context, known);
  const keys = known.get(key) ?? keysOfPerson(key, context);
  known.set(key, keys);
  return keys;
}

/** Keys of people by the first of them, for as long as a comparison lasts: each is asked for with every statement. */
const personKeys = new WeakMap<ComparisonContext, Map<string, readonly string[]>>();

function keysOfPerson(key: string, context: ComparisonContext): readonly string[] {
  const entry = context.names.entries.find((one) => one.key === key);
  const roles = (entry?.roles ?? []).map((role) => describeSpeaker([], role.text));
  return [
    key,
    ...roles.filter((role) => role.kind === 'role' && role.key.includes(' ')).map((role) => role.key),
  ];
}

/** Whether two speakers are one, as far as the texts say: a shared key, or a name that the other only shortens. */
export function isSameSpeaker(one: Speaker, two: Speaker, context: ComparisonContext): boolean {
  const keys = speakerKeys(one, context);
  if (speakerKeys(two, context).some((key) => keys.includes(key))) return true;
  if (one.kind !== 'person' && two.kind !== 'person') return false;
  const [short, long] = one.key.length < two.key.length ? [one.key, two.key] : [two.key, one.key];
  const words = new Set(long.split(/[\s,]+/u));
  return (
    (short !== '' && short.split(/\s+/u).every((word) => words.has(word))) || isMisspelt(one.key, two.key)
  );
}

/** "Vicente Fox", "Vincente Fox": one surname and forenames that differ in one letter. */
function isMisspelt(one: string, two: string): boolean {
  const [forename = '', ...rest] = one.split(' ');
  const [other = '', ...others] = two.split(' ');
  const long = Math.min(forename.length, other.length) >= 5;
  return rest.length > 0 && rest.join(' ') === others.join(' ') && long && distance(forename, other) === 1;
}

/** What people speak by. */
const MEDIUM =
  /^(?:joint |written |official )?(?:statements?|letters?|tweets?|posts?|e-?mails?|press release|release|speech|memo|message|remarks)$/u;

/**
 * Whether nothing says that two speakers are two: both are unnamed, one is a statement without an issuer, or an office
 * without a place or body ("the lawyer") beside a person.
 */
export function mayBeOne(one: Speaker, two: Speaker): boolean {
  if (!isNamed(one) && !isNamed(two)) return true;
  return isUntold(one, two) || isUntold(two, one);
}

const isUntold = ({ kind, name }: Speaker, other: Speaker): boolean =>
  (kind === 'document' && MEDIUM.test(name)) ||
  (kind === 'role' && other.kind === 'person' && !/\p{Lu}/u.test(name));
