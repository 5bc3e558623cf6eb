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

interface Table {
  readonly numbers: ReadonlyMap<string, number>;
  readonly synonyms: readonly string[];
  readonly wider: readonly string[];
  /** Pair numbers by stem number. */
  readonly derived: ReadonlyMap<number, Int32Array>;
  readonly opposite: ReadonlyMap<number, Int32Array>;
  /** Relations of the stems asked for so far; never more than the table has stems. */
  readonly known: Map<number, StemRelations>;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const COMMONEST = ['noun', 'verb', 'adjective', 'adverb'] as const;
const NOTHING = new Int32Array();

let read: Table | null = null;

/** Reads the table at first use: taking it apart costs some milliseconds that not every run needs. */
function table(): Table {
  read ??= {
    numbers: new Map(TABLE.stems.split(' ').map((stem, number): [string, number] => [stem, number])),
    synonyms: TABLE.synonyms.split(';'),
    wider: TABLE.wider.split(';'),
    derived: readPairs(TABLE.derived),
    opposite: readPairs(TABLE.opposite),
    known: new Map(),
  };
  return read;
}

function readPairs(text: string): Map<number, Int32Array> {
  const pairs = new Map<number, number[]>();
  text.split(' ').forEach((pair, number) => {
    for (const stem of pair.split(',')) {
      const at = Number.parseInt(stem, 36);
      pairs.set(at, [...(pairs.get(at) ?? []), number]);
    }
  });
  return new Map([...pairs].map(([stem, numbers]) => [stem, Int32Array.from(numbers)]));
}

/** What the table says about a stem; `null` for stems it does not know. The same object for the same stem. */
export function relationsOf(stem: string): StemRelations | null {
  const { numbers, synonyms, wider, derived, opposite, known } = table();
  const number = numbers.get(stem);
  if (number === undefined) return null;
  const found = known.get(number) ?? {
    own: readGroups(synonyms[number]),
    above: readGroups(wider[number]),
    derived: derived.get(number) ?? NOTHING,
    opposite: opposite.get(number) ?? NOTHING,
  };
  known.set(number, found);
  return found;
}

function readGroups(entry: string | undefined): Int32Array {
  if (entry === undefined || entry === '') return NOTHING;
  return Int32Array.from(entry.split(' '), (group) => Number.parseInt(group, 36)).sort();
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
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) return true;
    if (left < right) i++;
    else j++;
  }
  return false;
}

/** What parts of speech a stem can be; `null` for stems the table does not know (most names). */
export function wordClassOf(stem: string): WordClass | null {
  const number = table().numbers.get(stem);
  if (number === undefined) return null;
  const digit = BASE64.indexOf(TABLE.classes.charAt(number));
  return {
    noun: (digit & 1) !== 0,
    verb: (digit & 2) !== 0,
    adjective: (digit & 4) !== 0,
    adverb: (digit & 8) !== 0,
    commonest: COMMONEST[digit >> 4] ?? 'noun',
  };
}
