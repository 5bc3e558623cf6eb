import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/browser-session';
import { snapshotTaken } from './faults/snapshot-taken';
import { clickOn, openSession, shows, words, type Session } from './session';

const HEADLINE = 'Kremlin leaves Hamas visitors to the Foreign Ministry';

let session: Session;
let library: Surface;

beforeAll(async () => {
  session = await openSession();
  const page = await session.open('moscow-talks.html');
  const popup = await session.browser.clickToolbar(page);
  await shows(popup, 'Save this article');
  await clickOn(popup, 'Save this article');
  await shows(popup, 'Saved');
  await popup.close();
  library = await session.browser.openExtensionPage('library.html');
  await shows(library, HEADLINE);
  await snapshotTaken(library, 16);
});
afterAll(() => session?.close());

/** Takes the database away, as browsers do when they find it broken. */
const wipe = (): Promise<string> =>
  library.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.deleteDatabase('crossread');
        request.onsuccess = () => resolve('gone');
        request.onerror = () => resolve('error');
        setTimeout(() => resolve('blocked'), 10_000);
      }),
  );

/** Turns one bit of a stored article, as a failing disk does. */
const damageOneArticle = (): Promise<string> =>
  library.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('crossread');
        request.onsuccess = () => {
          const transaction = request.result.transaction('chunks', 'readwrite');
          const cursor = transaction.objectStore('chunks').openCursor();
          cursor.onsuccess = () => {
            const chunk = cursor.result!.value as { bodies: Uint8Array };
            chunk.bodies[40]! ^= 1;
            cursor.result!.update(chunk);
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve('damaged');
          };
        };
      }),
  );

describe('a collection whose database was taken away', () => {
  it('is called damaged, not empty', async () => {
    await session.browser.stopBackground();
    expect(await wipe()).toBe('gone');
    await library.close();
    library = await session.browser.openExtensionPage('library.html');
    await shows(library, 'Part of your library is damaged');
    expect(await words(library)).toContain('16 articles listed');
    await session.shot(library, 'library-damaged');
  });

  it('comes back from its snapshot', async () => {
    await clickOn(library, 'Restore from snapshot');
    await shows(library, HEADLINE);
    await library.waitFor((view) => !view.document.body.innerText.includes('is damaged'));
    expect(await words(library)).toContain('16 articles in 2 packs');
    await session.shot(library, 'library-restored');
  });
});

describe('a collection with one article that is not what was saved', () => {
  it('is looked through when the library opens, and the damage is named', async () => {
    expect(await damageOneArticle()).toBe('damaged');
    await library.close();
    library = await session.browser.openExtensionPage('library.html');
    await shows(library, 'Part of your library is damaged');
  });
});
