import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, WebPage } from './browsers/browser-session';
import { clickOn, openSession, shows, type Session } from './session';

let session: Session;
let page: WebPage;
let panel: Surface;

beforeAll(async () => {
  session = await openSession();
  page = await session.open('moscow-talks.html');
  const popup = await session.browser.clickToolbar(page);
  await shows(popup, 'Open side panel');
  await clickOn(popup, 'Open side panel');
  panel = await session.browser.panel(page);
  await shows(panel, 'Mark in page');
});
afterAll(() => session?.close());

const registered = (): Promise<number> =>
  page.evaluate(
    (view) => (view.window as unknown as { CSS: { highlights: Map<string, unknown> } }).CSS.highlights.size,
  );

describe('marks in the page', () => {
  it('are off until asked for', async () => {
    expect(await registered()).toBe(0);
  });

  it('scroll to a sentence without marking it', async () => {
    await panel.click('article button[aria-expanded="false"]');
    await page.evaluate((view) => view.window.scrollTo(0, 100_000));
    const before = await page.evaluate((view) => view.window.scrollY);
    await clickOn(panel, 'Show in page');
    await page.waitFor((view, from) => view.window.scrollY < Number(from), String(before));
    expect(await registered()).toBe(0);
  });

  it('are made without a change to the page, and taken away again', async () => {
    const markup = (): Promise<string> => page.evaluate((view) => view.document.body.innerHTML);
    const before = await markup();
    await clickOn(panel, 'Mark in page');
    await page.waitFor(
      (view) =>
        (view.window as unknown as { CSS: { highlights: Map<string, unknown> } }).CSS.highlights.size > 0,
    );
    expect(await markup()).toBe(before);
    await session.shot(page, 'page-marks');
    await clickOn(panel, 'Mark in page');
    await page.waitFor(
      (view) =>
        (view.window as unknown as { CSS: { highlights: Map<string, unknown> } }).CSS.highlights.size === 0,
    );
  });
});
