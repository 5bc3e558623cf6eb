import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../browsers/browser-session';
import { clickOn, openSession, shows, words, type Session } from '../session';
import { faultRounds } from './fault-rounds';
import { checkLibrary, lookInside } from './look-inside';
import { seededRandom } from './seeded-random';

const ROUNDS = faultRounds(2, 20);
/** Milliseconds within which a save, and a search, reach the background and come back. */
const SPAN_MS = 60;

const PAGE = readFileSync('tests/demo/pages/harbour.html', 'utf8');
const random = seededRandom(7);
const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
  round,
  // One moment in each part of the span.
  after: Math.round(((round + random()) * SPAN_MS) / ROUNDS),
}));

let session: Session;
let library: Surface;

beforeAll(async () => {
  session = await openSession();
  library = await session.browser.openExtensionPage('library.html');
  await shows(library, '15 articles');
});
afterAll(() => session?.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a background that the browser stops', () => {
  it.each(rounds)(
    '$after ms after a save began has saved it, once (round $round)',
    async ({ round, after }) => {
      const before = await lookInside(library);
      const path = `bridge-${round}.html`;
      session.pages.add(path, PAGE.replaceAll('nine weeks', `${round + 20} weeks`));
      const page = await session.open(path);
      const popup = await session.browser.clickToolbar(page);
      await shows(popup, 'Save this article');
      await clickOn(popup, 'Save this article');
      await pause(after);
      await session.browser.stopBackground();
      await shows(popup, 'Saved', 20_000);
      await popup.close();
      await page.close();
      expect((await lookInside(library)).articles).toBe(before.articles + 1);
      expect(await checkLibrary(library)).toBe('whole');
    },
  );

  it.each(rounds)('$after ms after a search began still answers (round $round)', async ({ after }) => {
    const page = await session.open('moscow-talks.html');
    const popup = await session.browser.clickToolbar(page);
    await pause(after);
    await session.browser.stopBackground();
    await shows(popup, 'Save this article', 20_000);
    expect(await words(popup)).not.toContain('could not');
    await popup.close();
    await page.close();
  });
});
