import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The files of the page, by name. */
export interface PanelPage {
  readonly 'panel.html': string;
  readonly 'panel.js': string;
  readonly 'panel.css': string;
}

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Crossread</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/panel.css"></head>
<body><div id="app"></div><script type="module" src="/panel.js"></script></body></html>`;

/** The script of the page: scenes alone, or with the engine for the bench, which takes as long to load as all the rest. */
const ENTRIES = {
  scenes: new URL('page.tsx', import.meta.url),
  bench: new URL('bench-page.tsx', import.meta.url),
} as const;

/** What was bundled already: file after file of a worker shows the same page. */
const bundled = new Map<keyof typeof ENTRIES, Promise<PanelPage>>();

/**
 * Bundles the surfaces, once, as a page of the web, in states made of fixtures: the same components, dressed by the same
 * style sheets, in a real browser, and independent of what the engine finds.
 */
export function buildPanelPage(entry: keyof typeof ENTRIES): Promise<PanelPage> {
  const page = bundled.get(entry) ?? bundle(entry);
  bundled.set(entry, page);
  return page;
}

async function bundle(entry: keyof typeof ENTRIES): Promise<PanelPage> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome120',
      cssCodeSplit: false,
      lib: {
        entry: fileURLToPath(ENTRIES[entry]),
        formats: ['es'],
        fileName: 'panel',
        cssFileName: 'panel',
      },
    },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const contents = (end: string): string => {
    const file = files.find(({ fileName }) => fileName.endsWith(end));
    if (file === undefined) throw new Error(`The page has no ${end}.`);
    return file.type === 'chunk' ? file.code : String(file.source);
  };
  return { 'panel.html': HTML, 'panel.js': contents('.js'), 'panel.css': contents('.css') };
}
