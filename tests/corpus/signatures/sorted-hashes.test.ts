import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HASH_BITS } from '../../../lib/corpus/signatures/encode-signature';
import { SortedHashes } from '../../../lib/corpus/signatures/sorted-hashes';

const LAST = 2 ** HASH_BITS - 1;
const hash = fc.oneof(
  fc.integer({ min: 0, max: LAST }),
  fc.constantFrom(0, 31, 32, 1023, 1024, 32_767, LAST),
);

it('gives each hash once, in ascending order, and nothing of those before', () => {
  const collected = new SortedHashes();
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 600 }), (given) => {
      for (const one of given) collected.add(one);
      expect(collected.take()).toEqual(Uint32Array.from(new Set(given)).sort());
      expect(collected.take()).toHaveLength(0);
    }),
    { numRuns: 1_000 },
  );
});

it('takes all hashes there are', () => {
  const collected = new SortedHashes();
  for (let one = LAST; one >= 0; one--) collected.add(one);
  const taken = collected.take();
  expect(taken).toHaveLength(LAST + 1);
  expect(taken.every((one, at) => one === at)).toBe(true);
});
