import type { BrowserOptions, BrowserSession } from './browser-session';

/** What a file of tests says of the browser that it shares with others. */
export type SharedOptions = Required<Pick<BrowserOptions, 'extension' | 'proxyPort'>>;

/** A running browser without the extension. */
interface Running {
  close(): Promise<void>;
  /** Ends it and takes what it wrote away before it returns, for a process of ours that is about to end. */
  endNow(): void;
}

/** What can be done with a browser that several files use. */
interface Uses<B extends Running> {
  readonly name: string;
  launch(options: SharedOptions): Promise<B>;
  /** Installs the extension under an address that no other file is given. */
  install(browser: B, options: SharedOptions): Promise<BrowserSession>;
  /** Makes it as it was before the extension was installed. Rejects when it cannot be done. */
  empty(browser: B, session: BrowserSession): Promise<void>;
}

/** All that run in this worker, in use or not. */
const running = new Set<Running>();
// A worker is ended by this signal, and has half a second: the browsers would stay.
process.once('SIGTERM', () => {
  for (const browser of running) browser.endNow();
  process.exit();
});

/**
 * Gives each file of a worker the browser that the file before left, where there is one, and starts one where there is none.
 * What is stored belongs to the extension's address, which is another each time: nothing of a file before can be found. A
 * browser that was killed, could not be emptied or does not take the extension again is not used any more.
 */
export function shareBrowser<B extends Running>({
  name,
  launch,
  install,
  empty,
}: Uses<B>): (options: SharedOptions) => Promise<BrowserSession> {
  /** The one that no file uses at the moment. */
  let idle: B | null = null;
  const end = async (browser: B): Promise<void> => {
    running.delete(browser);
    await browser.close();
  };
  const use = async (browser: B, options: SharedOptions): Promise<BrowserSession> => {
    running.add(browser);
    try {
      const session = await install(browser, options);
      return { ...session, close: () => leave(browser, session) };
    } catch (error) {
      await end(browser);
      throw error;
    }
  };
  const leave = async (browser: B, session: BrowserSession): Promise<void> => {
    try {
      await empty(browser, session);
      idle = browser;
    } catch (error) {
      console.warn(`${name} is started anew for the next file: ${String(error)}`);
      await end(browser);
    }
  };
  return async (options) => {
    const left = idle;
    idle = null;
    if (left !== null)
      try {
        return await use(left, options);
      } catch (error) {
        console.warn(`${name} is started anew for this file: ${String(error)}`);
      }
    return use(await launch(options), options);
  };
}
