import type { Speaker } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import { PLACES } from '../names/gazetteer';
import { remembered } from '../text/remembered';
import { folded } from './folded';
import { pronounOf } from './forenames';
import { isMetonym, isOrganisationName } from './institutions';
import { matchAgencies } from './match-agencies';
import { lowAt, sentenceFrom, type Unit } from './unit';
import type { Word } from './word-stream';
import { PREPOSITIONS, ROLE_NOUNS, TIME_WORDS, TITLES } from './word-classes';

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

interface Run {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

const HE = /^(?:mr|sir|lord|spokesman|chairman|congressman|king|prince|sheikh|father|brother|son|husband)$/u;
const SHE =
  /^(?:mrs|ms|miss|dame|lady|spokeswoman|chairwoman|congresswoman|queen|princess|mother|sister|daughter|wife)$/u;

/**
 * Collects names from runs of capitalised words, and the roles printed before or behind them.
 * @param cited persons that citation marks name, in text order: short names behind a mark are theirs
 */
export function collectMentions(units: readonly Unit[], cited: readonly Speaker[] = []): Mentions {
  const persons: PersonMention[] = [];
  const institutions: { head: string; name: string; span: TextSpan }[] = [];
  const bySurname = new Map<string, NamedPerson[]>();
  const runs = units.flatMap((unit) => runsOf(unit));
  const places = placesIn(runs);
  let next = 0;
  for (const run of runs) {
    const start = run.unit.words[run.from]!.start;
    for (; cited[next]?.resolvedFrom != null && cited[next]!.resolvedFrom!.start < start; next++)
      known(cited[next]!, bySurname);
    const words = run.unit.words.slice(run.from, run.to);
    const nameFrom = behindTitles(words);
    const name = words.slice(nameFrom);
    if (name.length === 0) continue;
    const last = name.at(-1)!;
    const span = { start: name[0]!.start, end: last.end };
    const printed = name.map((word) => word.text).join(' ');
    if (isOrganisation(printed) || hasArticle(run, nameFrom)) {
      institutions.push({ head: last.low, name: printed, span });
      continue;
    }
    if (places.has(folded(printed)) || PLACES.has(folded(printed))) continue;
    const person = personOf(name, printed, span, rolesAround(run, nameFrom), bySurname);
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
  for (const { unit, from, to } of runs) {
    if (to - from < 2 || behindTitles(unit.words.slice(from, to)) > 0) continue;
    const key = folded(
      unit.words
        .slice(from, to)
        .map((word) => word.text)
        .join(' '),
    );
    const before = unit.words[from - 1]?.low ?? '';
    const placed = /^(?:in|at|near|outside|across|on)$/u.test(before) || PLACE.test(unit.words[from]!.low);
    const known = seen.get(key) ?? { all: 0, placed: 0 };
    seen.set(key, { all: known.all + 1, placed: known.placed + (placed ? 1 : 0) });
  }
  return new Set([...seen].filter(([, { all, placed }]) => placed * 2 >= all).map(([key]) => key));
}

function runsOf(unit: Unit): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < unit.words.length;) {
    if (!isNamePart(unit.words[i]!)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < unit.words.length && to - i < 12 && isNamePart(unit.words[to]!)) to++;
    runs.push({ unit, from: i, to });
    i = to;
  }
  return runs;
}

const isNamePart = (word: Word): boolean =>
  (word.tag === 'NP' && !TIME_WORDS.has(word.low) && !PREPOSITIONS.has(word.low)) ||
  (word.tag === 'N' && /^\p{Lu}/u.test(word.text) && ROLE_NOUNS.has(word.low));

/** Index behind the last title, role or adjective of origin of a run ("Russian Foreign Minister | Sergei Lavrov"). */
function behindTitles(words: readonly Word[]): number {
  for (let i = words.length - 1; i >= 0; i--) {
    const low = words[i]!.low.replace(/\.$/u, '');
    if (i > 0 && i === words.length - 1 && isSurname(low, words[i - 1]!)) continue;
    if ((TITLES.has(low) && i < words.length - 1 && low !== 'jr' && low !== 'sr') || ROLE_NOUNS.has(low))
      return i + 1;
  }
  return 0;
}

/** "Mr. Prince", "Peter T. King", "Amy Pope": an office that is a surname behind a title, a forename or an initial. */
function isSurname(low: string, before: Word): boolean {
  if (!/^(?:king|prince|pope|bishop|farmer|judge|cardinal|professor)$/u.test(low)) return false;
  const forename = before.low.replace(/\.$/u, '');
  return TITLES.has(forename) || /^\p{L}\.$/u.test(before.text) || pronounOf(forename) !== null;
}

/** "the Daily Nation said": an article right before a name makes it no person, unless a noun behind it has the article. */
const hasArticle = ({ unit, from, to }: Run, nameFrom: number): boolean =>
  nameFrom === 0 && unit.words[from - 1]?.low === 'the' && unit.words[to]?.tag !== 'N';

/** Whether a name as printed is that of a body: by its words, an agency's, or one word in capitals. */
const isOrganisation = remembered(
  (printed: string): boolean =>
    isMetonym(folded(printed)) ||
    isOrganisationName(printed) ||
    matchAgencies(printed).length > 0 ||
    /^[\p{Lu}.]+$/u.test(printed),
);

/** Lower-case role nouns right before the name, capitalised ones in its run, and those of an apposition behind it. */
function rolesAround(run: Run, nameFrom: number): Set<string> {
  const roles = new Set<string>();
  const { words } = run.unit;
  const add = (word: Word | undefined): void => {
    const low = word?.low.replace(/\.$/u, '') ?? '';
    if (ROLE_NOUNS.has(low) || HE.test(low) || SHE.test(low)) roles.add(low);
  };
  for (let i = run.from; i < run.from + nameFrom; i++) add(words[i]);
  for (let i = run.from - 1; i >= Math.max(0, run.from - 3) && words[i]!.tag !== 'comma'; i--) {
    if (words[i]!.tag !== 'N' && words[i]!.tag !== 'J') break;
    add(words[i]);
  }
  if (words[run.to]?.tag === 'comma')
    for (let i = run.to + 1; i < Math.min(words.length, run.to + 9); i++) {
      const { tag } = words[i]!;
      if (tag === 'comma' || tag === 'dot' || tag === 'VF' || tag === 'X') break;
      add(words[i]);
    }
  return roles;
}

function personOf(
  name: readonly Word[],
  printed: string,
  span: TextSpan,
  roles: ReadonlySet<string>,
  bySurname: Map<string, NamedPerson[]>,
): NamedPerson | null {
  const surname = name.at(-1)!.low;
  const known = bySurname.get(surname) ?? [];
  const gender = [...roles].some((role) => HE.test(role))
    ? 'he'
    : [...roles].some((role) => SHE.test(role))
      ? 'she'
      : name.length > 1
        ? pronounOf(name[0]!.low)
        : null;
  const key = folded(printed);
  if (name.length === 1) {
    // A single name is a person only where a fuller one or a title says so.
    const full = known.filter(
      (person) =>
        person.key !== surname && (gender === null || person.gender === null || person.gender === gender),
    );
    if (full.length === 1) return full[0]!;
    // Two of one surname: somebody of that name, left at that.
    if (full.length === 0 && known.length === 0 && roles.size === 0) return null;
  }
  const same = known.find((person) => person.key === key);
  if (same !== undefined) {
    const merged = { ...same, roles: new Set([...same.roles, ...roles]), gender: same.gender ?? gender };
    bySurname.set(
      surname,
      known.map((person) => (person === same ? merged : person)),
    );
    return merged;
  }
  if (name.length > 4) return null;
  const person = { name: printed, key, surname, first: span, roles, gender } as const;
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
