import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession, shows, words, type Session } from './session';

/** A folder with texts of news reports, kept outside the project. */
const FOLDER = process.env.CROSSREAD_SEEDS ?? '';
const files =
  FOLDER !== '' && existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** A text as a news site would print it: every line a paragraph, with what stands round an article. */
function asPage(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const short = (lines[0] ?? '').length < 200;
  const headline = short ? (lines[0] ?? '') : 'Reports from Moscow';
  const paragraphs = (short ? lines.slice(1) : lines).map((line) => `<p>${escape(line)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(headline)}</title>
    <meta property="og:site_name" content="Seed Gazette"></head><body>
    <header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
    <main><article><h1>${escape(headline)}</h1>${paragraphs}</article>
    <aside><h2>Most read</h2><ul><li><a href="/1">Tram timetable changes</a></li></ul></aside></main>
    <footer>Imprint, privacy, cookies</footer></body></html>`;
}

describe.skipIf(files.length === 0)(`reports kept in CROSSREAD_SEEDS (${files.length} files)`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());

  it.each(files)('compares %s with the starter pack', async (name) => {
    session.pages.add(`${name}.html`, asPage(readFileSync(join(FOLDER, name), 'utf8')));
    const page = await session.open(`${name}.html`);
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Compared with');
    expect(await words(popup)).toMatch(/\d+ reports? the same event/u);
    await session.shot(popup, `seed-${name.slice(0, 3)}`);
    await popup.close();
    await page.close();
  });
});
