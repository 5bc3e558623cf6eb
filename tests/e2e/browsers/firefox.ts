import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { connectBidi, type BidiClient } from './bidi-client';
import type { BrowserOptions, BrowserSession, InSurface, Surface, WebPage } from './browser-session';
import { ADDON_ID, FIXED_UUID, startFirefoxProcess, type FirefoxProcess } from './firefox-process';
import { callIn } from './call-in';
import { chromeScope, type ChromeScope } from './firefox-chrome-scope';
import { poll } from './poll';
import { stillPlace } from './still-place';

/** How long the welcome is waited for after the add-on is installed, in milliseconds, and how often it is looked for. */
const WELCOME_WITHIN_MS = 3_000;
const LOOK_EVERY_MS = 50;

interface Tab extends WebPage {
  readonly context: string;
}

/** A running Firefox, and the line to it. */
export interface Firefox extends FirefoxProcess {
  readonly bidi: BidiClient;
}

/** Starts Firefox with the built add-on; everything in it goes through the proxy. */
export async function startFirefox(options: BrowserOptions): Promise<BrowserSession> {
  const firefox = await launchFirefox(options);
  try {
    return await installIn(firefox, options.extension, FIXED_UUID);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** Starts Firefox without an add-on. */
export async function launchFirefox(options: Omit<BrowserOptions, 'extension'>): Promise<Firefox> {
  const process = await startFirefoxProcess(options);
  try {
    const bidi = await connectBidi(process.address);
    const close = async (): Promise<void> => {
      bidi.close();
      await process.close();
    };
    return { ...process, bidi, close };
  } catch (error) {
    await process.close();
    throw error;
  }
}

/** Installs the built add-on in a Firefox whose settings give it this address. */
export async function installIn(
  { bidi, closed, kill, close }: Firefox,
  extension: string,
  uuid: string,
): Promise<BrowserSession> {
  const origin = `moz-extension://${uuid}`;
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const chrome = await chromeScope(bidi, ADDON_ID);
  const openTab = async (url: string, type: 'tab' | 'window' = 'tab'): Promise<Tab> => {
    const { context } = (await bidi.send('browsingContext.create', { type })) as { context: string };
    const tab = tabOf(bidi, context);
    await tab.goto(url);
    return tab;
  };
  // Popup and sidebar have no BiDi context of their own: a page of the add-on reaches them with `getViews`.
  const helper = await openTab(`${origin}/options.html`);
  await closeWelcome(bidi, `${origin}/welcome.html`);
  const view = (type: 'popup' | 'sidebar'): Surface => viewOf(bidi, chrome, helper.context, type);

  return {
    name: 'firefox',
    origin,
    openPage: (url, { window } = {}) => openTab(url, window === 'new' ? 'window' : 'tab'),
    openExtensionPage: (path) => openTab(`${origin}/${path}`),
    async clickToolbar(page) {
      await page.bringToFront();
      await chrome.openPopup();
      return view('popup');
    },
    popup: async () => view('popup'),
    panel: async () => view('sidebar'),
    async compareSelection(page) {
      await page.bringToFront();
      const { context } = page as Tab;
      const at = await page.evaluate((own) => {
        const box = own.window.getSelection()!.getRangeAt(0).getClientRects()[0]!;
        return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      });
      const actions = [
        { type: 'pointerMove', ...at },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
      await chrome.chooseMenuItem('Compare selection');
    },
    async pressKeyOf(page, command) {
      if (command === 'compare-selection')
        await helper.evaluate(async () => {
          const { browser } = globalThis as unknown as {
            browser: { commands: { update(command: { name: string; shortcut: string }): Promise<void> } };
          };
          await browser.commands.update({ name: 'compare-selection', shortcut: 'Alt+Shift+X' });
        });
      await page.bringToFront();
      await chrome.pressCommand(command === 'save-article' ? 'S' : 'X');
    },
    stopBackground: () => chrome.stopBackground(),
    problems: () => chrome.errorsOf(origin),
    setColorScheme: (_surface, scheme) => chrome.setColorScheme(scheme),
    closed,
    kill,
    close,
  };
}

/**
 * Closes the tab that the first-run welcome opens: whatever is opened next must not lose its place to it, and the comparison
 * it shows costs a second of a core. Where none was opened before, none is waited for long.
 */
async function closeWelcome(bidi: BidiClient, url: string): Promise<void> {
  for (const until = Date.now() + WELCOME_WITHIN_MS; Date.now() < until; await pause(LOOK_EVERY_MS)) {
    const { contexts } = (await bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
      contexts: { context: string; url: string }[];
    };
    const welcome = contexts.find((each) => each.url === url);
    if (welcome === undefined) continue;
    await bidi.send('browsingContext.close', { context: welcome.context });
    return;
  }
}

function tabOf(bidi: BidiClient, context: string): Tab {
  const evaluate = async <T>(code: InSurface<T>, argument = ''): Promise<T> =>
    (await bidi.evaluate(context, callIn(code, '{ document, window }', argument))) as T;
  return {
    context,
    evaluate,
    waitFor: (code, argument = '', withinMs = 15_000) =>
      poll(() => evaluate(code, argument), evaluate, withinMs),
    async click(selector) {
      const at = await stillPlace(evaluate, selector);
      await bidi.send('browsingContext.activate', { context });
      const actions = [
        { type: 'pointerMove', ...at },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
    inject: async (script) => void (await bidi.evaluate(context, `(() => { ${script} })()`)),
    async press(key) {
      const value = KEY_CODES[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async screenshot(path) {
      const { data } = (await bidi.send('browsingContext.captureScreenshot', { context })) as {
        data: string;
      };
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
    async goto(url) {
      // Going to a page of the add-on changes the process, and the load event with it: ask the page instead.
      const wait = url.startsWith('moz-extension:') ? 'none' : 'interactive';
      await bidi.send('browsingContext.navigate', { context, url, wait });
      await poll(
        () =>
          evaluate(
            (view) => view.document.readyState !== 'loading' && view.window.location.href !== 'about:blank',
          ),
        evaluate,
        20_000,
      );
    },
    bringToFront: async () => void (await bidi.send('browsingContext.activate', { context })),
  };
}

/** Keys with names, as WebDriver codes them. */
const KEY_CODES: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Shift: '\uE008',
};

/** Milliseconds in which a key reaches a view, also on a busy machine. */
const KEY_WITHIN_MS = 3_000;

function viewOf(bidi: BidiClient, chrome: ChromeScope, helper: string, type: 'popup' | 'sidebar'): Surface {
  const evaluate = async <T>(code: InSurface<T>, argument = ''): Promise<T> => {
    const own = `((own) => ({ document: own.document, window: own }))(browser.extension.getViews({ type: '${type}' })[0])`;
    return (await bidi.evaluate(helper, callIn(code, own, argument))) as T;
  };
  return {
    evaluate,
    waitFor: (code, argument = '', withinMs = 15_000) =>
      poll(() => evaluate(code, argument), evaluate, withinMs),
    async click(selector) {
      const at = await stillPlace(evaluate, selector);
      await chrome.clickIn(type, at);
    },
    inject: () => Promise.reject(new Error(`No script can be put into Firefox's ${type}.`)),
    async press(key) {
      // The key goes through another process: what it does is there when it is up again, or the view is gone.
      await evaluate((view) => {
        const { document } = view;
        document.documentElement.dataset['keyDown'] = '';
        const up = (): void => void delete document.documentElement.dataset['keyDown'];
        document.addEventListener('keyup', up, { once: true, capture: true });
        return true;
      });
      await chrome.pressIn(type, key);
      const isUp = (): Promise<boolean> =>
        evaluate((view) => view.document.documentElement.dataset['keyDown'] === undefined);
      await poll(isUp, evaluate, KEY_WITHIN_MS).catch(() => undefined);
    },
    screenshot: async (path) => writeFileSync(path, Buffer.from(await chrome.picture(type), 'base64')),
    close: () => chrome.closeView(type),
  };
}
