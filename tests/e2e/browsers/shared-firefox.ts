import { randomUUID } from 'node:crypto';
import type { BrowserOptions, BrowserSession } from './browser-session';
import { emptyFirefox } from './empty-firefox';
import { installIn, launchFirefox, type Firefox } from './firefox';
import { UUIDS, uuids } from './firefox-process';
import { runInChrome } from './run-in-chrome';

type Options = Required<Pick<BrowserOptions, 'extension' | 'proxyPort'>>;

/** The Firefox that no file of this worker uses at the moment: without the add-on, and as empty as a new one. */
let idle: Firefox | null = null;

/** All that run in this worker, in use or not. */
const running = new Set<Firefox>();

/**
 * As `startFirefox`, but in the Firefox that the file before left, where there is one: to start one costs seven seconds of
 * a core, and to empty it and use it again one. The add-on is installed under an address of its own each time, and what is
 * stored belongs to the address: nothing of a file before can be found. One that was killed, could not be emptied or does
 * not take the add-on again is not used any more.
 */
export async function shareFirefox(options: Options): Promise<BrowserSession> {
  const left = idle;
  idle = null;
  if (left !== null)
    try {
      return await use(left, options);
    } catch (error) {
      console.warn(`Firefox is started anew for this file: ${String(error)}`);
    }
  return use(await launchFirefox(options), options);
}

async function use(firefox: Firefox, { extension, proxyPort }: Options): Promise<BrowserSession> {
  running.add(firefox);
  try {
    const uuid = randomUUID();
    await runInChrome(
      firefox.bidi,
      `Services.prefs.setStringPref(${JSON.stringify(UUIDS)}, ${JSON.stringify(uuids(uuid))});
       for (const name of ['http_port', 'ssl_port'])
         Services.prefs.setIntPref('network.proxy.' + name, ${proxyPort});`,
    );
    const session = await installIn(firefox, extension, uuid);
    return { ...session, close: () => leave(firefox) };
  } catch (error) {
    await end(firefox);
    throw error;
  }
}

async function leave(firefox: Firefox): Promise<void> {
  try {
    await emptyFirefox(firefox);
    idle = firefox;
  } catch (error) {
    console.warn(`Firefox is started anew for the next file: ${String(error)}`);
    await end(firefox);
  }
}

async function end(firefox: Firefox): Promise<void> {
  running.delete(firefox);
  await firefox.close();
}

// A worker is ended by this signal, and has half a second: Firefox would stay.
process.once('SIGTERM', () => {
  for (const firefox of running) firefox.endNow();
  process.exit();
});
