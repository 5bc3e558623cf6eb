import type { CueGroup } from '../cue-group';
import type { Finding, Scene } from '../finding';
import type { Range } from '../phrase-words';
import {
  isCueForm,
  lowAt,
  quoteFrom,
  quoteTo,
  quotedAt,
  sentenceFrom,
  sentenceTo,
  tagAt,
  type Unit,
} from '../unit';
import type { Tag } from '../word-stream';
import { invertedSource, subjectSource, type FoundSource } from './find-source';

/** "...," X said and "...," said X, with a quotation that goes on behind it. */
export function quoteBefore(scene: Scene, cue: CueGroup): Finding | null {
  if (cue.voice !== 'finite' || !(cue.entry.speech || cue.entry.clause)) return null;
  const source =
    withQuote(scene, invertedSource(scene, cue)) ??
    withQuote(scene, subjectSource(scene, cue)) ??
    withQuote(scene, allBetween(scene, cue));
  if (source === null) return null;
  const content = [quotedStatement(scene, source.quote)];
  const more = quoteGoesOn(scene.unit, source.found.to, scene);
  if (more !== null) content.push(more);
  return {
    rule: 'quote-before',
    tier: 'sure',
    source: source.found.ranges,
    cue: [{ from: cue.from, to: cue.to }],
    content,
    group: cue,
    borrowed: false,
    open: false,
  };
}

/** The quotation that ends right before source and cue. */
function withQuote(scene: Scene, found: FoundSource | null): { found: FoundSource; quote: Range } | null {
  if (found === null) return null;
  const { unit } = scene;
  const at = tagAt(unit, found.from - 1) === 'comma' ? found.from - 1 : found.from;
  const quote = quoteTo(unit, at);
  // '"Who pays?" Lee said': a question mark inside makes a sentence of what stands behind it.
  if (
    quote === undefined ||
    (quote.from < scene.from && (at > scene.from || lowAt(unit, at - 2) === '.')) ||
    !(quote.spoken || at !== found.from)
  )
    return null;
  if (isTitle(unit, quote)) return null;
  return { found, quote };
}

/** 'On "The Harbour Hour," Lee said': a quotation behind a preposition, with all longer words in capitals, is a name. */
function isTitle(unit: Unit, quote: Range): boolean {
  if (tagAt(unit, quote.from - 1) !== 'I' && tagAt(unit, quote.from - 1) !== 'N') return false;
  const words = unit.words.slice(quote.from, quote.to).filter((word) => word.text.length > 3);
  return words.length > 0 && words.every((word) => /^\p{Upper}/u.test(word.text));
}

/** Asked of each word of a lead, so a set: an expression takes several times as long. */
const NOT_BETWEEN: ReadonlySet<Tag> = new Set(['semi', 'dot', 'colon', 'U', 'M', 'X', 'P', 'VB']);

/** `"..." union chief Ann Lee (Docks), a former mate, said`: all between quotation and verb, where no other verb is. */
function allBetween(scene: Scene, cue: CueGroup): FoundSource | null {
  const { unit } = scene;
  const lowest = Math.max(scene.from, cue.from - unit.limits.leadWords * 2);
  let from = cue.from;
  while (from > lowest && !quotedAt(unit, from - 1)) {
    const tag = tagAt(unit, from - 1);
    const infinitive = tag === 'VB' && tagAt(unit, from - 2) === 'T';
    if (NOT_BETWEEN.has(tag) && !infinitive && !inParentheses(unit, from - 1)) return null;
    if (isCueForm(unit, from - 1) && tag === 'VF') return null;
    from--;
  }
  if (!quotedAt(unit, from - 1) || cue.from - from < 2 || !/^(?:N|NP|D|J|S|CD)$/u.test(tagAt(unit, from)))
    return null;
  return { ranges: [{ from, to: cue.from }], from, to: cue.to, inverted: false, borrowed: false };
}

const inParentheses = (unit: Unit, at: number): boolean => {
  for (let i = at; i > at - 6; i--) if (tagAt(unit, i) === 'paren-open') return true;
  return false;
};

/** said X: "..." */
export function invertedColon(scene: Scene, cue: CueGroup): Finding | null {
  if (cue.voice !== 'finite') return null;
  const source = invertedSource(scene, cue);
  const { unit } = scene;
  if (source === null || tagAt(unit, source.to) !== 'colon') return null;
  const quote = quoteFrom(unit, source.to + 1);
  const to = quote?.to ?? sentenceTo(unit, cue.head);
  if (to <= source.to + 1) return null;
  return {
    rule: 'inverted-colon',
    tier: 'sure',
    source: source.ranges,
    cue: [{ from: cue.from, to: cue.to }],
    content: [{ from: source.to + 1, to }],
    group: cue,
    borrowed: false,
    open: false,
  };
}

/** The quotation with the words of its sentence before it: 'It was "a disaster," he said.' */
function quotedStatement(scene: Scene, quote: Range): Range {
  const { unit } = scene;
  const start = Math.max(sentenceFrom(unit, quote.from), quote.from - unit.limits.leadWords);
  if (start > sentenceFrom(unit, quote.from)) return quote;
  for (let i = quote.from - 1; i >= start; i--)
    if (/^(?:dot|semi|colon|dash|comma)$/u.test(tagAt(unit, i)) || quotedAt(unit, i)) return quote;
  const last = scene.found.at(-1);
  return last !== undefined && last.cue[0]!.to > start ? quote : { from: start, to: quote.to };
}

/** , he said, "and ..." or a next sentence of the same paragraph that is nothing but a quotation. */
function quoteGoesOn(unit: Unit, at: number, scene: Scene): Range | null {
  for (let i = at; i < Math.min(unit.words.length, at + 25); i++) {
    const quote = quoteFrom(unit, i);
    if (quote === undefined) {
      if (i >= scene.to) return null;
      continue;
    }
    if (!quote.spoken || !/^(?:comma|dot|colon|dash)$/u.test(tagAt(unit, i - 1))) return null;
    const end = sentenceTo(unit, i);
    const alone = quote.to >= end || (tagAt(unit, quote.to) === 'dot' && quote.to + 1 >= end);
    return alone ? { from: quote.from, to: quote.to } : null;
  }
  return null;
}
