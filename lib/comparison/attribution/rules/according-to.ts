import { PEOPLE } from '../describe-speaker';
import type { Finding, UnitRule } from '../finding';
import { headOf, isPersonNoun } from '../head-of';
import { nounPhraseAfter } from '../noun-phrase-after';
import type { Range } from '../phrase-words';
import { lowAt, quoteTo, quotedAt, sentenceFrom, sentenceTo, tagAt, type Unit } from '../unit';

/** "According to X, ...", "..., according to X", "per X", "in the words of X". */
export const ACCORDING_TO: UnitRule = {
  id: 'according-to',
  apply(unit, openings) {
    const found: Finding[] = [];
    for (const i of openings) {
      const cue = cueAt(unit, i);
      if (cue === 0) continue;
      const finding = findingAt(unit, i, i + cue);
      if (finding !== null) found.push(finding);
    }
    return found;
  },
};

const IN_THE_WORDS_OF = ['in', 'the', 'words', 'of'];

/** Length of the cue in words, 0 where there is none. */
function cueAt(unit: Unit, i: number): number {
  if (lowAt(unit, i) === 'according' && lowAt(unit, i + 1) === 'to') return 2;
  if (IN_THE_WORDS_OF.every((word, k) => lowAt(unit, i + k) === word)) return IN_THE_WORDS_OF.length;
  if (lowAt(unit, i) !== 'per' || tagAt(unit, i) !== 'I') return 0;
  if (!/^(?:comma|paren-open|dash)$/u.test(tagAt(unit, i - 1)) && i !== sentenceFrom(unit, i)) return 0;
  return tagAt(unit, i + 1) === 'NP' ||
    /^(?:the|a|an|its|his|her|their)$/u.test(lowAt(unit, i + 1)) ||
    namesPeople(unit, i + 1)
    ? 1
    : 0;
}

/** "per union leaders", "per officials", but not "per head" or "per year". */
function namesPeople(unit: Unit, from: number): boolean {
  const phrase = nounPhraseAfter(unit, from, sentenceTo(unit, from), false);
  const head = phrase === null ? '' : headOf(unit.words.slice(phrase.from, phrase.to));
  return head.endsWith('s') && (PEOPLE.has(head) || isPersonNoun(head));
}

function findingAt(unit: Unit, from: number, to: number): Finding | null {
  const start = sentenceFrom(unit, from);
  const end = sentenceTo(unit, from);
  const source = nounPhraseAfter(unit, to, end, true);
  if (source === null || isStandard(unit, source)) return null;
  const stop = lastWord(unit, start, end);
  const sourceTo = from - start <= 1 ? initialSource(unit, source, stop) : source.to;
  let after = sourceTo;
  while (after < stop && /^(?:comma|colon)$/u.test(tagAt(unit, after))) after++;
  let before = from;
  while (before > start && tagAt(unit, before - 1) === 'comma' && !quotedAt(unit, before - 1)) before--;
  let content: Range[];
  if (from - start <= 1) content = range(after, stop);
  else {
    content = range(contentFrom(unit, start, before), before);
    if (
      sourceTo < stop &&
      tagAt(unit, sourceTo) === 'comma' &&
      content.length > 0 &&
      !/^(?:which|who|but|and|while|with)$/u.test(lowAt(unit, after)) &&
      tagAt(unit, after) !== 'VG' &&
      before - start < 8
    )
      content.push(...range(after, stop));
  }
  if (content.length === 0) return null;
  return {
    rule: 'according-to',
    tier: 'sure',
    source: [{ from: source.from, to: sourceTo }],
    cue: [{ from, to }],
    content,
    group: null,
    borrowed: false,
    open: false,
  };
}

/** "according to size": a measure, not somebody who says something. */
function isStandard(unit: Unit, source: Range): boolean {
  const words = unit.words.slice(source.from, source.to);
  return (
    words.every((word) => word.tag === 'N' || word.tag === 'J') &&
    !/(?:s|police|media|data|research)$/u.test(words[0]!.low) &&
    words.length === 1
  );
}

const FINITE = /^(?:VF|X|M|VB)$/u;

/** "According to the data, ...": an apposition that eats up the sentence, or its subject, was none. */
function initialSource(unit: Unit, source: Range, stop: number): number {
  if (source.to >= stop - 1 || FINITE.test(tagAt(unit, source.to)))
    for (let i = source.from; i < source.to; i++) if (tagAt(unit, i) === 'comma') return i;
  return tagAt(unit, source.to - 1) === 'comma' ? source.to - 1 : source.to;
}

/** Behind a leading "And" or "But"; a quotation before it starts the content where it starts. */
function contentFrom(unit: Unit, start: number, end: number): number {
  const quote = quoteTo(unit, end);
  let from = start;
  if (tagAt(unit, from) === 'C' && quote === undefined) from++;
  if (tagAt(unit, from) === 'comma') from++;
  return from;
}

function lastWord(unit: Unit, from: number, to: number): number {
  let last = to;
  while (last > from && tagAt(unit, last - 1) === 'dot' && !quotedAt(unit, last - 1)) last--;
  return last;
}

const range = (a: number, b: number): Range[] => (b - a > 1 ? [{ from: a, to: b }] : []);
