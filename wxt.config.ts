import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * No script but ours, no markup from strings (Trusted Types), no request anywhere but the package itself.
 * See lib/decisions for why each permission is there and why none other is.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default crossread-import',
].join('; ');

/**
 * What the popup waits for, in two files: what begins the work, and all that is drawn, which the other pages share. Each
 * further file costs it some milliseconds. What begins imports nothing of the other, not even the helper with which Vite
 * loads a part later: it would not run before all of that has been loaded and evaluated. Modules that are imported by
 * those named here come with them. The base styles are in the first: every page needs them.
 */
const POPUP_CHUNKS = [
  {
    name: 'first',
    priority: 2,
    test: /vite[\\/]preload-helper|wxt-html-plugins|styles[\\/]base\.css$|entrypoints[\\/](?:popup[\\/]early-reading|shared[\\/](?:start-worker|trusted-types))\.ts$/u,
  },
  {
    name: 'shown',
    priority: 1,
    test: /components[\\/]quick-check\.tsx$|entrypoints[\\/]shared[\\/](?:background-messenger|capture-tab|mount|open-panel|shortcuts|site-of|surface|surface-actions|wake-background)\.tsx?$/u,
  },
];

/**
 * Lets the popup begin its work before it asks for what it draws with: asking for a file keeps its thread busy for some
 * milliseconds, and a style sheet keeps its script from running. Whoever imports that part asks for it with its styles.
 */
const POPUP_BEGINS_BEFORE_IT_DRAWS: Plugin = {
  name: 'popup-begins-before-it-draws',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { chunk }) =>
      chunk?.name === 'popup'
        ? html.replace(
            /\s*<link rel="(?:stylesheet|modulepreload)" crossorigin href="(?!\/chunks\/first-)[^"]*">/gu,
            '',
          )
        : html,
  },
};

/** Files that run from the click to the first rows: of the popup and of the engine. */
const RUN_BY_A_CLICK = /^(?:popup|popup-page|first|shown|answer-in-worker|compare-closest)$/u;

/**
 * Has Chromium compile all functions of a file when it takes it in for the first time. It keeps the compiled code of what
 * is imported as it stands after a file has been evaluated, and so without what is only called later: the functions of the
 * engine were compiled one by one at each click. The note has to be the first thing in a file; elsewhere, it is a comment.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const COMPILED_AT_ONCE: Plugin = {
  name: 'compiled-at-once',
  generateBundle: {
    order: 'post',
    handler: (_, files) => {
      for (const file of Object.values(files))
        if (file.type === 'chunk' && RUN_BY_A_CLICK.test(file.name))
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), POPUP_BEGINS_BEFORE_IT_DRAWS, COMPILED_AT_ONCE],
    // Chunks and styles of a page are asked for at once, not one level of imports after the other.
    build: { modulePreload: { polyfill: false } },
    // So that the engine can be taken in two parts.
    worker: { format: 'es', plugins: () => [COMPILED_AT_ONCE] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      const options = (config.build ??= {}).rolldownOptions ?? {};
      const output = { ...options.output, codeSplitting: { groups: POPUP_CHUNKS } };
      config.build.rolldownOptions = { ...options, output };
    },
    // Safari has no side panel: the page is opened in a window there, and asks for nothing.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'safari') return;
      delete manifest.side_panel;
      manifest.permissions = manifest.permissions?.filter((permission) => permission !== 'sidePanel');
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? ['menus'] : ['contextMenus', 'sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    // `wxt dev` needs its own server and inline scripts; what is shipped has neither.
    ...(mode === 'development'
      ? {}
      : { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+C' },
        description: '__MSG_command_quick_check__',
      },
      'open-panel': {
        // Not C, X, P or R with these two: Chromium has uses of its own for them and would leave the command without a key.
        suggested_key: { default: 'Alt+Shift+V' },
        description: '__MSG_command_open_panel__',
      },
      'save-article': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_save_article__',
      },
      'compare-selection': { description: '__MSG_command_compare_selection__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crossread@crossread.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : browser === 'safari'
        ? { browser_specific_settings: { safari: { strict_min_version: '18.0' } } }
        : { minimum_chrome_version: '123' }),
  }),
});
