import type { CueGroup } from '../cue-group';
import type { Finding, Scene } from '../finding';
import type { Range } from '../phrase-words';
import { quoteFrom, quoteTo, quotedAt, sentenceFrom, sentenceTo, tagAt, type Unit } from '../unit';
import { invertedSource, subjectSource, type FoundSource } from './find-source';

/** "...," X said and "...," said X, with a quotation that goes on behind it. */
export function quoteBefore(scene: Scene, cue: CueGroup): Finding | null {
  if (cue.voice !== 'finite' || !(cue.entry.speech || cue.entry.clause)) return null;
  const source = withQuote(scene, invertedSource(scene, cue)) ?? withQuote(scene, subjectSource(scene, cue));
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
  if (quote === undefined || quote.from < scene.from || !(quote.spoken || at !== found.from)) return null;
  return { found, quote };
}

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
