import type { Word } from '../words';
import type { WordPair } from '../word-pair';
import type { WordType } from '../word-memory';

/** How much of each side has a counterpart. `Min` is the side with less of it, `Max` the other. All 0 to 1. */
export const COVERAGE = [
  'coverMin',
  'coverMax',
  'coverMean',
  'exactMin',
  'exactMax',
  'plainMin',
  'plainMax',
  'allWordsMin',
  'allWordsMax',
  'nameMin',
  'nameMax',
  'verbMin',
  'verbMax',
  'nounMin',
  'nounMax',
  'describingMin',
] as const;

type Filter = (type: WordType) => boolean;
const content: Filter = (type) => type.weight > 0;
const name: Filter = (type) => type.weight > 0 && type.capital;
const commonest = (type: WordType): string | null =>
  type.wordClass === null || type.capital ? null : type.wordClass.commonest;
const verb: Filter = (type) => commonest(type) === 'verb';
const noun: Filter = (type) => commonest(type) === 'noun';
const describing: Filter = (type) => commonest(type) === 'adjective' || commonest(type) === 'adverb';

export function coverage(pair: WordPair): number[] {
  const telling = both(pair, content, true, 0);
  const exact = both(pair, content, true, 0.95);
  const plain = both(pair, content, false, 0);
  const all = both(pair, (type) => type.kind !== 'mark', false, 0);
  const names = both(pair, name, true, 0);
  const verbs = both(pair, verb, true, 0);
  const nouns = both(pair, noun, true, 0);
  const describers = both(pair, describing, true, 0);
  return [
    telling.min,
    telling.max,
    (telling.min + telling.max) / 2,
    exact.min,
    exact.max,
    plain.min,
    plain.max,
    all.min,
    all.max,
    names.min,
    names.max,
    verbs.min,
    verbs.max,
    nouns.min,
    nouns.max,
    describers.min,
  ];
}

/** Share of the (weighted) words of each side that are linked at all, or at least this well; 1 for a side without any. */
function both(
  pair: WordPair,
  filter: Filter,
  weighted: boolean,
  atLeast: number,
): { min: number; max: number } {
  const left = share(pair.a, pair.valueA, filter, weighted, atLeast);
  const right = share(pair.b, pair.valueB, filter, weighted, atLeast);
  return { min: Math.min(left, right), max: Math.max(left, right) };
}

function share(
  words: readonly Word[],
  values: readonly number[],
  filter: Filter,
  weighted: boolean,
  atLeast: number,
): number {
  let linked = 0;
  let whole = 0;
  for (let i = 0; i < words.length; i++) {
    const { type } = words[i]!;
    if (!filter(type)) continue;
    const weight = weighted ? type.weight : 1;
    whole += weight;
    if (values[i]! >= atLeast) linked += weight * values[i]!;
  }
  return whole === 0 ? 1 : linked / whole;
}
