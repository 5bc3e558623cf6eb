import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../lib/comparison/compare-articles';
import corpora from '../../fixtures/origins/little-corpora.json';
import { snapshotOf } from '../snapshot-of';

interface LittleCorpus {
  readonly name: string;
  readonly articles: readonly {
    readonly publisher: string;
    readonly date: string;
    readonly text: readonly string[];
    readonly byline?: readonly string[];
    /** Linked words and where they lead. */
    readonly links?: readonly (readonly [string, string])[];
  }[];
  /** Independent origins, `null` where the texts do not say. */
  readonly independent: number | null;
  readonly origins?: readonly string[];
  readonly kinds?: readonly string[];
  readonly rules?: readonly string[];
  readonly not?: readonly string[];
  readonly loops?: readonly number[][];
  readonly untraced?: readonly number[];
}

describe('the origins of little corpora, from their texts to the count', () => {
  it('are thirty of three to six articles', () => {
    expect(corpora.length).toBeGreaterThanOrEqual(30);
    for (const { articles } of corpora) {
      expect(articles.length).toBeGreaterThanOrEqual(3);
      expect(articles.length).toBeLessThanOrEqual(6);
    }
  });

  it.each(corpora as unknown as LittleCorpus[])('$name', (corpus) => {
    const [base, ...others] = corpus.articles.map(({ publisher, date, text, byline, links = [] }, i) => {
      const whole = text.join('\n\n');
      return snapshotOf(whole, {
        id: `${i}`.repeat(64),
        publisher,
        datePublished: date,
        byline: [...(byline ?? [])],
        links: links.map(([words, href]) => {
          const start = whole.indexOf(words);
          return { start, end: start + words.length, href };
        }),
      });
    });
    const comparison = compareArticles(base!, others);
    expect(comparison.events.map(({ verdict }) => verdict)).toEqual(others.map(() => 'same'));
    const { origins, independent, loops, untraced } = comparison.origins;
    expect({
      independent,
      ...(corpus.origins && { origins: origins.map(({ name }) => name).sort() }),
      ...(corpus.kinds && { kinds: origins.map(({ kind }) => kind) }),
      ...(corpus.loops && { loops }),
      ...(corpus.untraced && { untraced }),
    }).toEqual({
      independent: corpus.independent,
      ...(corpus.origins && { origins: [...corpus.origins].sort() }),
      ...(corpus.kinds && { kinds: corpus.kinds }),
      ...(corpus.loops && { loops: corpus.loops }),
      ...(corpus.untraced && { untraced: corpus.untraced }),
    });
    const rules = origins.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
    expect(rules).toEqual(expect.arrayContaining([...(corpus.rules ?? [])]));
    for (const rule of corpus.not ?? []) expect(rules).not.toContain(rule);
  });
});
