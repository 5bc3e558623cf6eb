/** Code run inside a surface. It must be self-contained: its source is sent to the browser. */
export type InSurface<T> = (view: { document: Document; window: Window }, argument: string) => T | Promise<T>;

/** Something with a document: a page of the web, a page of the extension, the popup, the side panel. */
export interface Surface {
  evaluate<T>(code: InSurface<T>, argument?: string): Promise<T>;
  /** Waits until `code` gives something truthy and returns it. Rejects with the surface's text when it never does. */
  waitFor<T>(code: InSurface<T>, argument?: string, withinMs?: number): Promise<T>;
  /** Runs a script in the surface's own world, past its policy: for checkers such as axe. Not in Firefox's popup and sidebar. */
  inject(script: string): Promise<void>;
  /** A real, trusted click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A tab with a page of the web. */
export interface WebPage extends Surface {
  goto(url: string): Promise<void>;
  bringToFront(): Promise<void>;
}

/** What a browser is started with. */
export interface BrowserOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly proxyPort?: number;
  readonly headless?: boolean;
  /** An X display, such as `:7`, on which the window is shown. Only Chromium. */
  readonly display?: string;
  /** Folder of the profile, which is kept: the same browser can be started again. Without it, a fresh one that is not. */
  readonly profile?: string;
}

/** A real browser with the extension in it. The same tests drive both kinds. */
export interface BrowserSession {
  readonly name: 'chromium' | 'firefox';
  /** Ends without a slash. */
  readonly origin: string;
  openPage(url: string, options?: { window?: 'new' }): Promise<WebPage>;
  /** A page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Surface>;
  /** The real toolbar button on the given page: grants access to it and opens the popup. */
  clickToolbar(page: WebPage): Promise<Surface>;
  /** The popup that is open. */
  popup(): Promise<Surface>;
  /** The side panel that is open in the page's window. */
  panel(page?: WebPage): Promise<Surface>;
  /** Chooses "Compare selection" in the context menu, with what is selected in the page. */
  compareSelection(page: WebPage): Promise<void>;
  /** The key of a command, pressed in the page. One that has no key by default gets one first. */
  pressKeyOf(page: WebPage, command: 'save-article' | 'compare-selection'): Promise<void>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Errors of the extension's own scripts so far. */
  problems(): Promise<string[]>;
  setColorScheme(surface: Surface, scheme: 'light' | 'dark'): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  /** Ends the browser without a word to it (SIGKILL), as a crash or a lack of memory does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}
