import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { deleteEverything } from './delete-everything';
import { openPanel } from './open-panel';
import { clickOn, openSession, shows, words, type Session } from './session';

const DEMO = readFileSync(join(import.meta.dirname, '../demo/pages/moscow-talks.html'), 'utf8');

/** Paragraphs that the page keeps closed until the reader opens them. */
const CLOSED = [
  'Two more rounds are meant to follow in the spring, a member of the delegation said on leaving the ministry by car.',
  'The ministry published no list of those who took part, and left open when the next visitors would come to the capital.',
]
  .map((text) => `<p hidden>${text}</p>`)
  .join('');

/** In a language without rules, about nothing that the collection knows. */
const FINNISH = `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Lautta myöhässä</title></head>
  <body><main><article><h1>Lautta lähti satamasta tunnin myöhässä</h1>
  <p>Saariston lautta lähti maanantaina satamasta tunnin myöhässä, koska moottori ei käynnistynyt kylmässä aamussa.</p>
  <p>Matkustajat odottivat laiturilla lämpimässä teltassa, ja satamamestari jakoi heille kahvia ja pullaa.</p>
  <p>Varustamo lupasi korjata moottorin illaksi, ja seuraava vuoro kulkee taas tavalliseen aikaan.</p>
  </article></main></body></html>`;

/** About the same event, and long enough that a reader can stop its comparison. */
const LONG = DEMO.replace(
  /<p>\n[^<]*<\/p>/u,
  `$&${Array.from(
    { length: 120 },
    (_, bus) =>
      `<p>Bus ${bus} left the square in the morning, and ${bus + 3} visitors looked at the towers, the guide said.
      The museum counted ${bus * 7} tickets in hall ${bus}, more than in the week before.</p>`,
  ).join('')}`,
);

/** A page whose own script lets nothing else run for longer than Crossread waits. */
const BUSY = `<!doctype html><html lang="en"><head><title>Busy</title></head><body><article><h1>Busy</h1>
  <p>The ferry was late on Monday, and the harbour office said so in the morning.</p></article><script>
  addEventListener('load', () => setInterval(() => { const end = Date.now() + 4000; while (Date.now() < end); }, 0));
  </script></body></html>`;

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.close());

/** Presses whatever button begins with these words as soon as the surface shows one. */
const pressWhenShown = (surface: Surface, name: string): Promise<boolean> =>
  surface.waitFor((view, wanted) => {
    const press = (): void => {
      const found = [...view.document.querySelectorAll('button')].find((button) =>
        (button.textContent ?? '').startsWith(wanted),
      );
      if (found === undefined) return;
      watching.disconnect();
      found.click();
    };
    const watching = new MutationObserver(press);
    watching.observe(view.document, { childList: true, subtree: true, characterData: true });
    press();
    return true;
  }, name);

describe('a page that is read in part', () => {
  let page: WebPage;
  let panel: Surface;

  it('says so in the popup and in the panel, and what to do about it in the panel', async () => {
    session.pages.add('closed.html', DEMO.replace(/<p>\n[^<]*<\/p>/u, `$&${CLOSED}`));
    page = await session.open('closed.html');
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, '2 paragraphs are closed');
    expect(await words(popup)).not.toContain('open them in the page');
    await session.shot(popup, 'popup-part-read');
    await shows(popup, 'Open side panel');
    await clickOn(popup, 'Open side panel');
    panel = await session.browser.panel(page);
    await shows(panel, '2 paragraphs are closed. Next: open them in the page. Compare again');
    await session.shot(panel, 'panel-part-read');
  });

  it('is read whole once the reader opened it and pressed the key', async () => {
    await page.evaluate((view) => {
      for (const closed of view.document.querySelectorAll<HTMLElement>('p[hidden]')) closed.hidden = false;
      return true;
    });
    await panel.click('[role="tab"]');
    await panel.press('r');
    await panel.waitFor((view) => !view.document.body.innerText.includes('paragraphs are closed'));
    await shows(panel, 'Compared with');
    await page.close();
  });
});

describe('what ends without a comparison', () => {
  it('warns of a language without rules where nothing was found', async () => {
    session.pages.add('lautta.html', FINNISH);
    const page = await session.open('lautta.html');
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Nothing comparable in your collection');
    expect(await words(popup)).toContain('Crossread has no rules for Finnish. Differences may be missed.');
    await session.shot(popup, 'popup-language');
    await popup.press('s');
    await shows(popup, 'Saved');
    await popup.close();
    await page.close();
  });

  it('names a page that let nothing else run', async () => {
    session.pages.add('busy.html', BUSY);
    const page = await session.open('busy.html');
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Reading took longer than 3 seconds and was stopped. Nothing was kept.');
    expect(await words(popup)).toContain('Next: Wait until the page has loaded, then');
    await session.shot(popup, 'popup-timed-out');
    await popup.close();
    await page.close();
  });

  it('stops when it is told to, and compares when it is asked again', async () => {
    session.pages.add('long.html', LONG);
    const page = await session.open('long.html');
    const popup = await session.browser.clickToolbar(page);
    await pressWhenShown(popup, 'Stop');
    await shows(popup, 'Stopped Nothing had been compared by then.');
    await session.shot(popup, 'popup-stopped');
    await clickOn(popup, 'Compare this page');
    await shows(popup, 'claims on this page');
    await popup.close();
    await page.close();
  });

  it('stops with the articles that are compared already', async () => {
    const page = await session.open('moscow-talks.html');
    const panel = await openPanel(session, page);
    await shows(panel, 'Compared with 15 articles');
    await pressWhenShown(panel, 'Stop and show what is done');
    await session.go(page, 'long.html');
    const popup = await session.browser.clickToolbar(page);
    await shows(panel, 'Compared with 1 article');
    await panel.waitFor((view) => view.document.querySelector('main progress') === null);
    expect(await words(panel)).not.toContain('Stop');
    await session.shot(panel, 'panel-stopped');
    await popup.close();
    await page.close();
  });
});

describe('after everything was deleted', () => {
  it('the collection is empty and stays so until the reader turns the starter pack on', async () => {
    // A popup that has nothing to compare with does not lead to the panel, so it is opened before.
    const page = await session.open('moscow-talks.html');
    const panel = await openPanel(session, page);
    await shows(panel, 'Overlap');
    const options = await session.browser.openExtensionPage('options.html');
    await deleteEverything(options);
    await options.close();
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Your collection is empty');
    await shows(panel, 'Your collection is empty');
    await session.shot(popup, 'popup-empty');
    await clickOn(popup, 'Turn on the starter pack');
    await shows(popup, 'Compared with 15 articles');
    // Nobody has asked the panel for anything since.
    await shows(panel, 'Compared with 15 articles');
    expect(await words(panel)).not.toContain('Your collection is empty');
    await popup.close();
    await page.close();
  });
});
