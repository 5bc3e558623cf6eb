import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePack } from '../../lib/corpus/pack/write-pack';
import { description } from '../corpus/make-article';
import type { Surface } from './browsers/browser-session';
import { dismissImport, giveFiles } from './faults/made-files';
import { openPanel } from './open-panel';
import { BROWSER, clickOn, openSession, shows, type Session } from './session';

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

type Tab = 'Overlap' | 'Wording' | 'Sources';

/** All words of each tab of the panel beside a report, also those that are folded away. */
async function readPanel(session: Session, name: string, shot: string): Promise<Record<Tab, string>> {
  session.pages.add(`${name}.html`, asPage(readFileSync(join(FOLDER, name), 'utf8')));
  const page = await session.open(`${name}.html`);
  const panel = await openPanel(session, page);
  await shows(panel, 'report the same event');
  await session.shot(panel, shot);
  const tabs = { Overlap: '', Wording: '', Sources: '' };
  for (const tab of ['Overlap', 'Wording', 'Sources'] as const) {
    await clickOn(panel, tab);
    tabs[tab] = (await panel.waitFor((view, wanted) => {
      const { document } = view;
      const chosen = document.querySelector('[role="tab"][aria-selected="true"]');
      if (chosen?.textContent?.startsWith(wanted) !== true || document.querySelector('main progress'))
        return null;
      const more = [...document.querySelectorAll('button')].filter(({ textContent }) =>
        /^Show \d+ more$/u.test(textContent),
      );
      for (const button of more) button.click();
      if (more.length > 0) return null;
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
      return texts.join(' ').replace(/\s+/gu, ' ');
    }, tab))!;
  }
  await panel.close();
  await page.close();
  return tabs;
}

/** What stands between two headings. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`Not in the panel: “${from}” before “${to}”.`);
  return text.slice(start, end);
}

const originsIn = ({ Sources }: Record<Tab, string>): string =>
  between(Sources, 'Independent origins', 'Who said it');
const speakersIn = ({ Sources }: Record<Tab, string>): string =>
  between(Sources, 'Who said it', 'Same event?');
/** All that is told of claims, without what was left out of the page. */
const claimsIn = ({ Overlap }: Record<Tab, string>): string =>
  between(Overlap, 'Compared with', 'How this page was read');

type Library = 'starter' | 'others';

/** What every report must show beside every library, and what only this one must, by the beginning of its file name. */
function check(report: string, tabs: Record<Tab, string>, library: Library): void {
  const [origins, speakers, claims] = [originsIn(tabs), speakersIn(tabs), claimsIn(tabs)];
  // Spellings, roles, and a meeting with the president beside talks at the ministry are no conflict.
  expect(claims).toContain(' 0 differ ');
  expect(Number(/(\d+) worded differently/u.exec(claims)?.[1])).toBeGreaterThan(0);
  expect(origins).not.toMatch(/2006|2007|2021|October 2023/u);
  expect(claims).not.toMatch(/\[Citation|No time to read|Get a summary|Previous Article|Next Article/u);
  switch (report) {
    case '003':
      expect(claims).toContain('arrived in Moscow');
      expect(between(speakers, 'Mousa Abu Marzouk', 'Split')).toContain('Abu Marzouk');
      expect(speakers).toMatch(/Names \d+ names? .*Mousa Abu Marzouk Mousa Abu Marzouk .*Abu Marzuk Split/u);
      expect(between(tabs.Wording, 'Roles', 'Copy report')).toMatch(
        library === 'starter'
          ? /Hamas politburo member .*senior member of the Hamas political bureau/u
          : /Hamas politburo member .*senior political bureau member.*leading member of Hamas’s political bureau/u,
      );
      expect(origins).toMatch(/RIA Novosti ?: carried by RIA Novosti ?,? into/u);
      if (library === 'others') return;
      expect(speakers).toMatch(/Diplomatic sources unnamed/u);
      expect(origins).toMatch(/Reuters ?: carried by Reuters ?, by credit line only/u);
      return;
    case '002':
      expect(speakers).toMatch(/press secretary not named \d+ statements?/iu);
      expect(speakers).toMatch(/Maria Zakharova \d+ statements?/u);
      expect(speakers).toMatch(/Kremlin spokesperson not named \d+ statements?/u);
      if (library === 'starter') return;
      expect(claims).toMatch(/Worded differently role .*special representative .*Mikhail Bogdanov/u);
      return;
    case '000':
      expect(speakers).toMatch(/Riyad al-Maliki \d+ statements?/u);
      if (library === 'others')
        expect(claims).toMatch(/Worded differently role .*special representative .*Mikhail Bogdanov/u);
      else expect(origins).toMatch(/TASS ?: carried by TASS ?,? into/u);
  }
}

describe.skipIf(files.length === 0)(`reports kept in CROSSREAD_SEEDS (${files.length} files)`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());

  it.each(files)('shows in the panel what %s and the starter pack have in common', async (name) => {
    const report = name.slice(0, 3);
    check(report, await readPanel(session, name, `seed-${report}`), 'starter');
  });

  /** The pages are read in both browsers above; what is made of other articles knows no browser. */
  describe.runIf(BROWSER === 'chromium')('beside a pack of the others', () => {
    let library: Surface;
    beforeAll(async () => {
      library = await session.browser.openExtensionPage('library.html');
      await shows(library, '15 articles');
      await library.click('aside input[type="checkbox"]');
    });

    it.each(files)('shows in the panel what they and %s have in common', async (name) => {
      const report = name.slice(0, 3);
      // The reader of pages with its document is loaded where it is needed: a second and more of a core.
      const { readSeed } = await import('../seeds/read-seeds');
      const others = await Promise.all(files.filter((one) => one !== name).map((one) => readSeed(one)));
      const pack = await writePack(description('others', report), others);
      await giveFiles(library, [{ name: 'others.ndjson', text: pack }]);
      await shows(library, '2 added');
      await dismissImport(library);
      const tabs = await readPanel(session, name, `seed-${report}-others`);
      expect(tabs.Overlap).toMatch(/Compared with 2 articles in 1 pack ?; 2 report the same event/u);
      check(report, tabs, 'others');
    });
  });
});
