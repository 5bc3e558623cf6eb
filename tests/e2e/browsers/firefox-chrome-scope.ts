import type { BidiClient } from './bidi-client';
import { runInChrome } from './run-in-chrome';

type View = 'popup' | 'sidebar';

/** What only the browser's own window can do: its toolbar, its menus, its sidebar. */
export interface ChromeScope {
  /** The real toolbar button: grants access to the page in front and opens the popup. */
  openPopup(): Promise<void>;
  closeView(view: View): Promise<void>;
  /** A trusted click, at a place in the view's own coordinates. */
  clickIn(view: View, at: { x: number; y: number }): Promise<void>;
  pressIn(view: View, key: string): Promise<void>;
  /** Activates an item of the context menu that is opening. */
  chooseMenuItem(label: string): Promise<void>;
  /** The add-on's keyboard command on this key. */
  pressCommand(key: string): Promise<void>;
  /** What the view shows, as a PNG in base64. */
  picture(view: View): Promise<string>;
  stopBackground(): Promise<void>;
  /** Script errors in the browser's console that come from files of an origin. */
  errorsOf(origin: string): Promise<string[]>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
}

/** The `<browser>` element of a view. */
const ELEMENT: Record<View, string> = {
  popup: `document.querySelector('.webextension-popup-browser')`,
  sidebar: `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`,
};

/** Opens the browser's own scope. Needs `--remote-allow-system-access`. */
export async function chromeScope(bidi: BidiClient, addon: string): Promise<ChromeScope> {
  const widget = addon.replace(/[@.]/gu, '_');
  const run = (body: string): Promise<unknown> => runInChrome(bidi, body);
  const position = (view: View): string => `
    const browser = await until(() => ${ELEMENT[view]});
    const box = browser.getBoundingClientRect();
    const frame = ${view === 'sidebar' ? 'SidebarController.browser.getBoundingClientRect()' : '{ x: 0, y: 0 }'};`;
  return {
    async openPopup() {
      await run(`
        CustomizableUI.addWidgetToArea('${widget}-browser-action', CustomizableUI.AREA_NAVBAR);
        const node = CustomizableUI.getWidget('${widget}-browser-action').forWindow(window).node;
        node.querySelector('.unified-extensions-item-action-button').click();
        await until(() => ${ELEMENT.popup});`);
    },
    async closeView(view) {
      await run(
        view === 'sidebar'
          ? `SidebarController.hide();`
          : `document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
             await until(() => !${ELEMENT.popup});`,
      );
    },
    async clickIn(view, at) {
      await run(`${position(view)}
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          window.synthesizeMouseEvent(type, frame.x + box.x + ${at.x}, frame.y + box.y + ${at.y},
            { button: 0, clickCount: 1, buttons: type === 'mousedown' ? 1 : 0 }, {});`);
    },
    async pressIn(view, key) {
      await run(`(${ELEMENT[view]}).focus();
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        input.beginInputTransactionForTests(window);
        const event = new KeyboardEvent('', { key: ${JSON.stringify(key)} });
        input.keydown(event); input.keyup(event);`);
    },
    async chooseMenuItem(label) {
      await run(`
        const menu = document.getElementById('contentAreaContextMenu');
        await until(() => menu.state === 'open');
        menu.activateItem(await until(() => [...menu.querySelectorAll('menuitem')].find((item) => item.label === ${JSON.stringify(label)})));`);
    },
    async pressCommand(key) {
      await run(`
        const keys = [...document.querySelectorAll('keyset[id*="${widget}"] key')];
        keys.find((one) => one.getAttribute('key') === ${JSON.stringify(key)}).doCommand();`);
    },
    picture: async (view) =>
      String(
        await run(`${position(view)}
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(
          new DOMRect(0, 0, box.width, box.height), 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width; canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];`),
      ),
    async stopBackground() {
      await run(`await WebExtensionPolicy.getByID('${addon}').extension.terminateBackground();`);
    },
    errorsOf: async (origin) =>
      (await run(`return Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .filter((error) => !(error.flags & Ci.nsIScriptError.warningFlag))
        .filter((error) => error.sourceName.startsWith('${origin}'))
        // A page that was closed, or a background that was stopped, while it waited for an answer: nobody is left to miss it.
        .filter((error) => !/^Promise (?:resolved|rejected) after context unloaded/u.test(error.errorMessage))
        .map((error) => error.errorMessage + ' ' + error.sourceName + ':' + error.lineNumber);`)) as string[],
    async setColorScheme(scheme) {
      await run(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});`,
      );
    },
  };
}
