import type { Word } from '../words';
import type { WordPair } from '../word-pair';

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

/** What is counted: the whole weight of a kind of word on one side, and how much of it is linked. */
const KINDS = 8;
const [TELLING, EXACT, PLAIN, ALL, NAME, VERB, NOUN, DESCRIBING] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** Value of a link from which two words are the same but for spelling. */
const SAME = 0.95;

export function coverage(pair: WordPair): number[] {
  const a = sharesOf(pair.a, pair.valueA, SHARES_A);
  const b = sharesOf(pair.b, pair.valueB, SHARES_B);
  const min = (kind: number): number => Math.min(a[kind]!, b[kind]!);
  const max = (kind: number): number => Math.max(a[kind]!, b[kind]!);
  return [
    min(TELLING),
    max(TELLING),
    (a[TELLING]! + b[TELLING]!) / 2,
    min(EXACT),
    max(EXACT),
    min(PLAIN),
    max(PLAIN),
    min(ALL),
    max(ALL),
    min(NAME),
    max(NAME),
    min(VERB),
    max(VERB),
    min(NOUN),
    max(NOUN),
    min(DESCRIBING),
  ];
}

/** Share of the words of each kind that are linked, by the value of their link; 1 where there is no such word. */
function sharesOf(words: readonly Word[], values: readonly number[], linked: Float64Array): Float64Array {
  WHOLE.fill(0);
  linked.fill(0);
  for (let i = 0; i < words.length; i++) {
    const { type } = words[i]!;
    if (type.kind === 'mark') continue;
    const { weight } = type;
    const value = values[i]!;
    WHOLE[ALL]! += 1;
    linked[ALL]! += value;
    if (weight === 0) continue;
    const held = weight * value;
    WHOLE[PLAIN]! += 1;
    linked[PLAIN]! += value;
    WHOLE[TELLING]! += weight;
    linked[TELLING]! += held;
    WHOLE[EXACT]! += weight;
    if (value >= SAME) linked[EXACT]! += held;
    const kind = type.capital ? NAME : type.wordClass === null ? -1 : KIND_OF_CLASS[type.wordClass.commonest];
    if (kind < 0) continue;
    WHOLE[kind]! += weight;
    linked[kind]! += held;
  }
  for (let kind = 0; kind < KINDS; kind++)
    linked[kind] = WHOLE[kind] === 0 ? 1 : linked[kind]! / WHOLE[kind]!;
  return linked;
}

/** Room for one call, used again by the next: this runs for thousands of pairs. */
const WHOLE = new Float64Array(KINDS);
const SHARES_A = new Float64Array(KINDS);
const SHARES_B = new Float64Array(KINDS);

const KIND_OF_CLASS = { verb: VERB, noun: NOUN, adjective: DESCRIBING, adverb: DESCRIBING } as const;
