import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { isOnlyGrammar } from '../../lib/view/is-only-grammar';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { snapshotOf } from '../comparison/snapshot-of';

describe('what is grammar alone', () => {
  it.each([
    ['the', ''],
    ['in the', ''],
    ['the', 'his'],
    ['is', 'was'],
    ['in', 'on'],
    ['to', ''],
    ['with', 'alongside the harbour'],
  ])('"%s" for "%s"', (words, opposite) => {
    expect(isOnlyGrammar(words, opposite)).toBe(true);
  });

  it.each([
    ['not', ''],
    ['by', ''],
    ['without', 'with'],
    ['with', 'without'],
    ['to', 'from'],
    ['to', 'with'],
    ['for', 'against'],
    ['will', 'may'],
    ['on the quay', ''],
    ['three', ''],
  ])('not "%s" for "%s"', (words, opposite) => {
    expect(isOnlyGrammar(words, opposite)).toBe(false);
  });
});

describe('the words marked in a pair that is only put otherwise', () => {
  const page = snapshotOf(
    'The harbour bridge in Kelmar closed for repairs on Tuesday after divers found a crack in the eastern pier, Mayor Ingrid Solheim said.',
    { headline: 'Bridge in Kelmar', id: '1'.repeat(64) },
  );
  const other = snapshotOf(
    'A harbour bridge at Kelmar was shut for urgent works on Tuesday after divers discovered the crack in its eastern pier, Mayor Ingrid Solheim said.',
    { headline: 'Kelmar bridge', id: '2'.repeat(64) },
  );

  it('are those that say something, not the articles and auxiliaries beside them', () => {
    const view = toComparisonView(compareArticles(page, [other]), {
      decisions: [],
      searched: { articles: 1, packs: 1 },
    });
    const marked = view.overlap.flatMap((item) =>
      item.kind === 'card'
        ? [item.card.base, ...item.card.witnesses.map(({ text }) => text)].map(({ segments }) =>
            segments.filter(({ mark }) => mark === 'wording').map(({ text }) => text),
          )
        : [],
    );
    expect(marked).toEqual([
      ['closed', 'for repairs', 'found'],
      ['was shut', 'for urgent works', 'discovered'],
    ]);
  });
});
