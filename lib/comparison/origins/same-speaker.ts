import type { Speaker } from '../../model/attribution';
import { describeSpeaker, keysOfBodies, MEDIUM } from '../attribution/describe-speaker';
import { OTHER_HOLDER, saysWhose } from '../attribution/institutions';
import type { ComparisonContext } from '../comparison-context';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { soleHolders, soleOffice } from './sole-office';

/** Whether a speaker is somebody who can be recognised in another article. */
export const isNamed = (speaker: Speaker | null): speaker is Speaker =>
  speaker !== null &&
  speaker.key !== '' &&
  speaker.kind !== 'unclear' &&
  speaker.kind !== 'anonymous' &&
  !isNameless(speaker);

/** "the report", "the statement", "the delegation": common nouns that stand for something else in each article. */
const isNameless = ({ kind, name }: Speaker): boolean =>
  (kind === 'document' || kind === 'institution') && (!/^\p{Upper}/u.test(name) || POINTING.test(name));

const POINTING =
  /^(?:another|one|this|that|these|those|some|many|several|other|both|his|her|its|their|our|my)\s/iu;

/**
 * Keys under which a speaker may stand in another article: the name once spellings are merged, and the offices that
 * the articles print beside it ("Kremlin spokesman" for a person), so that "a Kremlin spokesperson" is recognised.
 * Bodies that spoke together go under the name of each as well. A metonym stays its own speaker: the Kremlin is not its
 * spokesman unless a text says so.
 */
export function speakerKeys(speaker: Speaker, context: ComparisonContext): readonly string[] {
  const key = context.names.keyOf(speaker.key);
  if (speaker.kind === 'institution')
    return [key, ...keysOfBodies(speaker.name).map((body) => context.names.keyOf(body))];
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
  const roles = rolesOf(key, context);
  const holders = soleHolders(context.names);
  return [
    key,
    ...roles.map(keyOfRole).filter((role) => role.includes(' ')),
    ...roles.flatMap(soleOffice).filter((office) => holders.get(office) === 1),
  ];
}

/** The key of what is printed beside a name where it is a role, else empty. */
const keyOfRole = remembered((text): string => {
  const { kind, key } = describeSpeaker([], text);
  return kind === 'role' ? key : '';
});

/** What the articles print beside the name of a person with this key in the ledger. */
const rolesOf = (key: string, context: ComparisonContext): readonly string[] =>
  context.names.roles.get(key)?.texts ?? [];

/** Whether two speakers are one, as far as the texts say: a shared key, or a name that the other only shortens. */
export function isSameSpeaker(one: Speaker, two: Speaker, context: ComparisonContext): boolean {
  const keys = speakerKeys(one, context);
  if (speakerKeys(two, context).some((key) => keys.includes(key))) return true;
  if (!isName(one) || !isName(two) || (one.kind !== 'person' && two.kind !== 'person')) return false;
  const [short, long] = one.key.length < two.key.length ? [one.key, two.key] : [two.key, one.key];
  const words = new Set(long.split(/[\s,]+/u));
  return short !== '' && short.split(/\s+/u).every((word) => words.has(word));
}

/** A name, of a person or alone: "Lee's lawyer" and "the Lee campaign" are no longer forms of "Lee". */
const isName = ({ kind, key }: Speaker): boolean =>
  kind === 'person' || (kind === 'institution' && !key.includes(' '));

/** "a joint statement", "the press release": what somebody speaks by, who is not told. */
const isMedium = (name: string): boolean => {
  const words = name.split(' ');
  return MEDIUM.test(words.at(-1)!) && words.slice(0, -1).every((word) => OF_A_MEDIUM.test(word));
};
const OF_A_MEDIUM = /^(?:joint|written|official|press)$/u;

/**
 * Whether nothing says that two speakers are two: both are unnamed, one is a statement without an issuer, an office beside
 * a person of whom no article says an office, or a ministry of which no text says whose it is.
 */
export function mayBeOne(one: Speaker, two: Speaker, context: ComparisonContext): boolean {
  if (!isNamed(one) && !isNamed(two)) return true;
  return isUntold(one, two, context) || isUntold(two, one, context);
}

const isUntold = (one: Speaker, other: Speaker, context: ComparisonContext): boolean =>
  (one.kind === 'document' && isMedium(one.name)) ||
  isPartOf(one, other) ||
  (one.kind === 'role' && other.kind === 'person' && mayHold(one, other, context)) ||
  saysWhose(other.key, one.key);

/** "The Treasury" beside "the Tax Board and Treasury Department": one of several bodies that spoke together. */
function isPartOf(one: Speaker, several: Speaker): boolean {
  if (one.kind === 'person' || several.kind !== 'institution' || !/\sand\s/u.test(several.name)) return false;
  const words = new Set(several.key.split(/\s+/u));
  return one.key.split(/\s+/u).every((word) => words.has(word));
}

/** Whether a person may hold an office: no place or body goes with it, or no article says which office is the person's. */
function mayHold({ name, key }: Speaker, person: Speaker, context: ComparisonContext): boolean {
  if (!/\p{Upper}/u.test(name)) return true;
  // "Lee's lawyer" is not Lee.
  const words = new Set(key.replace(/'s(?=\s|$)/gu, '').split(/\s+/u));
  const roles = rolesOf(context.names.keyOf(person.key), context);
  const head = name.split(' ').at(-1)!.toLowerCase();
  return (
    (roles.length === 0 || roles.some((role) => mayBeShort(role, head))) &&
    !words.has(person.key.split(' ').at(-1)!)
  );
}

/** "The GAC chairman" and "chairman of the General Assembly Club", "party chairman": one kind of office, put shortly. */
const mayBeShort = (role: string, head: string): boolean =>
  /^(?:chairman|chairwoman|chair|chief|head|leader|president|secretary)$/u.test(head) &&
  fold(role)
    .split(/[^\p{Alpha}]+/u)
    .includes(head) &&
  !OTHER_HOLDER.test(fold(role));
