import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';
import type { BrowserSession } from './browsers/browser-session';
import { startChromium } from './browsers/chromium';
import { startFirefox } from './browsers/firefox';
import { BUILDS } from './builds';
import { BROWSER, clickOn, shows, words } from './session';

let folder: string;
let browser: BrowserSession;

describe('a starter pack that does not come in', () => {
  const pack = (): string => join(folder, BUNDLED_PACK.path);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crossread-starter-'));
    cpSync(BUILDS[BROWSER].folder, folder, { recursive: true });
    writeFileSync(pack(), 'Damaged on its way.');
    browser = await (BROWSER === 'firefox' ? startFirefox : startChromium)({ extension: folder });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is told of in the options, which try again when asked', async () => {
    const options = await browser.openExtensionPage('options.html');
    await shows(options, 'The starter pack could not be installed.', 40_000);
    expect(await words(options)).toMatch(/Stored on this device: 0 articles/u);
    expect(await words(options)).not.toContain('is being installed');
    cpSync(join(BUILDS[BROWSER].folder, BUNDLED_PACK.path), pack());
    await clickOn(options, 'Try again');
    await shows(options, `${BUNDLED_PACK.articles} articles`, 40_000);
    expect(await words(options)).not.toContain('could not be installed');
    await options.close();
  });
});
