import type { Browser, Page } from 'puppeteer-core';
import type { PageServer } from '../demo/page-server';
import { addPanelPage } from '../panel-page/add-panel-page';
import { SCENE_NAMES } from '../panel-page/scene-names';

/** What a scene is looked at in, besides light and dark at three widths. */
const WAYS = [
  { name: '320', width: 320 },
  { name: '380', width: 380 },
  { name: '640', width: 640 },
  { name: 'dark', width: 380, scheme: 'dark' },
  { name: 'forced', width: 380, forced: 'active' },
  { name: 'zoom', width: 380, zoom: 2 },
  { name: 'ar', width: 380, language: 'ar' },
] as const;

const HEIGHT = 700;

/** Tallest picture, in CSS pixels: what a hostile page fills is not looked at to its end. */
const TALLEST = 3_000;

/**
 * Takes a picture of every state of panel, popup and library, made of fixtures.
 * @param isWanted says of a name whether its picture was asked for
 */
export async function takeScenes(
  browser: Browser,
  pages: PageServer,
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<void> {
  const wanted = SCENE_NAMES.flatMap((scene) => WAYS.map((way) => ({ scene, way }))).filter(
    ({ scene, way }) => isWanted(`scene-${scene}-${way.name}`),
  );
  if (wanted.length === 0) return;
  await addPanelPage(pages);
  const page = await browser.newPage();
  for (const { scene, way } of wanted) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: 'scheme' in way ? way.scheme : 'light' },
    ]);
    const free = 'forced' in way ? await forceColors(page) : null;
    await page.setViewport({ width: way.width, height: HEIGHT });
    const language = 'language' in way ? way.language : 'en';
    await page.goto(pages.url(`panel.html?scene=${scene}&language=${language}`));
    await page.waitForSelector('main');
    if ('zoom' in way) await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // Cards beyond the window are laid out only when they come near it.
    if (height > HEIGHT) {
      await page.setViewport({ width: way.width, height: Math.min(TALLEST, height) });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    }
    await page.screenshot({
      path: `${folder}/scene-${scene}-${way.name}.png`,
      clip: { x: 0, y: 0, width: way.width, height: Math.min(TALLEST, height) },
      // The window is as tall as the picture; with this on, the right part of a right-to-left page would be cut off.
      captureBeyondViewport: false,
    });
    await free?.();
  }
  await page.close();
}

/**
 * The driver has no word for this feature; the browser has, as long as who asked for it stays.
 * @returns ends it
 */
async function forceColors(page: Page): Promise<() => Promise<void>> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  return () => client.detach();
}
