import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPack } from '../../../lib/corpus/pack/read-pack';
import { sha256 } from '../../../lib/corpus/pack/sha256';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { PackArticle, PackManifest } from '../../../lib/model/pack';
import { bytesOf, description, makePackArticle } from '../make-article';

const RUNS = 10_000;
/** What breaks parsers: put into lines, whole or in part. */
const NASTIES = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '"\\ud800"',
  '1e999',
  '-0',
  'NaN',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '"\\u0000"',
  '\ufeff',
  '{"a":1,"a":2}',
  '{"toString":null}',
  '[1,]',
  "{'a':1}",
  '\r',
  '9007199254740993',
  '{"length":-1}',
];

/** Lines that are nearly articles: one with a field replaced by anything. */
const almostArticle = fc
  .tuple(
    fc.constantFrom(...Object.keys(makePackArticle(1, 'Text.')), 'provenance', '__proto__'),
    fc.jsonValue(),
  )
  .map(
    ([key, value]) =>
      `${JSON.stringify(makePackArticle(1, 'Text.')).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`,
  );
const anyLine = fc.oneof(
  fc.constantFrom(...NASTIES),
  fc.json(),
  fc.string({ unit: 'binary' }),
  almostArticle,
  fc.nat(5).map((number) => JSON.stringify(makePackArticle(number, 'Text.'))),
);
/** Whole packs whose manifest vouches for their lines, so that the lines are looked at. */
const vouchedPack = fc.array(anyLine, { maxLength: 4 }).map(async (lines) => {
  const body = bytesOf(lines.map((line) => `${line}\n`).join(''));
  const manifest = { ...description('test'), count: lines.length, sha256: await sha256(body) };
  return bytesOf(`${JSON.stringify(manifest)}\n${new TextDecoder().decode(body)}`);
});
/** A sound pack with some bytes overwritten, plain or gzipped. */
const brokenPack = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 3 }),
  )
  .map(async ([zipped, changes]) => {
    const text = await writePack(description('test'), [makePackArticle(1, 'Text.')]);
    const bytes = new Uint8Array(zipped ? gzipSync(text) : bytesOf(text));
    for (const [place, value] of changes) bytes[Math.floor(place * (bytes.length - 1))] = value;
    return bytes;
  });
const anyBytes = fc.uint8Array({ maxLength: 200 }).map((bytes) => Promise.resolve(bytes));

it(`gives a sound pack or a named error for any ${RUNS} files, and never throws`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(vouchedPack, brokenPack, anyBytes), async (file) => {
      const result = await readPack(await file);
      if (result.ok) {
        expect(PackManifest.safeParse(result.value.manifest).success).toBe(true);
        for (const article of result.value.articles)
          expect(PackArticle.safeParse(article).success).toBe(true);
      } else {
        expect(['damaged', 'checksum', 'newer-format', 'too-large']).toContain(result.error.kind);
      }
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
}, 120_000);
