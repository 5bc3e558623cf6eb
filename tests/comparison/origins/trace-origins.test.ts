import { describe, expect, it } from 'vitest';
import { traceOrigins } from '../../../lib/comparison/origins/trace-origins';
import { OriginGraph } from '../../../lib/model/origin';
import corpora from '../../fixtures/origins/corpora.json';
import { buildCorpus, type CorpusArticle, type CorpusOptions } from './build-corpus';

interface Corpus extends CorpusOptions {
  readonly name: string;
  readonly articles: readonly CorpusArticle[];
  readonly independent: number | null;
  readonly origins?: readonly string[];
  readonly kinds?: readonly string[];
  readonly rules?: readonly string[];
  readonly not?: readonly string[];
  readonly chains?: readonly (readonly (string | null)[])[];
  readonly loops?: readonly number[][];
  readonly untraced?: readonly number[];
}

describe('traceOrigins', () => {
  it.each(corpora as unknown as Corpus[])('$name', (corpus) => {
    const { articles, alignments, events, context } = buildCorpus(corpus.articles, corpus);
    const graph = traceOrigins(articles, alignments, events, context);
    const reasons = graph.origins.flatMap((origin) => origin.reasons.map((reason) => reason.rule));
    expect(OriginGraph.parse(graph)).toEqual(graph);
    expect(graph.independent).toBe(corpus.independent);
    if (corpus.origins !== undefined)
      expect(graph.origins.map((origin) => origin.name)).toEqual(corpus.origins);
    if (corpus.kinds !== undefined) expect(graph.origins.map((origin) => origin.kind)).toEqual(corpus.kinds);
    for (const rule of corpus.rules ?? []) expect(reasons).toContain(rule);
    for (const rule of corpus.not ?? []) expect(reasons).not.toContain(rule);
    if (corpus.loops !== undefined) expect(graph.loops).toEqual(corpus.loops);
    if (corpus.untraced !== undefined) expect(graph.untraced).toEqual(corpus.untraced);
    if (corpus.chains !== undefined)
      expect(
        graph.origins[0]!.chains.map((chain) => [
          chain.speaker?.name ?? null,
          ...chain.carriers.map((carrier) => carrier.key),
        ]),
      ).toEqual(corpus.chains);
  });
});
