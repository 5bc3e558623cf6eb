import { countShared, distinct, sharedGrams } from '../../../lib/comparison/alignment/measures/grams';
import type { WordPair } from '../../../lib/comparison/alignment/word-pair';
import type { Word } from '../../../lib/comparison/alignment/words';

/**
 * What a probe is told besides the engine's own measures: likeness by bags of stems, by n-grams, by letters (blind
 * to where words end), by the rarest words, figures and function words alone. The shipped score uses none of it. All 0
 * to 1 and symmetric.
 */
export function probeMeasures(pair: WordPair): number[] {
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
    cosine(pair),
    sharedGrams(pair, 1),
    sharedGrams(pair, 2),
    sharedGrams(pair, 3),
    sharedGrams(pair, 4),
    dice(lettersOf(pair.a), lettersOf(pair.b)),
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

function dice(a: Int32Array, b: Int32Array): number {
  return a.length + b.length === 0 ? 1 : (2 * countShared(a, b)) / (a.length + b.length);
}

/** Cosine of the two bags of stems, weighted. */
function cosine(pair: WordPair): number {
  const [left, right] = [bagOf(pair.a), bagOf(pair.b)];
  let dot = 0;
  for (const [stem, weight] of left) dot += weight * (right.get(stem) ?? 0);
  const product = norm(left) * norm(right);
  return product === 0 ? 0 : Math.min(1, dot / Math.sqrt(product));
}

function norm(weights: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return sum;
}

function bagOf(words: readonly Word[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { type } of words)
    if (type.weight > 0) weights.set(type.stemId, (weights.get(type.stemId) ?? 0) + type.weight);
  return weights;
}

const SPACE = 32;

/** Letters of the first 1,024 code points stand for themselves; the few others are folded onto them. */
function lettersOf(words: readonly Word[]): Int32Array {
  const grams: number[] = [];
  let [first, second] = [SPACE, SPACE];
  for (const { type } of words) {
    if (type.kind === 'mark') continue;
    for (let i = 0; i <= type.norm.length; i++) {
      const third = i < type.norm.length ? type.norm.charCodeAt(i) & 0x3ff : SPACE;
      grams.push((first << 20) | (second << 10) | third);
      [first, second] = [second, third];
    }
  }
  return distinct(Int32Array.from(grams));
}
