import TABLE from './word-relations.json';

/** How two different stems relate, closest first. `opposite` says that they do not mean the same. */
export type WordRelation = 'synonym' | 'derived' | 'wider' | 'opposite';

/** Parts of speech a stem can be, and the commonest of them. */
export interface WordClass {
  readonly noun: boolean;
  readonly verb: boolean;
  readonly adjective: boolean;
  readonly adverb: boolean;
  readonly commonest: 'noun' | 'verb' | 'adjective' | 'adverb';
}

/** What the table says about one stem, as numbers in rising order so that comparing two costs next to nothing. */
export interface StemRelations {
  /** Word groups the stem belongs to, and groups directly above those. */
  readonly own: Int32Array;
  readonly above: Int32Array;
  /** Numbers of pairs of stems derived from each other, and of opposite pairs, that the stem is part of. */
  readonly derived: Int32Array;
  readonly opposite: Int32Array;
}

/** What the table says about one stem. */
interface Entry {
  readonly wordClass: WordClass;
  readonly relations: StemRelations;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const COMMONEST = ['noun', 'verb', 'adjective', 'adverb'] as const;
const NOTHING = new Int32Array();

/** Entries of the stems asked for so far; never more than the table has stems. */
const known = new Map<string, Entry>();

/**
 * The table stays text, in blocks in the order of the alphabet, and an entry is read when its stem is asked for: a
 * comparison asks for some hundred of 18,000, and what is taken apart first is what a reader waits for first.
 */
function entryOf(stem: string): Entry | null {
  const found = known.get(stem);
  if (found !== undefined) return found;
  const block = TABLE.blocks[blockOf(stem)]!;
  const start = block.indexOf(`|${stem},`);
  if (start === -1) return null;
  const fields = block.slice(start + 1, block.indexOf('|', start + 1)).split(',');
  const [, digit = '', own, above, derived, opposite] = fields;
  const entry: Entry = {
    wordClass: readClass(digit),
    relations: {
      own: readNumbers(own),
      above: readNumbers(above),
      derived: readNumbers(derived),
      opposite: readNumbers(opposite),
    },
  };
  known.set(stem, entry);
  return entry;
}

/** The last block whose first stem does not come after this one; the first block where all do. */
function blockOf(stem: string): number {
  let [low, high] = [0, TABLE.blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const block = TABLE.blocks[middle]!;
    if (block.slice(1, block.indexOf(',')) <= stem) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readNumbers(field: string | undefined): Int32Array {
  if (field === undefined || field === '') return NOTHING;
  return Int32Array.from(field.split(' '), (number) => Number.parseInt(number, 36));
}

function readClass(character: string): WordClass {
  const digit = BASE64.indexOf(character);
  return {
    noun: (digit & 1) !== 0,
    verb: (digit & 2) !== 0,
    adjective: (digit & 4) !== 0,
    adverb: (digit & 8) !== 0,
    commonest: COMMONEST[digit >> 4] ?? 'noun',
  };
}

/** What the table says about a stem; `null` for stems it does not know. The same object for the same stem. */
export function relationsOf(stem: string): StemRelations | null {
  return entryOf(stem)?.relations ?? null;
}

/**
 * How two stems relate by WordNet 3.1 (the three commonest senses of 24,000 words, merged by stem); `null` where they
 * do not, or one of them is unknown. Symmetric. The senses are not told apart, so a relation is a hint, not a proof.
 */
export function relationBetween(a: StemRelations | null, b: StemRelations | null): WordRelation | null {
  if (a === null || b === null || a === b) return null;
  if (meet(a.opposite, b.opposite)) return 'opposite';
  if (meet(a.own, b.own)) return 'synonym';
  if (meet(a.derived, b.derived)) return 'derived';
  return meet(a.own, b.above) || meet(a.above, b.own) ? 'wider' : null;
}

/** Whether two rising lists have a number in common. */
function meet(a: Int32Array, b: Int32Array): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) return true;
    if (left < right) i++;
    else j++;
  }
  return false;
}

/** What parts of speech a stem can be; `null` for stems the table does not know (most names). */
export function wordClassOf(stem: string): WordClass | null {
  return entryOf(stem)?.wordClass ?? null;
}
