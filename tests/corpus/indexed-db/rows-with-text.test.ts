import { afterEach, beforeEach, expect, it } from 'vitest';
import { STORE_LIMITS } from '../../../lib/corpus/limits';
import type { ListRequest } from '../../../lib/corpus/list-request';
import { makeArticle } from '../make-article';
import { openTestStore } from './open-test-store';

const { confirmedTexts, searchedTexts } = STORE_LIMITS;
const limitTo = (limits: Partial<Record<keyof typeof STORE_LIMITS, number>>) =>
  Object.assign(STORE_LIMITS, limits);
beforeEach(() => void limitTo({ confirmedTexts: 10, searchedTexts: 40 }));
afterEach(() => void limitTo({ confirmedTexts, searchedTexts }));

const articles = Array.from({ length: 60 }, (_, number) =>
  makeArticle(number, number % 2 === 0 ? 'The budget committee met.' : 'A committee on the budget met.', {
    publisher: number < 8 ? 'Beacon' : 'Anchor',
  }),
);

it('reads texts for a phrase, leaves out those that it cannot read, and counts them', async () => {
  const store = await openTestStore();
  await store.put(articles, 'saved');
  const found = async (text: string, more: Partial<ListRequest> = {}) => {
    const { total, unread } = await store.list({ text, fullText: true, offset: 0, limit: 5, ...more });
    return { total, unread };
  };
  expect(await found('budget committee')).toEqual({ total: 60, unread: 0 });
  expect(await found('"budget committee"')).toEqual({ total: 20, unread: 20 });
  expect(await found('"budget committee"', { publisher: 'Beacon' })).toEqual({ total: 4, unread: 0 });
});
