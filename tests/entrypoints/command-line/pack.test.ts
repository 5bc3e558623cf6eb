import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPack } from '../../../entrypoints/command-line/run-pack';
import { readPack, type Pack } from '../../../lib/corpus/pack/read-pack';
import { inProcess, inShell } from './run-command';

const STORY =
  'The harbour of Kelmar was closed on Monday after a tanker ran aground in thick fog. ' +
  'Nobody was hurt, the harbour master said. Two tugs are to pull the ship free at high tide.';
const FILES: Record<string, string> = {
  'harbour.txt': `headline: Tanker closes harbour\npublisher: The Kelmar Post\nbyline: A. Writer\nprovenance: the harbour master\nprovenance: a tug crew\ndatePublished: 2024-03-04\ncapturedAt: 2024-03-05T00:00:00Z\n\n${STORY}\n\nThe port opens again on Tuesday, according to the city council, which met at noon.\n`,
  'copy.txt': `headline: Tanker closes harbour\npublisher: The Kelmar Post\n\n${STORY}\n\nThe port opens again on Tuesday, according to the city council, which met at noon.\n`,
  'page.html': `<!doctype html><html lang="en"><head><title>Mayor chosen</title><meta property="og:type" content="article"></head><body><article><h1>Tarsk chooses a mayor</h1>${'<p>Voters in Tarsk chose a new mayor on Sunday after a recount of postal ballots that took two days, the election office said. The turnout was higher than four years ago.</p><p>The winner thanked her rivals in a speech in front of the town hall and promised to publish the budget of the town every month from now on.</p>'}</article></body></html>`,
  'broken.txt': 'headline: A header\nnot a header\n\nText.',
  'short.txt': 'Too short.',
  'photo.jpg': 'no text at all',
};

let root = '';
const run = (...args: string[]) => inProcess(runPack, ...args);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'crossread-pack-'));
  mkdirSync(join(root, 'News 2024'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(root, 'News 2024', name), content);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const packAt = async (file: string): Promise<Pack> => {
  const pack = await readPack(new Uint8Array(readFileSync(file)));
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
};

describe('npm run pack', () => {
  it('packs texts and pages, and says what was left out and why', async () => {
    const out = join(root, 'made', 'news.ndjson');
    const { status, stdout, stderr } = inShell(
      'pack',
      join(root, 'News 2024'),
      '--out',
      out,
      '--licence',
      'CC0-1.0',
    );
    expect(stderr.split('\n').filter((line) => line.startsWith('left out')).length).toBe(4);
    for (const [file, reason] of [
      ['broken.txt', 'not a header line'],
      ['photo.jpg', 'not a .txt or .html file'],
      ['short.txt', 'too-short'],
      ['harbour.txt', 'the same article as an earlier file'],
    ])
      expect(stderr).toContain(`left out: ${file}: ${reason}`);
    expect(stdout).toContain('2 articles, 4 left out');
    expect(status).toBe(0);
    const { manifest, articles } = await packAt(out);
    expect(manifest).toMatchObject({ id: 'news-2024', name: 'News 2024', licence: 'CC0-1.0', count: 2 });
    expect(articles.map(({ headline }) => headline).sort()).toEqual([
      'Tanker closes harbour',
      'Tarsk chooses a mayor',
    ]);
  });

  it('takes what stands in the header lines', async () => {
    rmSync(join(root, 'News 2024', 'copy.txt'));
    const out = join(root, 'news.ndjson.gz');
    expect((await run(join(root, 'News 2024'), '--out', out, '--id', 'kelmar')).status).toBe(0);
    const { manifest, articles } = await packAt(out);
    expect(manifest.id).toBe('kelmar');
    expect(articles.find(({ headline }) => headline.startsWith('Tanker'))).toMatchObject({
      publisher: 'The Kelmar Post',
      byline: ['A. Writer'],
      datePublished: '2024-03-04',
      capturedAt: '2024-03-05T00:00:00Z',
      provenance: ['the harbour master', 'a tug crew'],
    });
  });

  it('ends with 1 where there is nothing to pack, and with 2 where it was called wrongly', async () => {
    mkdirSync(join(root, 'empty'));
    const out = join(root, 'x.ndjson');
    expect((await run(join(root, 'empty'), '--out', out)).status).toBe(1);
    expect((await run(join(root, 'nowhere'), '--out', out)).status).toBe(1);
    for (const args of [[], [root], [root, '--nonsense', '1'], [root, '--out', out, '--id', 'No Id']])
      expect((await run(...args)).status).toBe(2);
    expect(inShell('pack').status).toBe(2);
  }, 60_000);
});
