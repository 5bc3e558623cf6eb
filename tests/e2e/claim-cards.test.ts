import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { openPanel } from './open-panel';
import { clickOn, openSession, shows, words, type Session } from './session';

let session: Session;
let page: WebPage;
let panel: Surface;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
  panel = await openPanel(session, page);
  await done();
});
afterAll(() => session?.close());

const done = (): Promise<boolean> =>
  panel.waitFor(
    (view) =>
      view.document.querySelectorAll('[role="tab"]').length === 3 &&
      view.document.querySelector('main progress') === null,
  );
const apartLines = (count: number): Promise<boolean> =>
  panel.waitFor(
    (view, wanted) => view.document.querySelectorAll('[data-apart]').length === Number(wanted),
    String(count),
  );

/** Opens the first closed or open card that has all of these, and says what it shows. */
const openCard = (wanted: 'several articles' | 'chips') =>
  panel.waitFor((view, kind) => {
    const letters = (root: Element): string[] =>
      [...root.querySelectorAll('[role="img"]')].map((letter) => letter.textContent ?? '');
    const card = [...view.document.querySelectorAll('article')].find((one) => {
      const button = one.querySelector('button[aria-expanded]')!;
      return kind === 'chips' ? button.textContent?.includes('role') : letters(button).length > 1;
    });
    const toggle = card?.querySelector('button');
    if (card === undefined || toggle?.ariaExpanded !== 'true') {
      toggle?.click();
      return null;
    }
    return {
      letters: letters(toggle).sort(),
      quotes: [...card.querySelectorAll('blockquote')].map((quote) => quote.textContent ?? ''),
      places: [...card.querySelectorAll('.where')].filter((one) => /¶/u.test(one.textContent ?? '')).length,
      asked: [...card.querySelectorAll('[aria-label="Not the same"] button')].map((one) => one.ariaLabel),
      rows: [...card.querySelectorAll('tbody tr')].map((row) => row.textContent ?? ''),
      numbers: [...card.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
        (link) => view.document.getElementById(link.hash.slice(1)) !== null,
      ).length,
    };
  }, wanted);

const APART = 'as not the same.';

/** Takes back every decision that the library lists. */
async function undoAll(library: Surface): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    const left = await library.evaluate(
      (view) => view.document.querySelectorAll('[aria-labelledby="decisions"] li').length,
    );
    if (left === 0) return;
    await library.click('[aria-labelledby="decisions"] li button');
    await library.waitFor(
      (view, before) =>
        view.document.querySelectorAll('[aria-labelledby="decisions"] li').length < Number(before),
      String(left),
    );
  }
}

describe('cards of the panel', () => {
  it('hold one claim with the version of each article that reports it, and its place', async () => {
    const card = (await openCard('several articles'))!;
    expect(card.letters.length).toBeGreaterThan(1);
    expect(card.quotes.length).toBeGreaterThanOrEqual(card.letters.length);
    expect(card.quotes.every((quote) => quote.trim().length > 20)).toBe(true);
    // Those of the others, and that of this page.
    expect(card.places).toBe(card.quotes.length + 1);
    expect(card.asked.length).toBeGreaterThanOrEqual(card.letters.length);
    expect(new Set(card.asked).size).toBe(card.asked.length);
  });

  it('say the kind of a difference, and list its words on both sides', async () => {
    const card = (await openCard('chips'))!;
    const row = card.rows.find((words) => words.includes('role'));
    expect(row).toContain('deputy head of the Hamas political bureau');
    expect(row).toContain('a senior member of the Hamas political bureau');
    // Small numbers in the sentences lead to the rows.
    expect(card.numbers).toBeGreaterThanOrEqual(card.rows.length);
    await session.shot(panel, 'panel-cards');
  });
});

describe('a pair that is not the same', () => {
  it('leaves its line with Undo, and the focus, where it stood among the sentences of Wording', async () => {
    await clickOn(panel, 'Wording');
    const cards = await panel.waitFor((view) => {
      view.document.querySelector<HTMLElement>('[role="tabpanel"] article button')?.focus();
      return view.document.activeElement?.closest('article') === null
        ? 0
        : view.document.querySelectorAll('article').length;
    });
    expect(cards).toBeGreaterThan(0);
    await panel.press('n');
    await apartLines(1);
    await panel.waitFor((view) => view.document.activeElement?.closest('[data-apart]') !== null);
    await session.shot(panel, 'panel-wording-apart');
    await panel.press('z');
    await apartLines(0);
    await panel.waitFor((view) => view.document.activeElement?.closest('article') !== null);
  });

  it('is remembered when the page is opened and compared anew, until it is taken back', async () => {
    await clickOn(panel, 'Overlap');
    await panel.evaluate((view) => {
      view.document.querySelector<HTMLElement>('[role="tabpanel"] article button')?.focus();
      return true;
    });
    await panel.press('n');
    await apartLines(1);
    await session.go(page, 'moscow-talks.html');
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Compared with');
    await popup.close();
    await shows(panel, 'Compared with');
    await done();
    await apartLines(1);
    await panel.click('[data-apart] button');
    await apartLines(0);
  });
});

describe('decisions of the reader', () => {
  it('are remembered, listed in the library and taken back there', async () => {
    await panel.click('article button[aria-expanded="false"]');
    await panel.click('article [role="group"] button, article .acts button:nth-of-type(3)');
    await shows(panel, APART);
    await clickOn(panel, 'Sources');
    await panel.click('[data-event] summary');
    await clickOn(panel, 'Split: not this event');
    await shows(panel, 'You decided this.');
    await clickOn(panel, 'Overlap');
    const library = await session.browser.openExtensionPage('library.html');
    await shows(library, 'Split: not this event');
    await shows(library, 'Not the same');
    const listed = await words(library);
    expect(listed).toContain('Kremlin leaves Hamas visitors to the Foreign Ministry');
    await session.shot(library, 'library-decisions');
    await undoAll(library);
    await shows(library, 'Nothing overruled yet.');
    await library.close();
    await page.bringToFront();
    await panel.waitFor((view, line) => !view.document.body.innerText.includes(line), APART);
  });

  it('about names hold in the next comparison too', async () => {
    await clickOn(panel, 'Sources');
    const label = await panel.waitFor(
      (view) => view.document.querySelector('[aria-label^="Split "]')?.getAttribute('aria-label') ?? '',
    );
    const offered = (wanted: string): Promise<boolean> =>
      panel.waitFor((view, asked) => {
        const [name, present] = asked.split('|');
        const found = view.document.querySelector(`[aria-label="${name}"]`) !== null;
        return found === (present === 'offered');
      }, `${label}|${wanted}`);
    await panel.click(`[aria-label="${label}"]`);
    await offered('gone');
    const library = await session.browser.openExtensionPage('library.html');
    await shows(library, 'Split: two names');
    await undoAll(library);
    await library.close();
    await page.bringToFront();
    await shows(panel, 'Mark in page');
    await clickOn(panel, 'Sources');
    await offered('offered');
  });
});
