import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  declineBundledPack,
  installBundledPack,
} from '../../lib/corpus/install-bundled-pack';
import { memoryKeyValue } from '../../lib/corpus/key-value';
import { MemoryStore } from '../../lib/corpus/memory-store';
import { writePack } from '../../lib/corpus/pack/write-pack';
import { bytesOf, description, makePackArticle } from './make-article';
import { wordSignature } from './word-signature';

const packBytes = async (version: string, count = 1): Promise<Uint8Array> =>
  bytesOf(
    await writePack(
      description('starter', version),
      Array.from({ length: count }, (_, number) => makePackArticle(number, `Version ${version}.`)),
    ),
  );
const setUp = () => ({
  store: new MemoryStore({ signatureOf: wordSignature, now: () => '2024-01-01T00:00:00Z' }),
  memory: memoryKeyValue(),
});
const kindOf = async (...given: Parameters<typeof installBundledPack>): Promise<string> => {
  const result = await installBundledPack(...given);
  return result.ok ? result.value.kind : result.error.kind;
};

describe('installBundledPack', () => {
  it('installs at the first start and does nothing at the next', async () => {
    const { store, memory } = setUp();
    expect(await kindOf(store, await packBytes('1.0.0'), memory)).toBe('installed');
    expect(await kindOf(store, await packBytes('1.0.0'), memory)).toBe('current');
    expect(await store.packs()).toMatchObject([{ id: 'starter', enabled: true, articles: 1 }]);
  });

  it('notes a pack whose installation was cut off behind the last article, and knows it as removed later', async () => {
    const { store, memory } = setUp();
    await installBundledPack(store, await packBytes('1.0.0'), memoryKeyValue());
    expect(await kindOf(store, await packBytes('1.0.0'), memory)).toBe('current');
    await store.removePack('starter');
    expect(await kindOf(store, await packBytes('1.0.0'), memory)).toBe('removed-by-reader');
  });

  it('replaces an older version as a whole and keeps it off if it was off', async () => {
    const { store, memory } = setUp();
    await installBundledPack(store, await packBytes('1.9.0', 3), memory);
    await store.setPackEnabled('starter', false);
    expect(await kindOf(store, await packBytes('1.10.0', 2), memory)).toBe('replaced');
    expect(await store.packs()).toMatchObject([{ enabled: false, articles: 2 }]);
  });

  it('never overwrites a newer version', async () => {
    const { store, memory } = setUp();
    await installBundledPack(store, await packBytes('2.0.0'), memory);
    expect(await kindOf(store, await packBytes('1.0.0'), memory)).toBe('newer-kept');
    expect((await store.packs())[0]?.manifest?.version).toBe('2.0.0');
  });

  it('stays away once the reader removed it, until the reader asks for it', async () => {
    const { store, memory } = setUp();
    await installBundledPack(store, await packBytes('1.0.0'), memory);
    await store.removePack('starter');
    expect(await kindOf(store, await packBytes('1.1.0'), memory)).toBe('removed-by-reader');
    expect(await store.packs()).toEqual([]);
    expect(await kindOf(store, await packBytes('1.1.0'), memory, { evenIfRemoved: true })).toBe('installed');
  });

  it('says what is wrong with a damaged pack and leaves the store alone', async () => {
    const { store, memory } = setUp();
    expect(await kindOf(store, bytesOf('no pack'), memory)).toBe('damaged');
    expect(await store.packs()).toEqual([]);
  });
});

describe('declineBundledPack', () => {
  it('keeps a pack away that was never there, until it is asked for', async () => {
    const { store, memory } = setUp();
    await declineBundledPack('starter', memory);
    expect(await kindOf(store, await packBytes('1.0.0'), memory)).toBe('removed-by-reader');
    expect(await store.packs()).toEqual([]);
  });
});

describe('compareVersions', () => {
  it.each([
    ['1.9.0', '1.10.0', -1],
    ['2', '1.9', 1],
    ['1.0', '1.0.0', 0],
    ['2024-05', '2024-11', -1],
    ['1.0.0-beta', '1.0.0-beta', 0],
  ])('orders %s and %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
    expect(Math.sign(compareVersions(b, a))).toBe(0 - sign);
  });
});
