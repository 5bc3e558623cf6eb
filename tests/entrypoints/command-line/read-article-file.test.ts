import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readArticleFile } from '../../../entrypoints/command-line/read-article-file';

const folder = mkdtempSync(join(tmpdir(), 'crossread-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOW = '2024-03-05T10:00:00Z';
const FRENCH =
  'Le conseil du port a décidé mardi soir de fermer la vieille jetée. Les pieux, rongés par l’eau, ne portent plus la foule de l’été. Une réunion est prévue en mai.';
const RUSSIAN =
  'Совет порта во вторник вечером решил закрыть старый деревянный причал на два года. Водолазы нашли гниль в одиннадцати сваях из сорока. Собрание пройдёт в мае.';
const page = (text: string, charset = ''): string =>
  `<html><head>${charset}</head><body><p>${text}</p></body></html>`;

/** Bytes of a text in a single-byte encoding, by looking every letter up in its decoder; windows-1252 has ’ at 0x92. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const at = (letter: string): number =>
    letter === '’' && encoding === 'windows-1252' ? 0x92 : letters.indexOf(letter);
  return Uint8Array.from([...text], at);
}

async function read(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const result = await readArticleFile(path, NOW);
  return result.ok ? result.value.text : `refused: ${result.error}`;
}

describe('files in any encoding', () => {
  it.each([
    ['utf-8', Buffer.from(FRENCH), FRENCH],
    ['utf-8 with a mark', Buffer.from(`\ufeff${FRENCH}`), FRENCH],
    ['utf-16 little-endian with a mark', Buffer.from(`\ufeff${FRENCH}`, 'utf16le'), FRENCH],
    ['utf-16 big-endian with a mark', Buffer.from(`\ufeff${FRENCH}`, 'utf16le').swap16(), FRENCH],
    ['utf-16 without a mark', Buffer.from(FRENCH.replace(/’/gu, "'"), 'utf16le'), FRENCH.replace(/’/gu, "'")],
    ['windows-1252', encode(FRENCH, 'windows-1252'), FRENCH],
    ['windows-1251', encode(RUSSIAN, 'windows-1251'), RUSSIAN],
  ])('reads a text in %s', async (_, bytes, text) => {
    expect(await read('story.txt', bytes)).toBe(text);
  });

  it.each([
    ['windows-1251', '<meta charset="windows-1251">', RUSSIAN],
    ['koi8-r', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', RUSSIAN],
    ['windows-1252', '<meta charset="iso-8859-1">', FRENCH],
    ['windows-1251', '<meta charset="no-such-thing">', RUSSIAN],
  ])('reads a page in %s that says %s', async (encoding, charset, text) => {
    expect(await read('story.html', encode(page(text, charset), encoding))).toBe(text);
    expect(await read('story.html.gz', gzipSync(encode(page(text, charset), encoding)))).toBe(text);
  });
});

describe('files that hold no article', () => {
  it.each([
    ['empty.txt', '', 'empty'],
    ['blank.html', ' \n\t\n', 'empty'],
    [
      'photo.html',
      Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 256),
      'no text: a file of another kind',
    ],
    [
      'photo.txt',
      Uint8Array.from({ length: 5_000 }, (_, i) => (i * 104_729) % 251),
      'no text: a file of another kind',
    ],
    ['damaged.html.gz', 'no gzip at all', 'a damaged or too large gzip file'],
    ['bomb.html.gz', gzipSync(Buffer.alloc(60_000_000)), 'a damaged or too large gzip file'],
    ['picture.png', 'x', 'not a .txt or .html file'],
    ['short.txt', 'Two words.', 'too-short'],
  ])('%s is refused by name', async (name, bytes, reason) => {
    expect(await read(name, bytes)).toBe(`refused: ${reason}`);
  });

  it('a huge file is refused unread', async () => {
    const path = join(folder, 'huge.txt');
    writeFileSync(path, 'x');
    truncateSync(path, 60_000_000);
    expect(await readArticleFile(path, NOW)).toEqual({ ok: false, error: 'larger than 50 MB' });
  });
});
