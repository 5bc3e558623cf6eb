import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import corpora from '../fixtures/origins/little-corpora.json';
import { snapshotOf } from '../comparison/snapshot-of';

const linesOf = (name: string): [string, readonly number[]][] => {
  const corpus = corpora.find((one) => one.name === name)!;
  const [base, ...others] = corpus.articles.map(({ publisher, date, text }, i) =>
    snapshotOf(text.join('\n\n'), { id: `${i}`.repeat(64), publisher, datePublished: date }),
  );
  const { reasons } = toComparisonView(compareArticles(base!, others), OPTIONS).sources.origins;
  return reasons.map(({ line, articles: of }) => [line.id, of.toSorted()]);
};
const OPTIONS = { decisions: [], searched: { articles: 6, packs: 1 } };

describe('the verdict on origins as lines', () => {
  it('gives the dispatch as the reason, and says that the agency’s own report is not in the collection', () => {
    expect(linesOf('three outlets on one dispatch')).toEqual([
      ['sources.why.same-dispatch', [0, 1, 2]],
      ['sources.why.no-first-report', [0, 1, 2]],
    ]);
  });

  it('tells a statement that outlets share from a text that one takes over', () => {
    expect(linesOf('three who quote one statement around stories of their own')).toEqual([
      ['sources.why.same-speaker', [0, 1, 2]],
    ]);
    expect(linesOf('a wholly shared story beside a speaker')).toContainEqual([
      'sources.why.derived-text',
      [0, 1],
    ]);
  });

  it('names the articles without an origin', () => {
    expect(linesOf('three outlets that name nobody')).toEqual([['sources.why.untraced', [0, 1, 2]]]);
  });
});
