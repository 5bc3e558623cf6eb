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

const WORD = /[\p{L}\p{N}]+(?:[.'’‑-][\p{L}\p{N}]+)*/gu;

const byFirstWord = ((): ReadonlyMap<string, readonly AliasWords[]> => {
  const table = new Map<string, AliasWords[]>();
  for (const agency of AGENCY_ALIASES)
    for (const alias of agency.aliases) {
      const words = [...alias.matchAll(WORD)].map((match) => folded(match[0]));
      const first = words[0];
      if (first === undefined) continue;
      const entry = { words, printed: words.length === 1 ? alias : null, agency };
      table.set(first, [...(table.get(first) ?? []), entry]);
    }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
})();

/** First words of names; of one that starts with "the" the second, since nearly every paragraph holds a "The". */
const openings: ReadonlySet<string> = new Set(
  [...byFirstWord.values()]
    .flat()
    .map(({ words: [first = '', second = first] }) => openingOf(first === 'the' ? second : first)),
);

/** Whether an agency's name may start with this word: says no to nearly all words, in a fraction of the time. */
export const mayNameAgency = (word: string, low: string): boolean =>
  !isSmall(word.charCodeAt(0)) && openings.has(openingOf(low));

/** Small letters with which a name may start: nearly no name does. */
const smallOpenings: ReadonlySet<number> = new Set(
  AGENCY_ALIASES.flatMap(({ aliases }) => aliases.map((alias) => alias.charCodeAt(0))).filter(isSmall),
);

function isSmall(letter: number): boolean {
  return letter >= 0x61 && letter <= 0x7a;
}

/** A word up to its first inner mark, where ways of cutting words part. */
function openingOf(low: string): string {
  const mark = low.search(/[.'-]/u);
  return mark < 0 ? low : low.slice(0, mark);
}

/** Agencies and outlets named in `text`, in order, longest names first; names that overlap count once. */
export function matchAgencies(text: string): AgencyMatch[] {
  const words = [...text.matchAll(WORD)];
  const found: AgencyMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const letter = word[0].charCodeAt(0);
    if (isSmall(letter) && !smallOpenings.has(letter)) continue;
    const entries = byFirstWord.get(folded(word[0]));
    if (entries === undefined) continue;
    const hit = entries.find((entry) => fits(entry, words, i));
    if (hit === undefined) continue;
    const last = words[i + hit.words.length - 1]!;
    found.push({ start: word.index, end: last.index + last[0].length, agency: hit.agency });
    i += hit.words.length - 1;
  }
  return found;
}

function fits(entry: AliasWords, words: readonly RegExpExecArray[], at: number): boolean {
  const first = words[at]![0];
  if (entry.printed !== null && first !== entry.printed && first.replace(/['’]s$/u, '') !== entry.printed)
    return false;
  if (entry.printed === null && !/^[\p{Lu}\p{N}]/u.test(first)) return false;
  return entry.words.every((word, i) => {
    const printed = words[at + i]?.[0];
    return printed !== undefined && folded(printed).replace(/'s$/u, '') === word;
  });
}
