import type { Word } from '../words';
import type { WordPair } from '../word-pair';

/** Likeness by letters, blind to where words end, and by the rarest words alone. All 0 to 1. */
export const LETTERS = ['letters', 'rareMin', 'rareMax', 'figureCoverMin', 'smallWords'] as const;

export function letters(pair: WordPair): number[] {
  const rareA = share(pair.a, pair.valueA, ({ type }) => type.weight >= RARE);
  const rareB = share(pair.b, pair.valueB, ({ type }) => type.weight >= RARE);
  const figures = Math.min(
    share(pair.a, pair.valueA, ({ type }) => type.figure !== null),
    share(pair.b, pair.valueB, ({ type }) => type.figure !== null),
  );
  const small = Math.min(
    share(pair.a, pair.valueA, ({ type }) => type.stop && type.kind === 'word'),
    share(pair.b, pair.valueB, ({ type }) => type.stop && type.kind === 'word'),
  );
  return [
    dice(gramsOf(pair.a), gramsOf(pair.b)),
    Math.min(rareA, rareB),
    Math.max(rareA, rareB),
    figures,
    small,
  ];
}

/** Weight of a word that hardly any other text would hold. */
const RARE = 0.85;

function share(words: readonly Word[], values: readonly number[], filter: (word: Word) => boolean): number {
  let [linked, whole] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    if (!filter(words[i]!)) continue;
    whole++;
    linked += values[i]!;
  }
  return whole === 0 ? 1 : linked / whole;
}

const grams = new WeakMap<readonly Word[], ReadonlySet<number>>();

/** Three letters at a time, words apart by a space, as numbers. Remembered for each word list. */
function gramsOf(words: readonly Word[]): ReadonlySet<number> {
  const known = grams.get(words);
  if (known !== undefined) return known;
  const found = new Set<number>();
  let [first, second] = [SPACE, SPACE];
  for (const { type } of words) {
    if (type.kind === 'mark') continue;
    for (let i = 0; i <= type.norm.length; i++) {
      const third = i < type.norm.length ? type.norm.charCodeAt(i) : SPACE;
      found.add((first * 0x10000 + second) * 0x10000 + third);
      [first, second] = [second, third];
    }
  }
  grams.set(words, found);
  return found;
}

const SPACE = 32;

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared++;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
}
