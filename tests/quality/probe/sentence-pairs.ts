import { scorePair } from '../../../lib/comparison/alignment/score-pair';
import type { ComparisonContext } from '../../../lib/comparison/comparison-context';
import type { Parameters } from '../../../lib/comparison/parameters';
import { buildTermWeights } from '../../../lib/comparison/text/term-weights';
import { tokenize } from '../../../lib/comparison/text/tokenize';
import { probeMeasures } from './probe-measures';

/** A context without articles: weights from the word list alone, no names merged. */
export function bareContext(parameters: Parameters): ComparisonContext {
  return {
    names: { entries: [], roles: new Map(), keyOf: (key) => key },
    weight: buildTermWeights([], parameters),
    parameters,
  };
}

/** What the engine measures on pairs of sentences, and how long a pair takes once its words are read. */
export interface ScoredPairs {
  readonly scores: number[];
  readonly measures: (readonly number[])[];
  readonly microseconds: number;
}

/** Scores the `a` and `b` of each record. */
export function scoreSentencePairs(
  records: readonly Readonly<Record<string, unknown>>[],
  parameters: Parameters,
): ScoredPairs {
  const context = bareContext(parameters);
  const pairs = records.map((record) => [tokensOf(record['a']), tokensOf(record['b'])] as const);
  const scored = pairs.map(([a, b]) => scorePair(a, b, context));
  // Processor time, not the clock: other work on the machine does not count.
  const started = process.cpuUsage();
  for (const [a, b] of pairs) scorePair(a, b, context);
  const microseconds = process.cpuUsage(started).user / Math.max(1, pairs.length);
  return {
    scores: scored.map(({ score }) => score),
    measures: scored.map(({ measures, ordered }) => [...measures, ...probeMeasures(ordered)]),
    microseconds,
  };
}

function tokensOf(value: unknown): ReturnType<typeof tokenize> {
  const text = String(value);
  return tokenize(text, 0, text.length);
}
