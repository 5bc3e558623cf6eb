import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SavedReport } from '../../lib/report/saved/saved-report';
import type { Surface } from './browsers/browser-session';
import { chooseFile, takeSaved, watchSaves, type SavedFile } from './saved-files';
import { openPanel } from './open-panel';
import { clickOn, openSession, shows, type Session } from './session';

const HEADLINE = 'Kremlin leaves Hamas visitors to the Foreign Ministry';

let session: Session;
let panel: Surface;
let report: Surface;
let saved: SavedFile;

/** The cards of a comparison by their names, in order. */
const cards = (surface: Surface): Promise<string[]> =>
  surface.evaluate((view) =>
    [...view.document.querySelectorAll('article')].map((card) => card.getAttribute('aria-label') ?? ''),
  );
const tabLabels = (surface: Surface): Promise<string[]> =>
  surface.evaluate((view) =>
    [...view.document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent ?? ''),
  );

/** All that the three tabs say of articles, with every card and fold open: sentences, tables, speakers, dates, evidence. */
async function told(surface: Surface): Promise<string[]> {
  const all: string[] = [];
  for (const position of ['0', '1', '2']) {
    await surface.evaluate((view, at) => {
      view.document.querySelectorAll<HTMLElement>('[role="tab"]')[Number(at)]?.click();
      return true;
    }, position);
    await surface.waitFor((view, at) => {
      const tab = view.document.querySelectorAll('[role="tab"]')[Number(at)];
      const closed = 'article button[aria-expanded="false"]:first-child';
      for (const button of view.document.querySelectorAll<HTMLElement>(closed)) button.click();
      for (const fold of view.document.querySelectorAll('details')) fold.open = true;
      return tab?.ariaSelected === 'true' && view.document.querySelector(closed) === null;
    }, position);
    const said = await surface.evaluate((view) =>
      [...view.document.querySelectorAll('[role="tabpanel"] :is(.sent, blockquote, tr, dt, dd, summary, h3)')]
        // Reasons are open where the reader opened them.
        .filter((one) => one.querySelector('button') === null && one.closest('[id$="-why"]') === null)
        .map((element) => element.textContent ?? ''),
    );
    all.push(...said);
  }
  await clickOn(surface, 'Overlap');
  return all;
}

beforeAll(async () => {
  session = await openSession();
  const page = await session.open('moscow-talks.html');
  panel = await openPanel(session, page);
  // The first rows come before the others, and move what stands below them.
  await panel.waitFor(
    (view) =>
      view.document.querySelectorAll('[role="tab"]').length === 3 &&
      view.document.querySelector('progress') === null,
  );
  await watchSaves(panel);
  await clickOn(panel, 'Save report');
});
afterAll(() => session?.close());

const save = async (format: string): Promise<SavedFile> => {
  await clickOn(panel, format);
  return takeSaved(panel);
};

describe('saving what was compared', () => {
  it('saves a page to read and print', async () => {
    const { name, text } = await save('Page to read and print');
    expect(name).toMatch(/^crossread-kremlin-leaves-hamas-visitors-to-the-.*\d{4}-\d\d-\d\d\.html$/u);
    expect(text).toContain(HEADLINE);
    expect(text).toMatch(/<blockquote>/u);
    expect(text).not.toMatch(/<script|src=/u);
    await shows(panel, 'The report is saved.');
  });

  it('saves it as text and as a table', async () => {
    const markdown = await save('Text (Markdown)');
    expect(markdown.name).toMatch(/\.md$/u);
    expect(markdown.text).toContain(`# ${HEADLINE}`);
    const table = await save('Table of claims');
    expect(table.name).toMatch(/\.csv$/u);
    const [head = '', first = ''] = table.text.split('\r\n');
    for (const column of ['sentence', 'publisher', 'published', 'read', 'link', 'SHA-256 of the text'])
      expect(head).toContain(`Other article: ${column}`);
    expect(first).toMatch(/#:~:text=/u);
    expect(first).toMatch(/[0-9a-f]{64}/u);
  });

  it('saves a file that holds the comparison', async () => {
    saved = await save('File that opens here again');
    expect(SavedReport.safeParse(JSON.parse(saved.text)).success).toBe(true);
  });
});

describe('a wrong match', () => {
  it('shows all of the file before it is saved, and saves just that', async () => {
    await panel.waitFor((view) => {
      if (view.document.querySelector('article button[aria-expanded="true"]') === null)
        view.document.querySelector<HTMLElement>('article button[aria-expanded="false"]')?.click();
      return view.document.querySelector('article button[aria-expanded="true"]') !== null;
    });
    await clickOn(panel, 'Why this');
    await clickOn(panel, 'Report a wrong match with A');
    const shown = await panel.waitFor((view) => view.document.querySelector('pre')?.textContent ?? null);
    await clickOn(panel, 'Save this file');
    const { text } = await takeSaved(panel);
    expect(text).toBe(shown);
    expect(text).not.toMatch(/https?:|127\.0\.0\.1/u);
    await shows(panel, 'Nothing was sent.');
  });
});

describe('opening a saved report', () => {
  it('shows what the panel showed, without the page and without the library', async () => {
    const before = { cards: await cards(panel), tabs: await tabLabels(panel), told: await told(panel) };
    expect(before.told.length).toBeGreaterThan(100);
    report = await session.browser.openExtensionPage('report.html');
    await shows(report, 'Choose a file');
    await session.shot(report, 'report-choose');
    await chooseFile(report, saved);
    await shows(report, 'It shows what was found then.');
    expect(await cards(report)).toEqual(before.cards);
    expect(await tabLabels(report)).toEqual(before.tabs);
    expect(await told(report)).toEqual(before.told);
    await session.shot(report, 'report-open');
  });

  it('lets nothing be decided in it, and can be saved again', async () => {
    expect(
      await report.evaluate((view) =>
        /Not the same|Mark in page/u.test(view.document.body.textContent ?? ''),
      ),
    ).toBe(false);
    await watchSaves(report);
    await clickOn(report, 'Save report');
    await clickOn(report, 'File that opens here again');
    const again = JSON.parse((await takeSaved(report)).text) as SavedReport;
    expect(again.comparison).toEqual((JSON.parse(saved.text) as SavedReport).comparison);
  });

  it('names what is wrong with a file', async () => {
    const changed = saved.text.replace(HEADLINE, 'Another headline altogether');
    const cases: readonly (readonly [string, string])[] = [
      ['nothing', 'It is not a report saved by Crossread.'],
      ['{"kind":"crossread-report","format":9}', 'It was made by a newer Crossread (format 9).'],
      [changed, 'What was found does not match its fingerprint'],
    ];
    await clickOn(report, 'Open another report');
    for (const [text, problem] of cases) {
      await chooseFile(report, { name: 'report.json', text });
      await shows(report, problem);
    }
    await session.shot(report, 'report-problem');
  });
});
