import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/comparison/compare-articles';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { ComparisonView } from '../../lib/view/comparison-view';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { withoutArticles } from '../../lib/view/without-articles';
import { syntheticReport } from '../bench/engine/synthetic-story';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

const OPTIONS = { decisions: [], searched: { articles: 4, packs: 1 } };
const PORT = toComparisonView(PORT_COMPARISON, OPTIONS);

/** Cards as what they say: relation, sentence, and each witness by its article's id. */
function cardsOf(view: ComparisonView) {
  const idOf = (article: number): string => view.articles[article]!.id;
  return view.overlap.flatMap((item) =>
    item.kind === 'apart'
      ? []
      : [
          {
            relation: item.card.relation,
            reuse: item.card.reuse,
            name: item.card.name,
            witnesses: item.card.witnesses
              .map(({ article, relation, place }) => `${idOf(article)} ${relation} ${place.span.start}`)
              .sort(),
            chips: item.card.chips.map(({ label, severity }) => `${label} ${severity}`).sort(),
          },
        ],
  );
}

const looseOf = (loose: ComparisonView['onlyHere']) => loose.map(({ place }) => place.span.start).sort();

describe('a comparison without some of its articles', () => {
  it('says what a comparison made without them says', () => {
    const others = [1, 2, 3, 4].map((outlet): ArticleSnapshot => ({
      ...syntheticReport(outlet),
      id: String(outlet).repeat(64),
    }));
    const whole = toComparisonView(compareArticles(syntheticReport(0), others), OPTIONS);
    const fewer = toComparisonView(compareArticles(syntheticReport(0), [others[0]!, others[2]!]), OPTIONS);
    const filtered = withoutArticles(whole, new Set([2, 4]));
    expect(cardsOf(whole)).not.toEqual(cardsOf(fewer));
    expect(filtered.counts).toEqual(fewer.counts);
    expect(cardsOf(filtered)).toEqual(cardsOf(fewer));
    expect(looseOf(filtered.onlyHere)).toEqual(looseOf(fewer.onlyHere));
    expect(looseOf(filtered.onlyInOthers)).toEqual(looseOf(fewer.onlyInOthers));
    expect(filtered.wording.sentences.map(({ name }) => name)).toEqual(
      fewer.wording.sentences.map(({ name }) => name),
    );
  });

  it('is the comparison itself where none is taken out', () => {
    expect(withoutArticles(PORT, new Set())).toBe(PORT);
  });

  it('makes a claim that only they report one that stands only here', () => {
    const { counts, onlyHere } = withoutArticles(PORT, new Set([1, 3]));
    expect(counts.only).toBe(PORT.counts.only + 4);
    expect(counts.total).toBe(PORT.counts.total);
    expect(onlyHere.length).toBe(PORT.onlyHere.length + 4);
    expect(onlyHere.flatMap(({ text }) => text.segments).some(({ mark }) => mark === 'differs')).toBe(false);
  });

  it('drops their origins, carriers and readings, and counts the origins again', () => {
    const { sources } = withoutArticles(PORT, new Set([3]));
    expect(sources.origins.flow.origins.map(({ name }) => name)).toEqual([
      'a ministry spokeswoman',
      'the Port Authority',
    ]);
    expect(sources.origins.independent).toBe(2);
    expect(sources.credits.map(({ kind }) => kind)).toEqual(['attribution-lost']);
    expect(withoutArticles(PORT, new Set([1, 2])).sources.origins.flow.carriers).toEqual([]);
    expect(withoutArticles(PORT, new Set([2])).sources.quotes).toEqual([]);
    expect(sources.events).toBe(PORT.sources.events);
  });

  it('leaves nothing that names an article taken out', () => {
    const { wording, sources } = withoutArticles(PORT, new Set([1, 2]));
    expect(JSON.stringify([wording, { ...sources, events: [] }])).not.toMatch(
      /"articles":\[[^\]]*[12][^\]]*\]/u,
    );
  });
});
