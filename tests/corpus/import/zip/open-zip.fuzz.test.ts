import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ARCHIVE_LIMITS } from '../../../../lib/corpus/import/import-limits';
import { openZip } from '../../../../lib/corpus/import/zip/open-zip';
import { buildZip } from './build-zip';

const RUNS = 10_000;

const SOUND = buildZip([
  { name: 'notes/one.txt', content: 'The ferry left at noon. '.repeat(20) },
  { name: 'two.html', content: '<p>Forty passengers were on board.</p>', stored: true },
  { name: 'three.txt', content: '' },
]);

/** A sound archive with bytes overwritten, cut out or cut off: most keep their shape and lie in one field. */
const broken = fc
  .record({
    changes: fc.array(fc.tuple(fc.nat(SOUND.length - 1), fc.nat(255)), { maxLength: 6 }),
    cut: fc.option(fc.nat(SOUND.length)),
    twice: fc.boolean(),
  })
  .map(({ changes, cut, twice }) => {
    const bytes = new Uint8Array(SOUND);
    for (const [at, value] of changes) bytes[at] = value;
    const kept = cut === null ? bytes : bytes.subarray(0, cut);
    return twice ? [kept, bytes] : [kept];
  });
/** Honest archives of anything. */
const honest = fc
  .array(
    fc.record({
      name: fc.oneof(
        fc.string(),
        fc.constantFrom('__proto__', '../a', '/a', 'a\0', 'constructor/a.txt', 'a/'),
      ),
      content: fc.uint8Array({ maxLength: 60 }),
      stored: fc.boolean(),
      flags: fc.constantFrom(0, 0x0800, 0x0008, 1),
      bytes: fc.option(fc.nat(200), { nil: undefined, freq: 5 }),
    }),
    { maxLength: 5 },
  )
  .map((files) => [
    buildZip(files.map(({ bytes, ...file }) => (bytes === undefined ? file : { ...file, bytes }))),
  ]);
const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => [new Uint8Array(bytes)]);

it(`gives bytes or a named problem for any ${RUNS} archives, never throws, never hangs`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(broken, honest, anyBytes), async (parts) => {
      const opened = await openZip(new Blob(parts));
      if (!opened.ok) {
        expect(opened.error).toMatch(/^[a-z0-9-]+$/u);
        return;
      }
      for (const entry of opened.value.entries) {
        const read = await opened.value.read(entry);
        if (read.ok) expect(read.value.length).toBeLessThanOrEqual(ARCHIVE_LIMITS.entryBytes);
        else expect(read.error).toMatch(/^[a-z0-9-]+$/u);
      }
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
}, 240_000);
