import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeptBlocks, type NotedBlock } from '../../../lib/corpus/indexed-db/kept-blocks';
import { STORE_LIMITS } from '../../../lib/corpus/limits';
import { EMPTY_BLOCK } from '../../../lib/corpus/signatures/signature-block';
import { queryFor } from '../corpus-store.contract';
import { idOf, makeArticle } from '../make-article';
import { freshName, openTestStore } from './open-test-store';

afterEach(() => vi.restoreAllMocks());

const noted = (number: number, index = 1): NotedBlock => ({
  key: ['saved', number],
  note: { articles: 1, hash: 0, index },
});
const sized = (bytes: number) => ({ ...EMPTY_BLOCK, codes: new Uint8Array(bytes) });

describe('blocks kept between searches', () => {
  it('are known by what is noted of them', () => {
    const kept = new KeptBlocks();
    const block = sized(1);
    kept.keep(noted(0), block);
    expect(kept.get(noted(0))).toBe(block);
    expect(kept.keep(noted(0), sized(1))).toBe(false);
    expect(kept.get(noted(0))).toBe(block);
    expect(kept.get(noted(1))).toBeUndefined();
    expect(kept.get(noted(0, 2))).toBeUndefined();
  });

  it('stay as long as they are asked for, and take no more memory than is allowed', () => {
    const kept = new KeptBlocks();
    const half = STORE_LIMITS.keptIndexBytes / 2;
    expect([0, 1, 2].map((number) => kept.keep(noted(number), sized(half)))).toEqual([true, true, false]);
    kept.forgetOthers([noted(1), noted(2)]);
    kept.keep(noted(2), sized(half));
    expect([0, 1, 2].map((number) => kept.get(noted(number)) !== undefined)).toEqual([false, true, true]);
  });

  it('are not read again by the next search, and are once another page has written', async () => {
    const name = freshName();
    const store = await openTestStore(name);
    const ids = async (text: string): Promise<string[]> =>
      (await store.candidates(queryFor(text))).candidates.map(({ id }) => id);
    await store.put([makeArticle(1, 'harbour closed'), makeArticle(2, 'mayor chosen')], 'saved');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const reads = () =>
      get.mock.contexts.filter((context) => (context as IDBObjectStore).name === 'blocks').length;
    expect(await ids('harbour closed')).toEqual([idOf(1)]);
    expect(reads()).toBe(1);
    expect(await ids('mayor chosen')).toEqual([idOf(2)]);
    expect(reads()).toBe(1);

    const other = await openTestStore(name);
    await other.put([makeArticle(3, 'mayor chosen')], 'saved');
    get.mockClear();
    expect(await ids('mayor chosen')).toEqual([idOf(2), idOf(3)]);
    expect(reads()).toBe(1);
    await other.remove([idOf(2)]);
    expect(await ids('mayor chosen')).toEqual([idOf(3)]);
    await other.setPackEnabled('saved', false);
    expect(await ids('mayor chosen')).toEqual([]);
    other.close();
  });
});

describe('blocks there is no room for', () => {
  it('are read again, and searches side by side find the same', async () => {
    vi.spyOn(KeptBlocks.prototype, 'keep').mockReturnValue(false);
    const store = await openTestStore(freshName());
    const count = STORE_LIMITS.blockArticles + 5;
    await store.put(
      Array.from({ length: count }, (_, number) => makeArticle(number, `story${number} town`)),
      'saved',
    );
    const ask = (number: number) => store.candidates(queryFor(`story${number} town`));
    const answers = await Promise.all([3, count - 1, 3].map(ask));
    expect(answers.map(({ candidates }) => candidates[0]?.id)).toEqual([3, count - 1, 3].map(idOf));
    expect(answers.map(({ searchedArticles }) => searchedArticles)).toEqual([count, count, count]);
    expect(await ask(3)).toEqual(answers[0]);
  });
});
