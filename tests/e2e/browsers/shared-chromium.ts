import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIn, launchChromium, type Chromium } from './chromium';
import { startPortRelay, type PortRelay } from './port-relay';
import { shareBrowser } from './share-browser';

/** A Chromium for one file after the other. */
interface Shared extends Chromium {
  readonly relay: PortRelay;
  /** Where copies of the extension lie that are still to be made. */
  readonly folders: string[];
}

/** More files than a worker runs. */
const MOST_FILES = 60;

/**
 * As `startChromium`, but one for file after file: to start and close one costs three seconds, to empty it and use it again
 * less than one. The address of the extension follows from the folder it is installed from.
 */
export const shareChromium = shareBrowser<Shared>({
  name: 'Chromium',
  async launch() {
    const relay = await startPortRelay();
    const root = mkdtempSync(join(tmpdir(), 'crossread-extension-'));
    const folders = Array.from({ length: MOST_FILES }, (_, place) => join(root, String(place)));
    const chromium = await launchChromium({ proxyPort: relay.port }, folders);
    const removeCopies = (): void => rmSync(root, { recursive: true, force: true });
    return {
      ...chromium,
      relay,
      folders,
      async close() {
        await chromium.close();
        await relay.close();
        removeCopies();
      },
      endNow() {
        chromium.endNow();
        removeCopies();
      },
    };
  },
  async install(chromium, { extension, proxyPort }) {
    const folder = chromium.folders.pop();
    if (folder === undefined) throw new Error('it has served as many files as it was made for');
    cpSync(extension, folder, { recursive: true });
    chromium.relay.passTo(proxyPort);
    return installIn(chromium, folder, true);
  },
  /** One window with one empty tab, the extension gone with all that it may do, and no cookie of the pages visited. */
  async empty({ browser }, { origin }) {
    const blank = await browser.newPage();
    const line = await blank.createCDPSession();
    await line.send('Network.clearBrowserCookies');
    await line.send('Network.clearBrowserCache');
    await browser.uninstallExtension(new URL(origin).host);
    for (const page of await browser.pages()) if (page !== blank) await page.close();
    const left = browser.targets().filter((target) => target.url().startsWith(origin));
    if (left.length > 0) throw new Error('something of the file before is left');
  },
});
