import { sortShort } from '../text/sort-short';
import type { LinkKind } from './word-similarity';
import type { WordMemory } from './word-memory';
import { MAX_WORDS } from './max-words';
import type { Word } from './words';

/** Two words taken for one another: positions in the word lists of either side. */
export interface WordLink {
  readonly a: number;
  readonly b: number;
  readonly kind: LinkKind;
  readonly value: number;
}

/** Words on either side that count as neighbours. */
const WINDOW = 3;
/** What a neighbour in common adds at most, and what distance between the places takes off at most. */
const CONTEXT_GAIN = 0.3;
const DISTANCE_LOSS = 0.1;
/** Likeness below which a link needs a neighbour in common: wider words are related to too many others. */
const SURE = 0.6;

interface Option extends WordLink {
  readonly rank: number;
}

/**
 * Links the words of two sentences one to one: the surest first, among equals those whose neighbours are alike, then
 * those at the same place (monolingual alignment after Sultan, Bethard and Sumner 2014). Function words are linked only
 * beside a linked neighbour. An acronym is linked with every word it stands for. Symmetric.
 */
export function alignWords(a: readonly Word[], b: readonly Word[], memory: WordMemory): WordLink[] {
  const n = Math.min(a.length, MAX_WORDS);
  const m = Math.min(b.length, MAX_WORDS);
  const options = sortShort(contentOptions(a, b, n, m, memory), surestFirst);
  // Filled beforehand: arrays that grow here and there, and places that they do not have, are many times slower.
  const linkOfA = new Array<WordLink | undefined>(n).fill(undefined);
  const linkOfB = new Array<WordLink | undefined>(m).fill(undefined);
  for (const link of options) {
    if (linkOfA[link.a] !== undefined || linkOfB[link.b] !== undefined) continue;
    linkOfA[link.a] = linkOfB[link.b] = { a: link.a, b: link.b, kind: link.kind, value: link.value };
  }
  const acronyms = acronymLinks(a, b, linkOfA, linkOfB, n, m);
  for (const link of acronymLinks(b, a, linkOfB, linkOfA, m, n)) acronyms.push(swap(link));
  linkFunctionWords(a, b, linkOfA, linkOfB, n, m);
  const links: WordLink[] = [];
  for (const link of linkOfA) if (link !== undefined) links.push(link);
  return acronyms.length === 0 ? links : inOrder([...links, ...acronyms]);
}

const surestFirst = (x: Option, y: Option): number =>
  y.rank - x.rank || x.a + x.b - (y.a + y.b) || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a;

const inOrder = (links: WordLink[]): WordLink[] => sortShort(links, (x, y) => x.a - y.a || x.b - y.b);

/** A link seen from the other side. Field by field: this runs for each link of half of all pairs, and spreading costs several times as much. */
export const swap = ({ a, b, kind, value }: WordLink): WordLink => ({ a: b, b: a, kind, value });

/** The same links seen from the other side, in the order of its words. */
export const swapped = (links: readonly WordLink[]): WordLink[] => inOrder(links.map(swap));

function contentOptions(
  a: readonly Word[],
  b: readonly Word[],
  n: number,
  m: number,
  memory: WordMemory,
): Option[] {
  const options: Option[] = [];
  for (let i = 0; i < n; i++) {
    const left = a[i]!.type;
    if (left.weight === 0) continue;
    for (let j = 0; j < m; j++) {
      const right = b[j]!.type;
      if (right.weight === 0) continue;
      const similarity = memory.similarity(left, right);
      if (similarity === null) continue;
      const context = neighbours(a, b, i, j, n, m);
      if (similarity.value < SURE && context === 0) continue;
      const distance = Math.abs((i + 0.5) / n - (j + 0.5) / m);
      const rank = similarity.value + CONTEXT_GAIN * context - DISTANCE_LOSS * distance;
      options.push({ a: i, b: j, kind: similarity.kind, value: similarity.value, rank });
    }
  }
  return options;
}

/** Share of words near both places that are alike, nearer ones counting more. 0 to 1. */
function neighbours(
  a: readonly Word[],
  b: readonly Word[],
  i: number,
  j: number,
  n: number,
  m: number,
): number {
  let found = 0;
  let possible = 0;
  for (let d = -WINDOW; d <= WINDOW; d++) {
    const x = i + d;
    if (d === 0 || x < 0 || x >= n) continue;
    const stem = a[x]!.type.stemId;
    const share = (a[x]!.type.weight === 0 ? 0.3 : 1) / Math.abs(d);
    possible += share;
    for (let e = -WINDOW; e <= WINDOW; e++) {
      const y = j + e;
      if (e === 0 || y < 0 || y >= m || b[y]!.type.stemId !== stem) continue;
      found += share * (d === e ? 1 : 0.6);
      break;
    }
  }
  return possible === 0 ? 0 : found / possible;
}

/** Links function words and marks that are written alike and stand next to linked words, spreading along runs. */
function linkFunctionWords(
  a: readonly Word[],
  b: readonly Word[],
  linkOfA: (WordLink | undefined)[],
  linkOfB: (WordLink | undefined)[],
  n: number,
  m: number,
): void {
  for (let i = 0; i < n; i++) {
    const link = linkOfA[i];
    if (link === undefined) {
      // Sentences may open alike with a function word.
      if (i === 0 && m > 0 && areAlike(a, b, 0, 0, linkOfA, linkOfB)) linkAlike(0, 0, linkOfA, linkOfB);
      continue;
    }
    for (let x = i - 1, y = link.b - 1; x >= 0 && y >= 0; x--, y--) {
      if (!areAlike(a, b, x, y, linkOfA, linkOfB)) break;
      linkAlike(x, y, linkOfA, linkOfB);
    }
    for (let x = i + 1, y = link.b + 1; x < n && y < m; x++, y++) {
      if (!areAlike(a, b, x, y, linkOfA, linkOfB)) break;
      linkAlike(x, y, linkOfA, linkOfB);
    }
  }
}

/** Whether two words are free, have no weight and are written alike. */
function areAlike(
  a: readonly Word[],
  b: readonly Word[],
  i: number,
  j: number,
  linkOfA: readonly (WordLink | undefined)[],
  linkOfB: readonly (WordLink | undefined)[],
): boolean {
  if (linkOfA[i] !== undefined || linkOfB[j] !== undefined) return false;
  const left = a[i]!.type;
  const right = b[j]!.type;
  return left.weight === 0 && left.norm === right.norm && left.kind === right.kind;
}

function linkAlike(
  i: number,
  j: number,
  linkOfA: (WordLink | undefined)[],
  linkOfB: (WordLink | undefined)[],
): void {
  linkOfA[i] = linkOfB[j] = { a: i, b: j, kind: 'same', value: 1 };
}

/** "UN" with "United Nations": one link for each word whose initials make up the acronym, in order. */
function acronymLinks(
  a: readonly Word[],
  b: readonly Word[],
  linkOfA: (WordLink | undefined)[],
  linkOfB: readonly (WordLink | undefined)[],
  n: number,
  m: number,
): WordLink[] {
  const links: WordLink[] = [];
  for (let i = 0; i < n; i++) {
    const { type } = a[i]!;
    if (!type.acronym || linkOfA[i] !== undefined) continue;
    const letters = type.norm;
    for (let j = 0; j + letters.length <= m; j++) {
      const run = runOfInitials(b, j, letters, m);
      if (run.length === 0 || run.some((y) => linkOfB[y] !== undefined)) continue;
      links.push(...run.map((y): WordLink => ({ a: i, b: y, kind: 'acronym', value: 0.9 })));
      break;
    }
  }
  return links;
}

function runOfInitials(words: readonly Word[], start: number, letters: string, m: number): number[] {
  const run: number[] = [];
  let at = 0;
  for (let y = start; y < m && at < letters.length; y++) {
    const { type } = words[y]!;
    if (type.capital && type.norm.startsWith(letters[at]!)) {
      run.push(y);
      at++;
    } else if (!type.stop || at === 0) return [];
  }
  return at === letters.length ? run : [];
}
