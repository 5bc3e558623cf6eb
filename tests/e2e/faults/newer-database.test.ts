import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../browsers/browser-session';
import { openSession, shows, words, type Session } from '../session';
import { lookInside } from './look-inside';

let session: Session;
let library: Surface;

beforeAll(async () => {
  session = await openSession();
  library = await session.browser.openExtensionPage('library.html');
  await shows(library, '15 articles');
});
afterAll(() => session?.close());

/** Writes the database as a later version of the extension would: under a higher number. */
const makeNewer = (): Promise<string> =>
  library.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('crossread', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve('newer');
        };
        request.onerror = () => resolve(String(request.error));
      }),
  );

describe('a library that a newer version has written', () => {
  it('is read, not changed, and says so', async () => {
    const before = await lookInside(library);
    await session.browser.stopBackground();
    expect(await makeNewer()).toBe('newer');
    await library.close();
    library = await session.browser.openExtensionPage('library.html');
    await shows(library, 'A newer Crossread has written this library');
    expect(await words(library)).toContain('Next: Update Crossread');
    expect(await words(library)).toContain('15 articles');
    const enabled = await library.evaluate(
      (view) => view.document.querySelectorAll('[data-row] > button:not([disabled])').length,
    );
    expect(enabled).toBe(0);
    expect(await lookInside(library)).toEqual(before);
  });
});
