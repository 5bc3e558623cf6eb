import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserSession, Surface } from '../browsers/browser-session';
import { startChromium } from '../browsers/chromium';
import { startFirefox } from '../browsers/firefox';
import { BUILDS } from '../builds';
import { BROWSER, shows } from '../session';

/** A browser that can end and start again with the profile it had. */
export interface KeptBrowser {
  readonly session: BrowserSession;
  /** The library, in a tab of its own. */
  library(): Promise<Surface>;
  /** @param meanwhile what happens to the profile while no browser has it */
  restart(how: 'kill' | 'close', meanwhile?: (profile: string) => void): Promise<void>;
  close(): Promise<void>;
}

/** @param folder where the profile lies; a temporary one where it is not given, removed at the end in any case */
export async function startKeptBrowser(folder: string = tmpdir()): Promise<KeptBrowser> {
  const profile = mkdtempSync(join(folder, 'crossread-kept-'));
  const start = (): Promise<BrowserSession> =>
    (BROWSER === 'firefox' ? startFirefox : startChromium)({ extension: BUILDS[BROWSER].folder, profile });
  let session = await start();
  // What is counted before a fault holds the starter pack, which a new profile gets by and by.
  const first = await session.openExtensionPage('library.html');
  await shows(first, 'bundled', 60_000);
  await first.close();
  return {
    get session() {
      return session;
    },
    library: () => session.openExtensionPage('library.html'),
    async restart(how, meanwhile) {
      await session[how]();
      meanwhile?.(profile);
      session = await start();
    },
    async close() {
      await session.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
