import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
  const onPath = KNOWN[name].commands.flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  const all = [...(asked === undefined ? [] : [asked]), ...onPath, ...KNOWN[name].places];
  return all.find((path) => existsSync(path)) ?? null;
}

/**
 * Finds a browser, or installs it where that can be done without asking: as root on Debian or Ubuntu.
 * @throws Error that says what to install
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (mayInstall()) {
    console.log(`No ${name} found: installing ${PACKAGES[name]} with apt.`);
    const quiet = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    const wait = ['-o', 'DPkg::Lock::Timeout=300'];
    spawnSync('apt-get', [...wait, 'update'], quiet);
    const packages = [...Object.values(PACKAGES), FONTS];
    spawnSync('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], quiet);
    const installed = findBrowser(name);
    if (installed !== null) return installed;
  }
  const variable = `CROSSREAD_${name.toUpperCase()}`;
  throw new Error(
    name === 'chromium'
      ? `No Chromium, Chrome or Edge found. Install one (Debian: apt install chromium) or set ${variable}.`
      : `No Firefox found. Install it (Debian: apt install firefox-esr) or set ${variable}.`,
  );
}

function mayInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));
}
