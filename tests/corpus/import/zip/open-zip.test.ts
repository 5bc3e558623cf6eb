import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../../lib/corpus/import/zip/open-zip';
import { buildZip } from './build-zip';
import { HOSTILE_ARCHIVES } from './hostile-archives';

const MEGABYTE = 1_000_000;

/** Reads all of an archive; the code it was refused with, as a whole or in its first bad entry. */
async function codeOf(file: Blob): Promise<string | null> {
  const opened = await openZip(file);
  if (!opened.ok) return opened.error;
  for (const entry of opened.value.entries) {
    const read = await opened.value.read(entry);
    if (!read.ok) return read.error;
  }
  return null;
}

async function textsOf(file: Blob): Promise<Record<string, string>> {
  const opened = await openZip(file);
  if (!opened.ok) throw new Error(opened.error);
  const texts = new Map<string, string>();
  for (const entry of opened.value.entries) {
    const read = await opened.value.read(entry);
    texts.set(entry.name, read.ok ? new TextDecoder().decode(read.value) : read.error);
  }
  return Object.fromEntries(texts);
}

describe('openZip', () => {
  it('reads stored and deflated files and leaves folders out', async () => {
    const zip = buildZip([
      { name: 'notes/', content: '', stored: true },
      { name: 'notes/one.txt', content: 'One.', stored: true },
      { name: 'notes/zwei–ü.txt', content: 'Zwei. '.repeat(1_000) },
      { name: 'empty.txt', content: '' },
    ]);
    expect(await textsOf(new Blob([zip]))).toEqual({
      'notes/one.txt': 'One.',
      'notes/zwei–ü.txt': 'Zwei. '.repeat(1_000),
      'empty.txt': '',
    });
  });

  it('takes names whose folders are parted as Windows does, and refuses those that climb out', async () => {
    const zip = buildZip([
      { name: 'notes\\', content: '', stored: true },
      { name: 'notes\\one.txt', content: 'One.' },
      { name: '..\\two.txt', content: 'Two.' },
      { name: 'C:\\three.txt', content: 'Three.' },
    ]);
    expect(await textsOf(new Blob([zip]))).toEqual({
      'notes/one.txt': 'One.',
      '../two.txt': 'unsafe-name',
      'C:/three.txt': 'unsafe-name',
    });
  });

  it('reads what another program packed, also as a stream with sizes behind the data', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-zip-'));
    try {
      writeFileSync(join(folder, 'one.txt'), 'One. '.repeat(500));
      const script =
        'import sys, zipfile, io\n' +
        'class Pipe(io.RawIOBase):\n' +
        '  def __init__(self, f): self.f = f\n' +
        '  def writable(self): return True\n' +
        '  def write(self, b): return self.f.write(b)\n' +
        'out = open("out.zip", "wb")\n' +
        'with zipfile.ZipFile(Pipe(out), "w", zipfile.ZIP_DEFLATED) as z: z.write("one.txt")\n';
      execFileSync('python3', ['-c', script], { cwd: folder });
      expect(await textsOf(new Blob([readFileSync(join(folder, 'out.zip'))]))).toEqual({
        'one.txt': 'One. '.repeat(500),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('leaves out the one bad entry and reads the others', async () => {
    const zip = buildZip([
      { name: 'good.txt', content: 'Good.' },
      { name: '../bad.txt', content: 'Bad.' },
      { name: 'also.txt', content: 'Also good.' },
    ]);
    expect(await textsOf(new Blob([zip]))).toEqual({
      'good.txt': 'Good.',
      '../bad.txt': 'unsafe-name',
      'also.txt': 'Also good.',
    });
  });

  it('stops after 200 MB in all', async () => {
    const content = Buffer.alloc(19 * MEGABYTE, 'abcdefghij klmnop qrstuv. ');
    const entries = Array.from({ length: 12 }, (_, index) => ({
      name: `${index}.txt`,
      content,
      stored: true,
    }));
    const opened = await openZip(new Blob([buildZip(entries)]));
    if (!opened.ok) throw new Error(opened.error);
    const codes: string[] = [];
    for (const entry of opened.value.entries) {
      const read = await opened.value.read(entry);
      codes.push(read.ok ? 'read' : read.error);
    }
    expect(codes).toEqual([...Array<string>(10).fill('read'), 'unpacks-too-large', 'unpacks-too-large']);
  }, 60_000);

  it.each([
    ['an empty file', new Uint8Array()],
    ['text', new TextEncoder().encode('This is no archive. '.repeat(100))],
    ['an archive cut short', buildZip([{ name: 'a.txt', content: 'Text.' }]).subarray(0, -10)],
  ])('refuses %s', async (_, bytes) => {
    expect(await codeOf(new Blob([new Uint8Array(bytes)]))).toBe('not-an-archive');
  });
});

describe('crafted archives', () => {
  it('cover the twelve kinds of the threat list', () => {
    expect(HOSTILE_ARCHIVES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(HOSTILE_ARCHIVES)(
    'refuses $name as $code, within 2 s and 64 MB',
    async ({ make, code }) => {
      const file = new Blob([make()]);
      await file.arrayBuffer();
      globalThis.gc?.();
      const before = process.memoryUsage.rss();
      let peak = before;
      const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
      const started = performance.now();
      const found = await codeOf(file);
      const took = performance.now() - started;
      clearInterval(watch);
      peak = Math.max(peak, process.memoryUsage.rss());
      expect(found).toBe(code);
      expect(took).toBeLessThan(2_000);
      expect((peak - before) / MEGABYTE).toBeLessThan(64);
    },
    30_000,
  );
});
