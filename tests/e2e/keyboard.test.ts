import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { BROWSER, openSession, shows, type Session } from './session';

let session: Session;
let page: WebPage;
let panel: Surface;

beforeAll(async () => {
  session = await openSession({ fresh: BROWSER === 'firefox' });
  page = await session.open('moscow-talks.html');
});
afterAll(() => session?.close());

/** Where the focus is: the card, tab or button, in a word. */
const focus = (): Promise<string> =>
  panel.evaluate((view) => {
    const active = view.document.activeElement;
    if (active === null || active === view.document.body) return 'nowhere';
    const card = active.closest<HTMLElement>('[data-card]')?.dataset['card'];
    if (card !== undefined) return `card ${card}`;
    if (active.closest('[data-apart]') !== null) return 'apart';
    return `${active.getAttribute('role') ?? active.tagName.toLowerCase()} ${(active.textContent ?? '').trim()}`;
  });
/** The focus moves once what it goes to is drawn, which two browsers at work delay. */
const focused = () => expect.poll(focus, { timeout: 5_000 });
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await panel.press(key);
};
const isOpen = (): Promise<string | null | undefined> =>
  panel.evaluate(
    (view) => view.document.activeElement?.closest('article')?.querySelector('button')?.ariaExpanded,
  );
/** A card opens and closes once that is drawn, too: a key that comes before would find it as it was. */
const opened = () => expect.poll(isOpen, { timeout: 5_000 });
const until = (selector: string, count: number): Promise<boolean> =>
  panel.waitFor(
    (view, asked) => {
      const [wanted, many] = JSON.parse(asked) as [string, number];
      return view.document.querySelectorAll(wanted).length === many;
    },
    JSON.stringify([selector, count]),
  );

describe('the panel by keyboard alone', () => {
  it('opens', async () => {
    const popup = await session.browser.clickToolbar(page);
    await popup.waitFor(
      (view) => view.document.querySelector('main[aria-busy="false"] footer button') !== null,
    );
    // The first button has the focus; in Firefox no key of a test counts as the reader's gesture in a popup.
    expect(await popup.evaluate((view) => view.document.activeElement?.textContent)).toContain(
      'Open side panel',
    );
    // It closes before the key is up again.
    if (BROWSER === 'chromium') await popup.press('Enter').catch(() => undefined);
    else await popup.click('footer button');
    panel = await session.browser.panel(page);
    await shows(panel, 'Mark in page');
    await panel.waitFor((view) => view.document.querySelector('progress, [aria-busy="true"]') === null);
  });

  it('goes from card to card and opens them', async () => {
    await press('j');
    await focused().toMatch(/^card o-c/u);
    const first = await focus();
    await press('j');
    await focused().not.toBe(first);
    const second = await focus();
    expect(second).toMatch(/^card o-c/u);
    await press('k');
    await focused().toBe(first);
    await press('ArrowDown');
    await focused().toBe(second);
    const before = await isOpen();
    await press('Enter');
    await opened().not.toBe(before);
    if (before === 'true') await press('Enter');
    await opened().toBe('true');
    await press('Escape');
    await opened().toBe('false');
    await focused().toBe(second);
  });

  it('shows reasons and the place in the page', async () => {
    await press('w');
    await shows(panel, 'Same event');
    await page.evaluate((view) => view.window.scrollTo(0, 100_000));
    await press('p');
    await page.waitFor((view) => view.window.scrollY < 5_000);
    await focused().toMatch(/^card o-c/u);
  });

  it('copies a card with its citation, and says so', async () => {
    await press('c');
    await shows(panel, 'Sentence and both places are on the clipboard.');
    await focused().toMatch(/^card o-c/u);
  });

  it('sets a pair apart and takes it back, with the focus kept', async () => {
    await press('n');
    await until('[data-apart]', 1);
    await panel.waitFor((view) => view.document.activeElement?.closest('[data-apart]') !== null);
    await focused().toBe('apart');
    await press('z');
    await until('[data-apart]', 0);
    await focused().not.toBe('nowhere');
  });

  it('changes the order', async () => {
    await press('j', 'd');
    await shows(panel, 'In page order');
    await focused().not.toBe('nowhere');
    await press('d');
  });

  it('goes through the tabs', async () => {
    await press('3');
    await focused().toMatch(/^tab Sources/u);
    await press('ArrowLeft');
    await focused().toMatch(/^tab Wording/u);
    await press('ArrowLeft', 'ArrowLeft');
    await focused().toMatch(/^tab Sources/u);
    await press('1');
    await focused().toMatch(/^tab Overlap/u);
  });

  it('shows its keys and gives the focus back', async () => {
    await press('?');
    await shows(panel, 'next, previous card');
    await focused().toMatch(/^section/u);
    await press('Escape');
    await focused().toMatch(/^tab Overlap/u);
  });

  it('keeps the focus when filters leave cards out and come off again', async () => {
    await panel.evaluate((view) =>
      view.document.querySelector<HTMLElement>('[role="group"] button')?.focus(),
    );
    await press('Enter');
    await focused().toMatch(/^button/u);
    await panel.evaluate((view) => {
      [...view.document.querySelectorAll<HTMLElement>('button')]
        .find(({ textContent }) => textContent === 'Show all')
        ?.focus();
    });
    await focused().toBe('button Show all');
    await press('Enter');
    await panel.waitFor((view) => view.document.activeElement !== view.document.body);
    await focused().not.toBe('nowhere');
  });

  it('reads the page again', async () => {
    await press('r');
    await panel.waitFor((view) => view.document.querySelector('progress') === null);
    await focused().not.toBe('nowhere');
  });

  it('reaches every control by Tab, in the order of the page, each with a name and a visible focus', async () => {
    const walked = await panel.evaluate((view) => {
      view.document.querySelector<HTMLElement>('button, a[href]')?.focus();
      return view.document.activeElement?.tagName ?? '';
    });
    expect(walked).not.toBe('');
    const seen: number[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const { at, name, outline } = await panel.evaluate((view) => {
        const all = [...view.document.querySelectorAll('button, a[href], input, summary, [tabindex]')];
        const active = view.document.activeElement!;
        return {
          at: all.indexOf(active),
          name: active.getAttribute('aria-label') ?? active.textContent ?? '',
          outline: view.window.getComputedStyle(active).outlineStyle,
        };
      });
      expect(name.trim() === '' && at >= 0 ? at : 'named').toBe('named');
      if (turn > 0) expect(outline).not.toBe('none');
      seen.push(at);
      await press('Tab');
      // The key has gone through another process.
      await panel.waitFor((view, before) => {
        const all = [...view.document.querySelectorAll('button, a[href], input, summary, [tabindex]')];
        return all.indexOf(view.document.activeElement!) !== Number(before);
      }, String(at));
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBe(seen.length);
  });
});
