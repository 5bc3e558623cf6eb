import type { Token } from '../text/tokenize';

/** Words beside a number that say how to take it. Tokens `[from, to)`. */
export interface NumberHedge {
  readonly from: number;
  readonly to: number;
  /** `least`: this or more; `most`: this or less; `about`: near it. */
  readonly kind: 'least' | 'most' | 'about';
}

const BEFORE: readonly (readonly [string, NumberHedge['kind']])[] = [
  ['more than', 'least'],
  ['at least', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not less than', 'least'],
  ['not fewer than', 'least'],
  ['upwards of', 'least'],
  ['well over', 'least'],
  ['in excess of', 'least'],
  ['over', 'least'],
  ['above', 'least'],
  ['exceeding', 'least'],
  ['a minimum of', 'least'],
  ['fewer than', 'most'],
  ['less than', 'most'],
  ['at most', 'most'],
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['up to', 'most'],
  ['as many as', 'most'],
  ['as much as', 'most'],
  ['under', 'most'],
  ['below', 'most'],
  ['a maximum of', 'most'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
  ['between', 'about'],
  ['or so', 'about'],
  ['~', 'about'],
].map(([words, kind]) => [words, kind] as [string, NumberHedge['kind']]);

/** Longest first, by the last word, so that "no more than" is not read as "more than". */
const BY_LAST_WORD = new Map<string, { words: string[]; kind: NumberHedge['kind'] }[]>();
for (const [phrase, kind] of BEFORE) {
  const words = phrase.split(' ');
  const entries = BY_LAST_WORD.get(words.at(-1)!) ?? [];
  BY_LAST_WORD.set(
    words.at(-1)!,
    [...entries, { words, kind }].sort((a, b) => b.words.length - a.words.length),
  );
}

/** The hedge that ends right before token `at`, or `null`. */
export function hedgeBefore(tokens: readonly Token[], at: number): NumberHedge | null {
  for (const { words, kind } of BY_LAST_WORD.get(tokens[at - 1]?.norm ?? '') ?? []) {
    const from = at - words.length;
    if (from < 0 || !words.every((word, index) => tokens[from + index]!.norm === word)) continue;
    // "Between" opens a range and hedges nothing; it only belongs to the span.
    return words[0] === 'between' ? null : { from, to: at, kind };
  }
  return null;
}

/** The hedge that begins at token `at` ("or more", "or so", "plus"), or `null`. */
export function hedgeBehind(tokens: readonly Token[], at: number): NumberHedge | null {
  const next = tokens[at + 1]?.norm;
  if (tokens[at]?.norm === '+') return { from: at, to: at + 1, kind: 'least' };
  if (tokens[at]?.norm !== 'or') return null;
  if (next === 'more') return { from: at, to: at + 2, kind: 'least' };
  if (next === 'less' || next === 'fewer') return { from: at, to: at + 2, kind: 'most' };
  return next === 'so' ? { from: at, to: at + 2, kind: 'about' } : null;
}
