import { distance } from 'fastest-levenshtein';
import type { Speaker } from '../../model/attribution';
import type { ComparisonContext } from '../comparison-context';
import { fold } from '../text/fold';

/** Who speaks with one voice, whichever of them it was. */
const COLLECTIVE =
  /\b(?:authorities|officials|police|investigators|prosecutors|officers|deputies|firefighters|crews)$/u;
/** Titles and roles of those who may speak for such a body. */
const SPEAKS_FOR_ONE =
  /\b(?:polic\p{Alpha}{1,12}|undersheriff|sheriff|officer|detective|lieutenant|lt|sgt|sergeant|captain|capt|chief|inspector|commissioner|constable|prosecutor|attorney|minister|official|director|spokes\p{Alpha}{1,12}|firefighter|marshal)\b/iu;
/** Letters a surname has at least for one other letter to be a slip ("Oskin", "Oskyn"). */
const SLIP_LETTERS = 4;

/** Words of a document whose issuer speaks by it. */
const BY_DOCUMENT =
  /\b(?:statement|report|letter|memo|release|filing|filings|complaint|indictment|affidavit|lawsuit|documents?|papers|condemnation|declaration|communique)\b/u;

/**
 * Whether two speakers who are two by all that the articles say may still be one, so that nothing is told of them: one
 * letter apart in the surname, or one letter more in the first name beside one surname; "the company" and an institution by
 * its name, "police" and an officer of theirs, an attorney and the attorney's office; a document and whoever may stand behind
 * it; a person and the office that the person's role names. Looser than what joins speakers: it only keeps silent.
 */
export function perhapsOneSpeaker(one: Speaker, two: Speaker, context: ComparisonContext): boolean {
  return (
    isSlip(one, two) ||
    standsBehind(one, two) ||
    standsBehind(two, one) ||
    worksFor(one, two, context) ||
    worksFor(two, one, context) ||
    officeOf(one) === officeOf(two) ||
    mayMean(one, two, context) ||
    mayMean(two, one, context)
  );
}

const isDocument = ({ kind, name }: Speaker): boolean => kind === 'document' || BY_DOCUMENT.test(fold(name));

/** A person or a paper may stand behind any paper, a body behind one that names no other body. */
const standsBehind = (paper: Speaker, other: Speaker): boolean =>
  isDocument(paper) && (other.kind !== 'institution' || isDocument(other) || !/\p{Upper}/u.test(paper.name));

/** Bodies that are called after whom they work for. */
const OFFICE_OF = /\b(?:office|campaign|team|administration|staff|committee)$/u;

const SPOKES = /\bspokes\p{Alpha}+|\bpress secretary\b/iu;

/**
 * "An adviser to Ms Varga", or a spokesman of whom no more is told, beside "Varga's office"; the spokesman of a body that an
 * article names with him, beside the body.
 */
function worksFor(person: Speaker, other: Speaker, context: ComparisonContext): boolean {
  const isOffice = OFFICE_OF.test(fold(other.name));
  const isBody = other.kind === 'institution' || other.kind === 'metonym';
  if (person.kind !== 'person' || (!isOffice && !isBody)) return false;
  const named = new Set(
    fold(other.name)
      .split(/[^\p{Alpha}]+/u)
      .filter((word) => word.length >= SLIP_LETTERS),
  );
  return rolesOf(person, context).some((role) => {
    if (isOffice && /^spokes\p{Alpha}+$/iu.test(role)) return true;
    if (!isOffice && !SPOKES.test(role)) return false;
    return role.split(/[^\p{Alpha}]+/u).some((word) => /^\p{Upper}/u.test(word) && named.has(fold(word)));
  });
}

const rolesOf = ({ key }: Speaker, { names }: ComparisonContext): readonly string[] =>
  names.roles.get(names.keyOf(key))?.texts ?? [];

/** One other letter in the surname and no other name beside it, or one more in the first name beside the same surname. */
function isSlip(one: Speaker, two: Speaker): boolean {
  if (!isName(one) || !isName(two)) return false;
  const [a, b] = [wordsOf(one.key), wordsOf(two.key)];
  const [left, right] = [a.at(-1)!, b.at(-1)!];
  if (left === right && a.length > 1 && b.length > 1)
    return a[0]![0] === b[0]![0] && a[0]!.length !== b[0]!.length && distance(a[0]!, b[0]!) === 1;
  if (
    Math.min(left.length, right.length) < SLIP_LETTERS ||
    left[0] !== right[0] ||
    distance(left, right) !== 1
  )
    return false;
  return a.length === 1 || b.length === 1 || a[0] === b[0];
}

/** A person, or one capitalised word that may be a surname. */
const isName = ({ kind, name }: Speaker): boolean => kind === 'person' || /^\p{Upper}\p{Alpha}+$/u.test(name);

/** A common noun for a body or its people, and a body by its name or somebody of whom no other role is told. */
function mayMean(common: Speaker, other: Speaker, context: ComparisonContext): boolean {
  const collective = COLLECTIVE.test(fold(common.name));
  if (common.kind === 'person' || (!collective && /\p{Upper}/u.test(common.name))) return false;
  if (!collective && common.kind !== 'institution') return false;
  if (other.kind !== 'person') return collective || other.kind === 'institution';
  const roles = rolesOf(other, context);
  return (
    roles.length === 0 || (collective && [other.name, ...roles].some((role) => SPEAKS_FOR_ONE.test(role)))
  );
}

const officeOf = ({ name }: Speaker): string => fold(name).replace(/ ?['’] ?s office$/u, '');
const wordsOf = (key: string): string[] => key.split(/[\s,]+/u);
