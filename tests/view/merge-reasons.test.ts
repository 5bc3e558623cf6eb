import { describe, expect, it } from 'vitest';
import { mergeReasons } from '../../lib/view/merge-reasons';

describe('reasons of several witnesses', () => {
  it('are said once: those of all first, then each with its articles', () => {
    expect(
      mergeReasons([
        { article: 1, items: ['Abu Marzouk', 'Putin', 'Moscow'] },
        { article: 2, items: ['Putin', 'Moscow', 'Bogdanov'] },
        { article: 3, items: ['Bogdanov', 'Putin'] },
      ]),
    ).toEqual([
      { articles: null, items: ['Putin'] },
      { articles: [1, 2], items: ['Moscow'] },
      { articles: [2, 3], items: ['Bogdanov'] },
      { articles: [1], items: ['Abu Marzouk'] },
    ]);
  });

  it('name no article where there is one, though two of its sentences stand there', () => {
    expect(
      mergeReasons([
        { article: 4, items: ['Hamas'] },
        { article: 4, items: ['Hamas', 'Moscow'] },
      ]),
    ).toEqual([{ articles: null, items: ['Hamas', 'Moscow'] }]);
  });

  it('are none where nothing is shared', () => {
    expect(mergeReasons([{ article: 1, items: [] }])).toEqual([]);
  });
});
