import type { AnalyzedArticle } from '../../../lib/comparison/analyzed-article';
import type { ComparisonContext } from '../../../lib/comparison/comparison-context';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { buildTermWeights } from '../../../lib/comparison/text/term-weights';
import { tokenize } from '../../../lib/comparison/text/tokenize';
import type { Claim } from '../../../lib/model/claim';
import { snapshotOf } from '../snapshot-of';

/** A name in a line: the words as printed and the key they carry. */
export type Names = Readonly<Record<string, string>>;

/** An article whose sentences are the given lines, one paragraph in all, one claim a line. Names get the given keys. */
export function articleOfLines(lines: readonly string[], names: Names = {}): AnalyzedArticle {
  const text = lines.join(' ');
  let at = 0;
  const spans = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  const claims = spans.map((span, index): Claim => ({
    ...span,
    index,
    sentence: index,
    polarity: 'affirmed',
    negation: null,
    certainty: 'stated',
    certaintyCue: null,
    status: 'none',
    statusCue: null,
    entities: Object.entries(names).flatMap(([name, key]) => {
      const start = text.indexOf(name, span.start);
      return start < 0 || start + name.length > span.end
        ? []
        : [{ start, end: start + name.length, kind: 'person' as const, key, role: null }];
    }),
    quantities: [],
    dates: [],
    labels: [],
    background: false,
  }));
  return {
    snapshot: snapshotOf(text, { paragraphs: [{ start: 0, end: text.length, kind: 'text' }] }),
    sentences: spans.map((span, index) => ({ ...span, index, paragraph: 0, masks: [], citations: [] })),
    tokens: spans.map((span) => tokenize(text, span.start, span.end)),
    claims,
    attributions: [],
    carriers: [],
    warnings: [],
  };
}

/** A context for comparing these articles, in which names are merged as their keys say. */
export function contextOf(...articles: AnalyzedArticle[]): ComparisonContext {
  return {
    names: { entries: [], roles: new Map(), keyOf: (key) => key },
    weight: buildTermWeights(articles, PARAMETERS),
    parameters: PARAMETERS,
  };
}
