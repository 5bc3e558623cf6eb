import { latinFirst } from '../../model/latin-first';
import { folded } from './folded';
import { AGENCY_ALIASES, type AgencyAlias } from './agency-aliases';

/** An agency or outlet named in a stretch of text. `start, end` count from the start of that stretch. */
export interface AgencyMatch {
  readonly start: number;
  readonly end: number;
  readonly agency: AgencyAlias;
}

interface AliasWords {
  readonly words: readonly string[];
  /** Printed form where only capitals count, else `null`. */
  readonly printed: string | null;
  readonly agency: AgencyAlias;
}

const WORDS = /[\p{Alpha}\d]+(?:[.'’‑-][\p{Alpha}\d]+)*/gu;
const WORD = latinFirst(WORDS);
/** The same, for reading on from a place: `matchAll` would start there as well. */
const NEXT_WORD = latinFirst(new RegExp(WORDS));

/** The first word of most names, which is cut off and folded faster than others. */
const PLAIN = /^[A-Za-z0-9]+$/u;

/** Names by their first words. They are cut into words where a text has their first: it has that of hardly any. */
const byFirstWord = new Map<
  string,
  { readonly names: (readonly [string, AgencyAlias])[]; cut: AliasWords[] | null }
>();
/** First words of names; of one that starts with "the" the second, since nearly every paragraph holds a "The". */
const openings = new Set<string>();
/** Small letters with which a name may start, and the first words of such names: nearly no name does. */
const smallOpenings = new Set<number>();
const smallFirst = new Set<string>();

for (const agency of AGENCY_ALIASES) for (const alias of agency.aliases) note(alias, agency);

/** Puts a name into the tables above. The engine cannot start before: all are filled in one go. */
function note(alias: string, agency: AgencyAlias): void {
  const space = alias.indexOf(' ');
  const printed = space < 0 ? alias : alias.slice(0, space);
  const plain = PLAIN.test(printed);
  const first = plain ? printed.toLowerCase() : (wordsOf(alias)[0] ?? alias);
  const known = byFirstWord.get(first);
  if (known === undefined) byFirstWord.set(first, { names: [[alias, agency]], cut: null });
  else known.names.push([alias, agency]);
  if (first === 'the') openings.add(openingOf(wordsOf(alias)[1] ?? first));
  else openings.add(plain ? first : openingOf(first));
  const letter = alias.charCodeAt(0);
  if (!isSmall(letter)) return;
  smallOpenings.add(letter);
  smallFirst.add(printed);
}

/** The words of a name, folded. */
function wordsOf(alias: string): string[] {
  return [...WORD.matchAll(alias)].map((match) => folded(match[0]));
}

/** Whether an agency's name may start with this word: says no to nearly all words, in a fraction of the time. */
export const mayNameAgency = (word: string, low: string): boolean =>
  !isSmall(word.charCodeAt(0)) && openings.has(openingOf(low));

function isSmall(letter: number): boolean {
  return letter >= 0x61 && letter <= 0x7a;
}

/** Whether a name without a capital starts with this word as printed ("dpa"). */
export const startsSmallName = (word: string): boolean => smallFirst.has(word);

/** A word up to its first inner mark, where ways of cutting words part. */
function openingOf(low: string): string {
  const mark = low.search(/[.'-]/u);
  return mark < 0 ? low : low.slice(0, mark);
}

/** Agencies and outlets named in `text`, in order, longest names first; names that overlap count once. */
export function matchAgencies(text: string): AgencyMatch[] {
  const words = [...WORD.matchAll(text)];
  const found: AgencyMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const hit = entriesOf(word[0]).find((entry) => fits(entry, words, i));
    if (hit === undefined) continue;
    const last = words[i + hit.words.length - 1]!;
    found.push({ start: word.index, end: last.index + last[0].length, agency: hit.agency });
    i += hit.words.length - 1;
  }
  return found;
}

/** The agency or outlet whose name starts exactly at `start` and ends before `limit`, `null` where none does. */
export function agencyAt(text: string, start: number, limit: number): AgencyMatch | null {
  const next = NEXT_WORD.of(text);
  next.lastIndex = start;
  const words: RegExpExecArray[] = [];
  let entries: readonly AliasWords[] = [];
  // The longest name stands first.
  for (let most = 1; words.length < most;) {
    const word = next.exec(text);
    if (word === null || word.index + word[0].length > limit) break;
    if (words.length === 0) {
      if (word.index > start) return null;
      entries = entriesOf(word[0]);
      most = entries[0]?.words.length ?? 0;
    }
    words.push(word);
  }
  const hit = entries.find((entry) => fits(entry, words, 0));
  const last = hit === undefined ? undefined : words[hit.words.length - 1]!;
  return hit === undefined || last === undefined
    ? null
    : { start, end: last.index + last[0].length, agency: hit.agency };
}

/** Names that start with this word as printed, the longest first. */
function entriesOf(word: string): readonly AliasWords[] {
  const letter = word.charCodeAt(0);
  if (isSmall(letter) && !smallOpenings.has(letter)) return NONE;
  const known = byFirstWord.get(folded(word));
  if (known === undefined) return NONE;
  return (known.cut ??= known.names.map(cutName).sort((a, b) => b.words.length - a.words.length));
}

function cutName([alias, agency]: readonly [string, AgencyAlias]): AliasWords {
  const words = wordsOf(alias);
  return { words, printed: words.length === 1 ? alias : null, agency };
}
const NONE: readonly AliasWords[] = [];

function fits(entry: AliasWords, words: readonly RegExpExecArray[], at: number): boolean {
  const first = words[at]![0];
  if (entry.printed !== null && first !== entry.printed && first.replace(/['’]s$/u, '') !== entry.printed)
    return false;
  if (entry.printed === null && !/^[\p{Upper}\d]/u.test(first)) return false;
  return entry.words.every((word, i) => {
    const printed = words[at + i]?.[0];
    return printed !== undefined && folded(printed).replace(/'s$/u, '') === word;
  });
}
