import TABLE from './word-relations.json';

/** How two different stems relate, closest first. `opposite` and `sibling` say that they do not mean the same. */
export type WordRelation = 'synonym' | 'derived' | 'wider' | 'sibling' | 'opposite';

/** Parts of speech a stem can be, and the commonest of them. */
export interface WordClass {
  readonly noun: boolean;
  readonly verb: boolean;
  readonly adjective: boolean;
  readonly adverb: boolean;
  readonly commonest: 'noun' | 'verb' | 'adjective' | 'adverb';
}

interface Relations {
  readonly numbers: ReadonlyMap<string, number>;
  readonly synonyms: readonly string[];
  readonly wider: readonly string[];
  readonly derived: ReadonlySet<string>;
  readonly opposite: ReadonlySet<string>;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const COMMONEST = ['noun', 'verb', 'adjective', 'adverb'] as const;

let table: Relations | null = null;

/** Reads the table at first use: taking it apart costs some milliseconds that not every run needs. */
function relations(): Relations {
  table ??= {
    numbers: new Map(TABLE.stems.split(' ').map((stem, number): [string, number] => [stem, number])),
    synonyms: TABLE.synonyms.split(';'),
    wider: TABLE.wider.split(';'),
    derived: new Set(TABLE.derived.split(' ')),
    opposite: new Set(TABLE.opposite.split(' ')),
  };
  return table;
}

/**
 * How two stems relate by WordNet 3.1 (the three commonest senses of 24,000 words, merged by stem); `null` where they
 * do not, or one of them is unknown. Symmetric. The senses are not told apart, so a relation is a hint, not a proof.
 */
export function relationBetween(a: string, b: string): WordRelation | null {
  const { numbers, synonyms, wider, derived, opposite } = relations();
  const first = numbers.get(a);
  const second = numbers.get(b);
  if (first === undefined || second === undefined || first === second) return null;
  const pair = `${Math.min(first, second).toString(36)},${Math.max(first, second).toString(36)}`;
  if (opposite.has(pair)) return 'opposite';
  const [groupsA, groupsB] = [groups(synonyms[first]), groups(synonyms[second])];
  if (meet(groupsA, groupsB)) return 'synonym';
  if (derived.has(pair)) return 'derived';
  const [aboveA, aboveB] = [groups(wider[first]), groups(wider[second])];
  if (meet(groupsA, aboveB) || meet(aboveA, groupsB)) return 'wider';
  return meet(aboveA, aboveB) ? 'sibling' : null;
}

const groups = (entry: string | undefined): string[] =>
  entry === undefined || entry === '' ? [] : entry.split(' ');
const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((group) => b.includes(group));

/** What parts of speech a stem can be; `null` for stems the table does not know (most names). */
export function wordClassOf(stem: string): WordClass | null {
  const number = relations().numbers.get(stem);
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
