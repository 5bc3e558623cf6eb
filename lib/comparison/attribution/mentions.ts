import type { Speaker } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import { PLACES } from '../names/gazetteer';
import { RELATIVES } from '../names/name-words';
import { remembered } from '../text/remembered';
import { folded } from './folded';
import { pronounOf } from './forenames';
import { isMetonym, isOrganisationName } from './institutions';
import { matchAgencies } from './match-agencies';
import { lowAt, sentenceFrom, tagAt, type Unit } from './unit';
import type { Word } from './word-stream';
import { ROLE_NOUNS, TITLES } from './word-classes';

/** A person named in the article. */
export interface NamedPerson {
  /** Fullest name printed so far, without titles. */
  readonly name: string;
  readonly key: string;
  readonly surname: string;
  /** Where the full name stands first. */
  readonly first: TextSpan;
  /** Role nouns printed beside it ("minister", "spokesman"). */
  readonly roles: ReadonlySet<string>;
  readonly gender: 'he' | 'she' | null;
}

/** One place where a person is named. */
export interface PersonMention {
  readonly span: TextSpan;
  readonly person: NamedPerson;
  /** Inside quotation marks: somebody spoken of, not somebody who goes on to speak. */
  readonly quoted: boolean;
  /**
   * The word that opens its sentence. "He also played down the pact that Lee had left": who is "he" there is not Lee, nor is
   * the one who goes on.
   */
  readonly opener: string;
}

/** Who is named where: persons in text order, and capitalised institutions by their last word. */
export interface Mentions {
  readonly persons: readonly PersonMention[];
  readonly institutions: readonly { readonly head: string; readonly name: string; readonly span: TextSpan }[];
}

/** Capitalised words in a row. */
interface Run {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  /** The name behind titles and roles, as printed and folded; empty where nothing stands behind them. */
  readonly name: readonly Word[];
  readonly printed: string;
  readonly key: string;
}

/**
 * Collects names from runs of capitalised words, and the roles printed before or behind them.
 * @param cited persons that citation marks name, in text order: short names behind a mark are theirs
 */
export function collectMentions(units: readonly Unit[], cited: readonly Speaker[] = []): Mentions {
  const persons: PersonMention[] = [];
  const institutions: { head: string; name: string; span: TextSpan }[] = [];
  const bySurname = new Map<string, NamedPerson[]>();
  const bare = new Map<string, number>();
  const runs: Run[] = [];
  for (const unit of units) addRuns(runs, unit);
  const places = placesIn(runs);
  let next = 0;
  for (const run of runs) {
    const start = run.unit.words[run.from]!.start;
    for (; cited[next]?.resolvedFrom != null && cited[next]!.resolvedFrom!.start < start; next++)
      known(cited[next]!, bySurname);
    const { name, printed, key } = run;
    const last = name.at(-1);
    if (last === undefined) continue;
    const span = { start: name[0]!.start, end: last.end };
    if (isOrganisation(printed) || hasArticle(run)) {
      institutions.push({ head: last.low, name: printed, span });
      continue;
    }
    if (places.has(key) || PLACES.has(key)) continue;
    const person = personOf(run, span, rolesAround(run), bySurname, bare);
    if (person !== null) {
      const opener = lowAt(run.unit, sentenceFrom(run.unit, run.from));
      persons.push({ span, person, quoted: last.quote >= 0, opener });
    }
  }
  return { persons, institutions };
}

const PLACE =
  /^(?:new|fort|port|san|santa|saint|mount|lake|north|south|east|west|upper|lower|los|las|el|cape|kuala|tel)$/u;

/** Makes the person of a citation mark one of those named so far. */
function known({ name, key, resolvedFrom }: Speaker, bySurname: Map<string, NamedPerson[]>): void {
  const [forename = '', surname = ''] = [key.split(' ')[0], key.split(' ').at(-1)];
  const others = bySurname.get(surname) ?? [];
  if (resolvedFrom === null || others.some((person) => person.key === key)) return;
  const roles = new Set<string>();
  bySurname.set(surname, [
    ...others,
    { name, key, surname, first: resolvedFrom, roles, gender: pronounOf(forename) },
  ]);
}

/** Names of more than one word that stand behind "in", "at" or "near" as often as not: places, programmes, events. */
function placesIn(runs: readonly Run[]): ReadonlySet<string> {
  const seen = new Map<string, { all: number; placed: number }>();
  for (const { unit, from, to, name, key } of runs) {
    if (to - from < 2 || name.length < to - from) continue;
    const before = unit.words[from - 1]?.low ?? '';
    const placed = /^(?:in|at|near|outside|across|on)$/u.test(before) || PLACE.test(unit.words[from]!.low);
    const known = seen.get(key) ?? { all: 0, placed: 0 };
    seen.set(key, { all: known.all + 1, placed: known.placed + (placed ? 1 : 0) });
  }
  return new Set([...seen].filter(([, { all, placed }]) => placed * 2 >= all).map(([key]) => key));
}

function addRuns(runs: Run[], unit: Unit): void {
  const { words } = unit;
  for (let i = 0; i < words.length;) {
    if (!isNamePart(words[i]!)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < words.length && to - i < 12 && isNamePart(words[to]!)) to++;
    const name = words.slice(behindTitles(words, i, to), to);
    let printed = name[0]?.text ?? '';
    for (let n = 1; n < name.length; n++) printed += ` ${name[n]!.text}`;
    runs.push({ unit, from: i, to, name, printed, key: name.length === 1 ? name[0]!.low : folded(printed) });
    i = to;
  }
}

const isNamePart = ({ tag, facts, text, low }: Word): boolean =>
  tag === 'NP'
    ? facts.namePart
    : tag === 'N' && facts.role && ROLE_NOUNS.has(low) && /^\p{Upper}/u.test(text);

/** Index behind the last title, role or adjective of origin of a run ("Russian Foreign Minister | Sergei Lavrov"). */
function behindTitles(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const { facts, low } = words[i]!;
    if (!facts.title && !facts.role) continue;
    if (i > from && i === to - 1 && isSurname(low.replace(/\.$/u, ''), words[i - 1]!)) continue;
    if (facts.role || i < to - 1) return i + 1;
  }
  return from;
}

/** "Mr. Prince", "Peter T. King", "Amy Pope": an office that is a surname behind a title, a forename or an initial. */
function isSurname(low: string, before: Word): boolean {
  if (!/^(?:king|prince|pope|bishop|farmer|judge|cardinal|professor)$/u.test(low)) return false;
  const forename = before.low.replace(/\.$/u, '');
  return TITLES.has(forename) || /^\p{Alpha}\.$/u.test(before.text) || pronounOf(forename) !== null;
}

/** "the Daily Nation said": an article right before a name makes it no person, unless a noun behind it has the article. */
const hasArticle = ({ unit, from, to, name }: Run): boolean =>
  name.length === to - from && lowAt(unit, from - 1) === 'the' && tagAt(unit, to) !== 'N';

/** Whether a name as printed is that of a body: by its words, an agency's, or one word in capitals. */
const isOrganisation = remembered(
  (printed: string): boolean =>
    isMetonym(folded(printed)) ||
    isOrganisationName(printed) ||
    matchAgencies(printed).length > 0 ||
    /^[\p{Upper}.]+$/u.test(printed),
);

/** Lower-case role nouns right before the name, capitalised ones in its run, and those of an apposition behind it. */
function rolesAround({ unit, from, to, name }: Run): Roles {
  const roles: Roles = { named: NONE, gender: null };
  const { words } = unit;
  for (let i = from; i < to - name.length; i++) addRole(roles, words[i]!);
  for (let i = from - 1; i >= Math.max(0, from - 3) && words[i]!.tag !== 'comma'; i--) {
    if (words[i]!.tag !== 'N' && words[i]!.tag !== 'J') break;
    addRole(roles, words[i]!);
  }
  // "his wife, Amy Lee,"
  if (tagAt(unit, from - 1) === 'comma' && RELATIVES.has(lowAt(unit, from - 2)))
    addRole(roles, words[from - 2]!);
  if (tagAt(unit, to) === 'comma')
    for (let i = to + 1; i < Math.min(words.length, to + 9); i++) {
      const { tag } = words[i]!;
      if (tag === 'comma' || tag === 'dot' || tag === 'VF' || tag === 'X') break;
      addRole(roles, words[i]!);
    }
  return roles;
}

/** Roles printed beside a name, and the pronoun they tell: "he" where they tell both. */
interface Roles {
  named: ReadonlySet<string>;
  gender: 'he' | 'she' | null;
}

/** Beside most names stands none, and a set costs more to make than to fill. */
const NONE: ReadonlySet<string> = new Set();

function addRole(roles: Roles, { facts, low }: Word): void {
  if (!facts.role && facts.gender === null) return;
  roles.named = new Set([...roles.named, low.replace(/\.$/u, '')]);
  if (roles.gender !== 'he') roles.gender = facts.gender ?? roles.gender;
}

/**
 * Who a bare surname can be: the full names so far. Behind the one named first a relative is not meant ("Lee and his wife,
 * Amy Lee. Lee said"), nor alone where the surname stood for somebody before.
 * @param bareFirst where the bare surname stands first
 */
function bearers(
  known: readonly NamedPerson[],
  surname: string,
  gender: 'he' | 'she' | null,
  bareFirst: number | undefined,
): readonly NamedPerson[] {
  const full = known.filter(
    ({ key, gender: theirs }) => key !== surname && (gender === null || theirs === null || theirs === gender),
  );
  const isRelative = ({ roles }: NamedPerson): boolean => [...roles].some((role) => RELATIVES.has(role));
  if (full.length === 1)
    return isRelative(full[0]!) && gender === null && (bareFirst ?? Infinity) < full[0]!.first.start
      ? []
      : full;
  const rest = gender === null ? full.filter((person) => !isRelative(person)) : full;
  return rest.length === 1 && rest[0] === full[0] ? rest : full;
}

function personOf(
  { name, printed, key }: Run,
  span: TextSpan,
  roles: Roles,
  bySurname: Map<string, NamedPerson[]>,
  bare: Map<string, number>,
): NamedPerson | null {
  const surname = name.at(-1)!.low;
  const known = bySurname.get(surname) ?? [];
  const gender = roles.gender ?? (name.length > 1 ? pronounOf(name[0]!.low) : null);
  if (name.length === 1) {
    // A single name is a person only where a fuller one or a title says so.
    const full = bearers(known, surname, gender, bare.get(surname));
    if (!bare.has(surname)) bare.set(surname, span.start);
    if (full.length === 1) return full[0]!;
    // Two of one surname: somebody of that name, left at that.
    if (full.length === 0 && known.length === 0 && roles.named.size === 0) return null;
  }
  const same = known.find((person) => person.key === key);
  if (same !== undefined) {
    if (roles.named.size === 0 && (same.gender ?? gender) === same.gender) return same;
    const merged = {
      ...same,
      roles: new Set([...same.roles, ...roles.named]),
      gender: same.gender ?? gender,
    };
    bySurname.set(
      surname,
      known.map((person) => (person === same ? merged : person)),
    );
    return merged;
  }
  if (name.length > 4) return null;
  const person = { name: printed, key, surname, first: span, roles: roles.named, gender } as const;
  bySurname.set(surname, [...known, person]);
  return person;
}

/** Mentions inside [from, to); the list is sorted by start. */
export function mentionsIn(persons: readonly PersonMention[], from: number, to: number): PersonMention[] {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (persons[middle]!.span.start < from) low = middle + 1;
    else high = middle;
  }
  const found: PersonMention[] = [];
  for (let i = low; i < persons.length && persons[i]!.span.end <= to; i++) found.push(persons[i]!);
  return found;
}
