import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from '../find-browser';
import type { BrowserOptions } from './browser-session';

/** The add-on gets this address instead of a random one, the same after each start of a profile. */
export const FIXED_UUID = '11111111-2222-4333-8444-555555555555';
export const ADDON_ID = 'crossread@crossread.example';

/** The setting that says at which address the add-on will be, and its value. */
export const UUIDS = 'extensions.webextensions.uuids';
export const uuids = (address: string): string => JSON.stringify({ [ADDON_ID]: address });

const START_WITHIN_MS = 30_000;

/** Settings of a quiet test profile: no start pages, no updates, no telemetry, and no service of the maker. */
function preferences(proxyPort: number | undefined): Record<string, string | number | boolean> {
  return {
    [UUIDS]: uuids(FIXED_UUID),
    'extensions.webextensions.background.idle.timeout': 300_000,
    // A temporary add-on is gone after each start; what it stored stays, as that of an installed one does.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The process of add-ons outlives one: the next need not meet it while it ends.
    'dom.ipc.keepProcessesAlive.extension': 1,
    // A tab begins empty before it goes to its page: one process for all that are empty, instead of one for each. Pages
    // have processes of their own by their site, as ever.
    'dom.ipc.processCount': 1,
    'dom.ipc.keepProcessesAlive.web': 1,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.newtab.preload': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.region.network.url': '',
    'browser.search.update': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    // Counts that nobody is sent are not taken.
    'datareporting.healthreport.uploadEnabled': false,
    'datareporting.usage.uploadEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': '',
    'ui.prefersReducedMotion': 1,
    ...(proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.allow_hijacking_localhost': true,
          'network.proxy.no_proxies_on': '',
        }),
  };
}

/** The process of a running Firefox. */
export interface FirefoxProcess {
  /** Where its BiDi session listens. */
  readonly address: string;
  /** Resolves when the process has ended. */
  readonly closed: Promise<void>;
  kill(): Promise<void>;
  close(): Promise<void>;
  /** Ends it and takes its profile away before it returns, for a process of ours that is about to end. */
  endNow(): void;
}

/** Starts Firefox headless. `--remote-allow-system-access` opens pages of the add-on to tests, and is for tests only. */
export async function startFirefoxProcess({
  proxyPort,
  headless = true,
  profile: kept,
}: Omit<BrowserOptions, 'extension'>): Promise<FirefoxProcess> {
  const executable = needBrowser('firefox');
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'crossread-firefox-'));
  const lines = Object.entries(preferences(proxyPort)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    executable,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--width=1280',
      '--height=900',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await gone;
      clearTimeout(timer);
    }
    if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const kill = async (): Promise<void> => {
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    await gone;
  };
  const endNow = (): void => {
    child.kill('SIGKILL');
    if (kept === undefined) rmSync(profile, { recursive: true, force: true });
  };
  try {
    const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    return { address: await addressOf(child), closed, kill, close, endNow };
  } catch (error) {
    await close();
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Firefox did not start in time')), START_WITHIN_MS);
    let output = '';
    child.stderr!.on('data', (data) => {
      output += String(data);
      const found = /WebDriver BiDi listening on (ws:\/\/[\d.:]+)/u.exec(output);
      if (found === null) return;
      clearTimeout(timer);
      resolve(`${found[1]!}/session`);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`Firefox ended: ${output.slice(-500)}`));
    });
  });
}
