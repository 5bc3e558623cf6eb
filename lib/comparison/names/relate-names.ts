import type { Parameters } from '../parameters';
import { aliasGroupOf, SHORT_GIVEN_NAMES } from './aliases';
import type { CollectedName } from './collect-names';
import { ORGANISATIONS, PLACES } from './gazetteer';
import { partsOf } from './name-parts';
import { isSlip, isSpellingVariant, looseSpelling } from './spelling';

/** Why two names are one, strongest first; `apart`: alike, but two. */
export type NameRelation = 'alias' | 'spelling' | 'given-name' | 'acronym' | 'surname' | 'apart';

const SKIPPED_IN_ACRONYM = new Set(['of', 'the', 'and', 'for', 'in', 'on']);

/** How two different keys relate, or `null` where they are nothing alike. Symmetric. */
export function relateNames(a: CollectedName, b: CollectedName, parameters: Parameters): NameRelation | null {
  const group = aliasGroupOf(a.key);
  if (group !== null && group === aliasGroupOf(b.key)) return 'alias';
  if (isKnown(a.key) && isKnown(b.key)) return null;
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return 'acronym';
  if (!kindsAgree(a, b)) return null;
  const isPerson = a.kind === 'person' || b.kind === 'person';
  if (!isPerson)
    return sameWords(a.key, b.key, parameters) || isSlipOf(a.key.split(' '), b.key.split(' '), parameters)
      ? 'spelling'
      : null;
  return relatePeople(a, b, parameters);
}

const isKnown = (key: string): boolean => PLACES.has(key) || ORGANISATIONS.has(key);
const kindsAgree = (a: CollectedName, b: CollectedName): boolean =>
  a.kind === b.kind ||
  (a.kind === 'other' && b.kind !== 'place') ||
  (b.kind === 'other' && a.kind !== 'place');

function sameWords(a: string, b: string, parameters: Parameters): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return (
    left.length === right.length &&
    left.every((word, index) =>
      isSpellingVariant(word, right[index]!, parameters.names.variantLetters, parameters),
    )
  );
}

function relatePeople(a: CollectedName, b: CollectedName, parameters: Parameters): NameRelation | null {
  const [left, right] = [partsOf(a.key), partsOf(b.key)];
  if (!sameWords(left.surname, right.surname, parameters))
    return isNear(left.surname, right.surname) ? 'apart' : null;
  if (left.given.length === 0 && right.given.length === 0) return 'spelling';
  if (left.given.length === 0 || right.given.length === 0) {
    const full = left.given.length === 0 ? b : a;
    return full.kind === 'person' ? 'surname' : null;
  }
  if (isSlipOf(a.key.split(' '), b.key.split(' '), parameters)) return 'spelling';
  return givenNamesAgree(left.given, right.given, parameters)
    ? sameWords(a.key, b.key, parameters)
      ? 'spelling'
      : 'given-name'
    : 'apart';
}

/** "Vicente Fox", "Vincente Fox": the words are the same but for a slip in the first. */
const isSlipOf = (a: readonly string[], b: readonly string[], parameters: Parameters): boolean =>
  a.length > 1 && a.slice(1).join(' ') === b.slice(1).join(' ') && isSlip(a[0]!, b[0]!, parameters);

/** First given names agree as spellings, initials or short forms; further ones may be left out but not contradict. */
function givenNamesAgree(a: readonly string[], b: readonly string[], parameters: Parameters): boolean {
  const agree = (left: string, right: string): boolean =>
    left === right ||
    (left.length === 1 && right.startsWith(left)) ||
    (right.length === 1 && left.startsWith(right)) ||
    (SHORT_GIVEN_NAMES.get(left) ?? left) === (SHORT_GIVEN_NAMES.get(right) ?? right) ||
    isSpellingVariant(left, right, parameters.names.givenLetters, parameters);
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (!agree(shorter[0]!, longer[0]!)) return false;
  return shorter.slice(1).every((name) => longer.slice(1).some((other) => agree(name, other)));
}

/** Alike enough to be taken for one another by a reader: "Marzouk" and "Marzouki". */
function isNear(a: string, b: string): boolean {
  const [left, right] = [looseSpelling(a), looseSpelling(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const lastWord = (name: string): string => name.split(' ').at(-1)!;
  const nested = lastWord(long).startsWith(lastWord(short)) && long.length - short.length <= 6;
  return lastWord(short).length >= 5 && nested && lastWord(long).length - lastWord(short).length <= 2;
}

function isAcronymOf(short: CollectedName, long: CollectedName): boolean {
  if (short.kind === 'person' || long.kind === 'person' || long.kind === 'place') return false;
  if (!/^[a-z]{2,6}$/u.test(short.key) || !long.key.includes(' ')) return false;
  if (!short.mentions.some((mention) => /^\p{Upper}[\p{Upper}.]+$/u.test(mention.text))) return false;
  const words = long.key.split(/[ -]/u);
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return (
    initials(words) === short.key ||
    initials(words.filter((word) => !SKIPPED_IN_ACRONYM.has(word))) === short.key
  );
}
