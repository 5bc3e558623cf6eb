import { existsSync } from 'node:fs';
import { findProgram } from './find-program';
import { installPackages } from './install-packages';

export type BrowserName = 'chromium' | 'firefox';

/** Names on the PATH and usual places, best known first. */
const KNOWN: Record<BrowserName, { commands: string[]; places: string[] }> = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** A bare machine has no letters to draw: Latin and Arabic at least. */
const FONTS = 'fonts-noto-core';

/**
 * Finds an installed browser: `CROSSREAD_CHROMIUM` or `CROSSREAD_FIREFOX`, then the PATH, then the usual places.
 * @returns path of the executable, or `null`
 */
export function findBrowser(name: BrowserName): string | null {
  const asked = process.env[`CROSSREAD_${name.toUpperCase()}`];
  if (asked !== undefined && existsSync(asked)) return asked;
  return findProgram(KNOWN[name].commands) ?? KNOWN[name].places.find((path) => existsSync(path)) ?? null;
}

/**
 * Finds a browser, or installs it where that can be done without asking: as root on Debian or Ubuntu.
 * @throws Error that says what to install
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  console.log(`No ${name} found. As root on Debian and Ubuntu, ${PACKAGES[name]} is installed by apt.`);
  const installed = installPackages([...Object.values(PACKAGES), FONTS]) ? findBrowser(name) : null;
  if (installed !== null) return installed;
  const variable = `CROSSREAD_${name.toUpperCase()}`;
  throw new Error(
    name === 'chromium'
      ? `No Chromium, Chrome or Edge found. Install one (Debian: apt install chromium) or set ${variable}.`
      : `No Firefox found. Install it (Debian: apt install firefox-esr) or set ${variable}.`,
  );
}
