import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PackDamage, PackError } from '../../../lib/corpus/corpus-store';
import { PACK_LIMITS } from '../../../lib/corpus/limits';
import { findPackError, openPack } from '../../../lib/corpus/pack/open-pack';
import { readPack, readPackManifest } from '../../../lib/corpus/pack/read-pack';
import { sha256 } from '../../../lib/corpus/pack/sha256';
import { writePack } from '../../../lib/corpus/pack/write-pack';
import { bytesOf, description, makePackArticle } from '../make-article';

const ARTICLE = makePackArticle(1, 'The harbour was closed.', ['a report']);

/** A pack with any lines and a manifest that vouches for them. */
async function packOf(lines: string[], manifest: Record<string, unknown> = {}): Promise<Uint8Array> {
  const body = lines.map((line) => `${line}\n`).join('');
  const given = { ...description('test'), count: lines.length, sha256: await sha256(bytesOf(body)) };
  return bytesOf(`${JSON.stringify({ ...given, ...manifest })}\n${body}`);
}
const errorOf = async (bytes: Uint8Array): Promise<PackError | 'taken'> => {
  const result = await readPack(bytes);
  return result.ok ? 'taken' : result.error;
};
const line = (more: Record<string, unknown> = {}): string => JSON.stringify({ ...ARTICLE, ...more });
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('readPack', () => {
  it('reads what writePack wrote, plain or gzipped', async () => {
    const text = await writePack(description('test'), [ARTICLE]);
    for (const bytes of [bytesOf(text), new Uint8Array(gzipSync(text))]) {
      const pack = await readPack(bytes);
      expect(pack.ok && pack.value.articles).toEqual([ARTICLE]);
    }
  });

  it('reads a pack without articles, and one whose last line has no end', async () => {
    expect(await errorOf(await packOf([]))).toBe('taken');
    const body = line();
    const manifest = { ...description('test'), count: 1, sha256: await sha256(bytesOf(body)) };
    expect(await errorOf(bytesOf(`${JSON.stringify(manifest)}\n${body}`))).toBe('taken');
  });

  const damaged: [string, PackDamage, () => string[] | Promise<string[]>][] = [
    ['a line that is no JSON', 'not-json', () => ['{"id":']],
    ['an empty line', 'empty-line', () => [line(), '']],
    ['an unknown field', 'not-an-article', () => [line({ extra: 1 })]],
    ['a missing field', 'not-an-article', () => [line({ text: undefined })]],
    ['a field of another type', 'not-an-article', () => [line({ text: 7 })]],
    ['an id that is no hash', 'not-an-article', () => [line({ id: '../../etc/passwd' })]],
    ['brackets deeper than the limit', 'too-deep', () => [nested(PACK_LIMITS.depth + 1)]],
    ['brackets a hundred thousand deep', 'too-deep', () => [nested(100_000)]],
    ['a line beyond the limit', 'long-line', () => [line({ text: 'x'.repeat(PACK_LIMITS.lineBytes) })]],
    ['the same id twice', 'duplicate-id', () => [line(), line({ headline: 'Another' })]],
    ['a __proto__ key', 'forbidden-key', () => [line().replace('{', '{"__proto__":{"polluted":1},')]],
    [
      'a __proto__ key spelled with escapes',
      'forbidden-key',
      () => [line().replace('{', '{"\\u005f_proto__":{"polluted":1},')],
    ],
    [
      'a constructor key inside',
      'forbidden-key',
      () => [line({ credits: [{ constructor: { prototype: 1 } }] })],
    ],
    [
      'a paragraph beyond the text',
      'span-outside-text',
      () => [line({ paragraphs: [{ start: 0, end: 999, kind: 'text' }] })],
    ],
    [
      'a paragraph that ends before it starts',
      'span-outside-text',
      () => [line({ paragraphs: [{ start: 5, end: 2, kind: 'text' }] })],
    ],
  ];
  for (const [name, reason, lines] of damaged)
    it(`refuses ${name}`, async () => {
      expect(await errorOf(await packOf(await lines()))).toMatchObject({ kind: 'damaged', reason });
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    });

  it('takes brackets up to the limit for what they are, and brackets inside text for text', async () => {
    expect(await errorOf(await packOf([nested(PACK_LIMITS.depth)]))).toMatchObject({
      reason: 'not-an-article',
    });
    expect(await errorOf(await packOf([line({ headline: `\\"${'['.repeat(99)}` })]))).toBe('taken');
  });

  it('names the line that is wrong', async () => {
    expect(await errorOf(await packOf([line(), '{}']))).toMatchObject({ line: 3 });
  });

  it('refuses a changed byte, a missing line and an added line', async () => {
    const text = await writePack(description('test'), [ARTICLE, makePackArticle(2, 'Two.')]);
    expect(await errorOf(bytesOf(text.replace('harbour', 'arbourh')))).toEqual({ kind: 'checksum' });
    expect(await errorOf(bytesOf(text.split('\n').slice(0, 2).join('\n')))).toEqual({ kind: 'checksum' });
    const more = JSON.stringify(makePackArticle(3, 'Three.'));
    expect(await errorOf(bytesOf(`${text}${more}\n`))).toEqual({ kind: 'checksum' });
  });

  it('refuses a count that is not the number of lines', async () => {
    expect(await errorOf(await packOf([line()], { count: 2 }))).toMatchObject({ reason: 'wrong-count' });
  });

  it('names a newer format instead of calling it damaged', async () => {
    expect(await errorOf(await packOf([], { format: 2, novelty: true }))).toEqual({
      kind: 'newer-format',
      found: 2,
    });
  });

  it('refuses a manifest with an unknown field, and any other file', async () => {
    expect(await errorOf(await packOf([], { extra: 1 }))).toMatchObject({
      reason: 'not-a-manifest',
      line: 1,
    });
    for (const text of ['', '\n', '[]', 'null', '<html></html>', '{"kind":"crossread-pack"}'])
      expect(await errorOf(bytesOf(text))).toMatchObject({ kind: 'damaged', line: 1 });
  });

  it('refuses the id that stands for what the reader saved', async () => {
    expect(await errorOf(await packOf([], { id: 'saved' }))).toMatchObject({ reason: 'reserved-id' });
  });

  it('refuses bytes that are not UTF-8', async () => {
    expect(await errorOf(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))).toMatchObject({ reason: 'not-utf8' });
  });

  it('refuses a cut gzip stream, and junk behind its mark', async () => {
    const zipped = new Uint8Array(gzipSync(await writePack(description('test'), [ARTICLE])));
    for (const bytes of [zipped.slice(0, zipped.length - 20), new Uint8Array([0x1f, 0x8b, 1, 2, 3])])
      expect(await errorOf(bytes)).toMatchObject({ reason: 'not-gzip' });
  });

  it('stops unpacking a bomb at its first line, however small the file is', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(200_000_000)));
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await errorOf(bomb)).toEqual({ kind: 'damaged', line: 1, reason: 'long-line' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64_000_000);
  });

  it('reads a pack of 60 MB line by line', async () => {
    const text = 'The harbour was closed. '.repeat(37_500);
    const articles = Array.from({ length: 66 }, (_, number) => makePackArticle(number, text));
    const pack = await openPack(new Blob([await writePack(description('test'), articles)]));
    if (!pack.ok) throw new Error(JSON.stringify(pack.error));
    const found: number[] = [];
    for await (const batch of pack.value.articles(50)) found.push(batch.ok ? batch.value.length : -1);
    expect(found).toEqual([9, 9, 9, 9, 9, 9, 9, 3]);
  });

  it('finds a line that spans parts of the file, and one that begins where a part does', async () => {
    const texts = [70_000, 65_536, 1, 16_384, 200_000].map((length) => 'x'.repeat(length));
    const articles = texts.map((text, number) => makePackArticle(number, text));
    for (const zip of [false, true]) {
      const text = await writePack(description('test'), articles);
      const pack = await readPack(zip ? new Uint8Array(gzipSync(text)) : bytesOf(text));
      expect(pack.ok && pack.value.articles.map((article) => article.text.length)).toEqual(
        texts.map(({ length }) => length),
      );
    }
  });

  it('reads the manifest alone for those who only ask what a pack is', async () => {
    const manifest = await readPackManifest(bytesOf(await writePack(description('test', '3'), [])));
    expect(manifest.ok && manifest.value.version).toBe('3');
  });
});

/** A file whose contents another program can change. */
class ChangingFile extends Blob {
  now: Blob;
  constructor(contents: Blob) {
    super();
    this.now = contents;
  }
  override get size(): number {
    return this.now.size;
  }
  override slice(start?: number, end?: number): Blob {
    return this.now.slice(start, end);
  }
}

describe('a pack that is read a second time', () => {
  const ARTICLES = [1, 2, 3].map((number) => makePackArticle(number, `Article ${number}.`, ['a report']));
  const secondReading = async (change: (text: string) => string) => {
    const text = await writePack(description('test'), ARTICLES);
    const file = new ChangingFile(new Blob([text]));
    const opened = await openPack(file);
    if (!opened.ok) throw new Error('not a pack');
    expect(await findPackError(opened.value, () => Promise.resolve(true))).toBeNull();
    file.now = new Blob([change(text)]);
    const given = [];
    for await (const part of opened.value.articles(2)) given.push(part);
    return given;
  };

  it('gives the same articles', async () => {
    expect(await secondReading((text) => text)).toEqual([
      { ok: true, value: ARTICLES.slice(0, 2) },
      { ok: true, value: ARTICLES.slice(2) },
    ]);
  });

  it('gives nothing of a line that is another one now', async () => {
    const error = { ok: false, error: { kind: 'checksum' } };
    const lastLine = /[^\n]+\n$/u;
    expect(await secondReading((text) => text.replace('Article 1', 'Article 7'))).toEqual([error]);
    expect(await secondReading((text) => text.replace('Article 3', 'Article 7'))).toEqual([
      { ok: true, value: ARTICLES.slice(0, 2) },
      error,
    ]);
    expect((await secondReading((text) => text.replace(lastLine, ''))).at(-1)).toEqual(error);
    expect((await secondReading((text) => `${text}{"__proto__":{"polluted":1}}\n`)).at(-1)).toEqual(error);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
