import { SCENE_NAMES } from '../panel-page/scene-names';
import type { BrowserSession, WebPage } from './browsers/browser-session';
import { resizeScene, showScene, violationsIn, whatSticksOut } from './scene-frame';
import { BROWSER } from './session';

/** Scenes whose cards are those of `compared`, where all of them are looked at: what is new stands above them. */
const SAME_CARDS = [
  'changed',
  'moved',
  'gone',
  'marked',
  'unmarkable',
  'again',
  'selection',
  'partial',
  'part-read',
];

/** What is wrong with a scene: as axe finds, in either theme, and what is wider than 320 pixels. */
export interface Looked {
  readonly shown: string;
  readonly wrong: readonly string[];
  readonly wide: readonly string[];
}

/** Looks at each scene once, first in a narrow panel, and at all tabs of two of them. */
export async function lookAtScenes(browser: BrowserSession, page: WebPage): Promise<Looked[]> {
  const looked: Looked[] = [];
  await browser.setColorScheme(page, 'light');
  for (const scene of SCENE_NAMES)
    for (const tab of ['compared', 'hostile'].includes(scene) ? [0, 1, 2] : [0]) {
      await showScene(page, scene, 320, tab);
      const wide = await whatSticksOut(page);
      // What axe looks at is the same in both browsers; the pages of the extension are looked at in both.
      const byAxe = BROWSER === 'chromium' && (scene !== 'hostile' || tab === 0);
      looked.push({
        shown: `${scene}, tab ${tab}`,
        wide,
        wrong: byAxe ? await wrongIn(scene, browser, page) : [],
      });
    }
  return looked;
}

/** What axe finds wrong in the scene that is shown, as wide as a panel mostly is. */
async function wrongIn(scene: string, browser: BrowserSession, page: WebPage): Promise<string[]> {
  await resizeScene(page, 380);
  const known = SAME_CARDS.includes(scene) ? ['[role="tabpanel"]'] : [];
  const light = await violationsIn(page, [], known);
  // Only colours depend on the theme.
  await browser.setColorScheme(page, 'dark');
  const dark = await violationsIn(page, ['color-contrast'], known);
  await browser.setColorScheme(page, 'light');
  return [...light, ...dark];
}
