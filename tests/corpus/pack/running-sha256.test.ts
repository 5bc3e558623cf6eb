import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunningSha256 } from '../../../lib/corpus/pack/running-sha256';
import { sha256 } from '../../../lib/corpus/pack/sha256';

describe('a running SHA-256', () => {
  it("is the browser's own, however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 6 }), async (parts) => {
        const hash = new RunningSha256();
        for (const part of parts) hash.add(part);
        expect(hash.digest()).toBe(await sha256(Uint8Array.from(parts.flatMap((part) => [...part]))));
      }),
      { numRuns: 300 },
    );
  });
});
