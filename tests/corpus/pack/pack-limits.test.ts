import { gzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { PACK_LIMITS } from '../../../lib/corpus/limits';
import { openPack } from '../../../lib/corpus/pack/open-pack';
import { readPack } from '../../../lib/corpus/pack/read-pack';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { bytesOf, description, makePackArticle } from '../make-article';

/** The true limits are a gigabyte and 50 million characters: counting is the same with smaller ones. */
vi.mock('../../../lib/corpus/limits', async (original) => {
  const real = await original<{ PACK_LIMITS: object }>();
  return { ...real, PACK_LIMITS: { ...real.PACK_LIMITS, jsonBytes: 200_000, heldCharacters: 50_000 } };
});

const text = (characters: number) =>
  writePack(description('north'), [makePackArticle(1, 'x'.repeat(characters))]);

it('refuses a file beyond the limit unread, and stops unpacking at the limit', async () => {
  const tooLarge = { ok: false, error: { kind: 'too-large', limit: PACK_LIMITS.jsonBytes } };
  const large = await text(PACK_LIMITS.jsonBytes);
  expect(await openPack(bytesOf(large))).toEqual(tooLarge);
  const zipped = new Uint8Array(gzipSync(large));
  expect(zipped.length).toBeLessThan(2_000);
  expect(await readPack(zipped)).toEqual(tooLarge);
});

it('holds no more of a pack in memory than it may, and opens the rest line by line', async () => {
  const file = bytesOf(await text(PACK_LIMITS.heldCharacters + 1));
  expect(await readPack(file)).toEqual({
    ok: false,
    error: { kind: 'too-large', limit: PACK_LIMITS.heldCharacters },
  });
  const pack = await openPack(file);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  const found: number[] = [];
  for await (const articles of pack.value.articles(10)) found.push(articles.ok ? articles.value.length : -1);
  expect(found).toEqual([1]);
});
