import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../../entrypoints/command-line/read-html-file';
import { HARBOUR_HEADLINE, HARBOUR_PARAGRAPHS, harbourPage } from '../../fixtures/page/harbour-story';

const folder = mkdtempSync(join(tmpdir(), 'read-html-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, bytes: Uint8Array | string) {
  writeFileSync(join(folder, name), bytes);
  const result = await readHtmlFile(join(folder, name));
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value.snapshot;
}
const french = harbourPage().replace('Westmere voted', 'Évremont voted');

describe('readHtmlFile', () => {
  it('reads UTF-8 that says so nowhere, packed or not', async () => {
    expect((await read('a.html', french)).text).toContain('of Évremont voted');
    expect((await read('b.html.gz', gzipSync(french))).text).toContain('of Évremont voted');
  });

  it('reads another encoding where the page states it', async () => {
    const stated = french.replace('<head>', '<head><meta charset="iso-8859-1">');
    expect((await read('c.html', Buffer.from(stated, 'latin1'))).text).toContain('of Évremont voted');
  });

  it('reads plain text', async () => {
    const snapshot = await read('d.txt', `${HARBOUR_HEADLINE}\n\n${HARBOUR_PARAGRAPHS.join('\n\n')}`);
    expect(snapshot.headline).toBe(HARBOUR_HEADLINE);
    expect(snapshot.url).toBe('file:///d.txt');
  });
});
