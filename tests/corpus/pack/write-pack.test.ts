import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../lib/corpus/pack/canonical-json';
import { readPack } from '../../../lib/corpus/pack/read-pack';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { bytesOf, description, makePackArticle } from '../make-article';

describe('writePack', () => {
  const one = makePackArticle(1, 'One.');
  const two = makePackArticle(2, 'Two.', ['a report']);

  it('gives the same bytes for the same articles in any order and with keys in any order', async () => {
    const turned = Object.fromEntries(Object.entries(two).reverse()) as typeof two;
    expect(await writePack(description('test'), [turned, one])).toBe(
      await writePack(description('test'), [one, two]),
    );
  });

  it('writes the manifest first and one article a line', async () => {
    const lines = (await writePack(description('test'), [one, two])).split('\n');
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines[0]!)).toMatchObject({ kind: 'crossread-pack', count: 2 });
    expect(lines[3]).toBe('');
  });

  it('loses nothing of any text, lone surrogates included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), async (texts) => {
        const articles = texts.map((text, index) => makePackArticle(index, text, [text]));
        const text = await writePack(description('test'), articles);
        const pack = await readPack(bytesOf(text));
        expect(pack.ok && pack.value.articles).toEqual(articles);
        if (pack.ok) expect(await writePack(description('test'), pack.value.articles)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('canonicalJson', () => {
  it('parses back to what it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('orders keys and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: { d: undefined, c: [null, 'x'] } })).toBe('{"a":{"c":[null,"x"]},"b":1}');
  });
});
