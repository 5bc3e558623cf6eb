import type { Claim } from '../model/claim';
import type { Sentence } from '../model/sentence';
import { buildSegments, type MarkSpan } from './build-segments';
import type { ShownPlace } from './claim-card';
import { cleanLine } from './clean-text';
import type { Segment, ShownText } from './shown-text';
import type { ViewContext } from './view-context';

const GAP: Segment = { text: ' … ', mark: null, rows: [], opens: [], notes: [], gloss: null, soft: true };
const SPACE: Segment = { ...GAP, text: ' ' };

/** Claims by position, unknown positions left out. */
export function claimSpans(article: number, claims: readonly number[], context: ViewContext): Claim[] {
  return claims.map((claim) => context.claim(article, claim)).filter((claim) => claim !== null);
}

/**
 * The whole sentences that hold some claims, with marks, as text, as a plain line and with their place. Words outside
 * the claims are soft where another claim stands in the same sentence.
 */
export function sentenceText(
  article: number,
  claims: readonly number[],
  marks: readonly MarkSpan[],
  context: ViewContext,
): { readonly text: ShownText; readonly plain: string; readonly place: ShownPlace } {
  const { text, inLanguage } = context.snapshot(article);
  const analysis = context.analysis(article);
  const spans = claimSpans(article, claims, context);
  const numbers = [...new Set(spans.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  const sentences = numbers
    .map((number) => analysis.sentences[number])
    .filter((sentence): sentence is Sentence => sentence !== undefined);
  const shared = numbers.some((number) =>
    analysis.claims.some(({ sentence, index }) => sentence === number && !claims.includes(index)),
  );
  const focus = shared ? [...spans, ...marks] : null;

  const segments = sentences.flatMap((sentence, at) => [
    ...(at === 0 ? [] : [sentence.index === sentences[at - 1]!.index + 1 ? SPACE : GAP]),
    ...buildSegments(text, sentence, marks, focus),
  ]);
  const first = sentences[0] ?? { start: 0, end: 0 };
  const last = sentences.at(-1) ?? first;
  return {
    text: { segments, lang: inLanguage },
    plain: cleanLine(sentences.map(({ start, end }) => text.slice(start, end)).join(' '), 1_000),
    place: { ...context.placeOf(article, first), span: { start: first.start, end: last.end } },
  };
}
