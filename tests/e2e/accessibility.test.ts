import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { BROWSER, clickOn, openSession, shows, type Session } from './session';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: {
    resultTypes: string[];
    runOnly?: string[];
  }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

let session: Session;
let page: WebPage;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
});
afterAll(() => session?.close());

/** What axe finds wrong in a surface, by all its rules or by one, in a line each. */
const violations = (surface: Surface, only = ''): Promise<string[]> =>
  surface.evaluate(async (view, rule) => {
    const { axe } = view.window as unknown as { axe: Axe };
    const { violations: found } = await axe.run({
      resultTypes: ['violations'],
      ...(rule === '' ? {} : { runOnly: [rule] }),
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, only);

/** Both themes, once colours have changed, and a picture of each. Only colours depend on the theme: the rest is looked at once. */
async function checkInBothThemes(surface: Surface, name: string): Promise<void> {
  await surface.inject(AXE);
  for (const scheme of ['dark', 'light'] as const) {
    await session.browser.setColorScheme(surface, scheme);
    await surface.evaluate((view) =>
      Promise.all(view.document.getAnimations().map(({ finished }) => finished)).then(() => true),
    );
    await session.shot(surface, `${name}-${scheme}`);
    const found = await violations(surface, scheme === 'dark' ? 'color-contrast' : '');
    expect(found, `${name}, ${scheme}`).toEqual([]);
  }
}

/** In Firefox popup and sidebar take no script from tests; the sidebar's page is checked in a tab of its own. */
describe('accessibility by axe, in both themes', () => {
  it.runIf(BROWSER === 'chromium')('finds nothing wrong in popup and panel', async () => {
    const popup = await session.browser.clickToolbar(page);
    await shows(popup, 'Open side panel');
    await checkInBothThemes(popup, 'popup');
    await clickOn(popup, 'Open side panel');
    const panel = await session.browser.panel(page);
    await shows(panel, 'Overlap');
    await panel.click('article button[aria-expanded="false"]');
    for (const tab of ['Overlap', 'Wording', 'Sources']) {
      await clickOn(panel, tab);
      await checkInBothThemes(panel, `panel-${tab.toLowerCase()}`);
    }
  });

  it.each(['library', 'options', 'welcome', 'sidepanel', 'report', 'classroom'])(
    'finds nothing wrong in %s',
    async (name) => {
      const surface = await session.browser.openExtensionPage(`${name}.html`);
      await surface.waitFor((view) => view.document.querySelector('main h1, main h2') !== null);
      await checkInBothThemes(surface, name);
      await surface.close();
    },
  );
});
