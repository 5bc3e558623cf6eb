import { AlignmentEvidence } from '../model/alignment';
import type { Comparison } from '../model/comparison';
import { DivergenceType } from '../model/divergence';
import { EventMatch } from '../model/event-match';
import type { TextSpan } from '../model/text-span';
import { z } from '../zod';

/** Version of the file. */
const WRONG_MATCH_FORMAT = 1;

/** The sentence or sentences of one side, the one before and the one after. */
const Side = z.strictObject({
  before: z.nullable(z.string()),
  sentences: z.array(z.string()),
  after: z.nullable(z.string()),
});

/**
 * One pair that a reader calls wrong, for whoever works on the engine: its sentences with their neighbours, what the
 * engine rested on, and what it was set to. Nothing else: no address, no publisher, no headline, no other article.
 */
export const WrongMatch = z.strictObject({
  kind: z.literal('crossread-wrong-match'),
  format: z.literal(WRONG_MATCH_FORMAT),
  engine: z.string(),
  page: Side,
  other: Side,
  found: z.strictObject({
    reuse: z.enum(['verbatim', 'close', 'reworded']),
    similarity: z.number(),
    event: EventMatch.shape.verdict,
    evidence: AlignmentEvidence,
    differences: z.array(
      z.strictObject({
        type: DivergenceType,
        severity: z.enum(['conflict', 'wording']),
        rule: z.string(),
        page: z.array(z.string()),
        other: z.array(z.string()),
        detail: z.record(z.string(), z.string()),
      }),
    ),
  }),
  parameters: z.record(z.string(), z.number()),
});
export type WrongMatch = z.infer<typeof WrongMatch>;

/**
 * The bundle for one aligned pair, as the file will be: the reader sees all of it before saving.
 * @param index position in `Comparison.alignments`
 * @returns `null` where there is no such pair
 */
export function wrongMatchText(comparison: Comparison, index: number): string | null {
  const alignment = comparison.alignments[index];
  if (alignment === undefined) return null;
  const { article, base, other, reuse, score, evidence, divergences } = alignment;
  const wordsOf = (position: number, spans: readonly TextSpan[]): string[] =>
    spans.map(({ start, end }) => comparison.articles[position]!.text.slice(start, end));
  const bundle: WrongMatch = {
    kind: 'crossread-wrong-match',
    format: WRONG_MATCH_FORMAT,
    engine: comparison.engine,
    page: sideOf(comparison, 0, base),
    other: sideOf(comparison, article, other),
    found: {
      reuse,
      similarity: score,
      event: comparison.events.find((event) => event.article === article)?.verdict ?? 'different',
      evidence,
      differences: divergences.map(({ type, severity, rule, base: here, other: there, detail }) => ({
        type,
        severity,
        rule,
        page: wordsOf(0, here),
        other: wordsOf(article, there),
        detail,
      })),
    },
    parameters: comparison.parameters,
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

function sideOf(comparison: Comparison, article: number, claims: readonly number[]): z.infer<typeof Side> {
  const { text } = comparison.articles[article]!;
  const { sentences, claims: all } = comparison.analyses[article]!;
  const numbers = [...new Set(claims.map((claim) => all[claim]!.sentence))].sort((a, b) => a - b);
  const sentence = (number: number): string | null => {
    const span = sentences[number];
    return span === undefined ? null : text.slice(span.start, span.end);
  };
  return {
    before: sentence((numbers[0] ?? 0) - 1),
    sentences: numbers.flatMap((number) => sentence(number) ?? []),
    after: sentence((numbers.at(-1) ?? 0) + 1),
  };
}
