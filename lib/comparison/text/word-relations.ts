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
  /** Pairs of stem numbers, by `pairKey`. */
  readonly derived: ReadonlySet<number>;
  readonly opposite: ReadonlySet<number>;
  /** Groups of the stems asked for so far; never more than the table has stems. */
  readonly groups: Map<number, Groups>;
}

interface Groups {
  readonly own: readonly string[];
  readonly above: readonly string[];
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
    derived: readPairs(TABLE.derived),
    opposite: readPairs(TABLE.opposite),
    groups: new Map(),
  };
  return table;
}

/** The table has fewer stems than 2^15, so that the key of a pair is a small number. */
const pairKey = (a: number, b: number): number => Math.min(a, b) * 2 ** 15 + Math.max(a, b);

function readPairs(text: string): Set<number> {
  return new Set(
    text.split(' ').map((pair) => {
      const [a = '', b = ''] = pair.split(',');
      return pairKey(Number.parseInt(a, 36), Number.parseInt(b, 36));
    }),
  );
}

/**
 * How two stems relate by WordNet 3.1 (the three commonest senses of 24,000 words, merged by stem); `null` where they
 * do not, or one of them is unknown. Symmetric. The senses are not told apart, so a relation is a hint, not a proof.
 */
export function relationBetween(a: string, b: string): WordRelation | null {
  const { numbers, derived, opposite } = relations();
  const first = numbers.get(a);
  const second = numbers.get(b);
  if (first === undefined || second === undefined || first === second) return null;
  const pair = pairKey(first, second);
  if (opposite.has(pair)) return 'opposite';
  const [left, right] = [groupsOf(first), groupsOf(second)];
  if (meet(left.own, right.own)) return 'synonym';
  if (derived.has(pair)) return 'derived';
  if (meet(left.own, right.above) || meet(left.above, right.own)) return 'wider';
  return meet(left.above, right.above) ? 'sibling' : null;
}

function groupsOf(number: number): Groups {
  const { groups, synonyms, wider } = relations();
  const known = groups.get(number);
  if (known !== undefined) return known;
  const found = { own: read(synonyms[number]), above: read(wider[number]) };
  groups.set(number, found);
  return found;
}

const read = (entry: string | undefined): string[] =>
  entry === undefined || entry === '' ? [] : entry.split(' ');

function meet(a: readonly string[], b: readonly string[]): boolean {
  for (const group of a) if (b.includes(group)) return true;
  return false;
}

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
