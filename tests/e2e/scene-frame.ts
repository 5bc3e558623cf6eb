import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { addPanelPage } from '../panel-page/add-panel-page';
import type { WebPage } from './browsers/browser-session';
import type { Session } from './session';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    where: { exclude: string[] },
    options: {
      resultTypes: string[];
      runOnly?: string[];
    },
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Opens a page with an empty frame that scenes are shown in. */
export async function openSceneFrame(session: Session): Promise<WebPage> {
  await addPanelPage(session.pages);
  session.pages.add('panel.axe.js', { type: 'text/javascript', body: AXE });
  session.pages.add('frame.html', '<!doctype html><title>Frame</title><iframe title="Panel"></iframe>');
  return session.open('frame.html');
}

/** Shows a scene in the frame of a page, as wide as a side panel can be made, with every fold and the given tab open. */
export async function showScene(
  page: WebPage,
  scene: string,
  width: number,
  tab = 0,
  language = 'en',
): Promise<void> {
  const wanted = JSON.stringify({ scene, width, tab, language });
  await page.evaluate((view, asked) => {
    const {
      scene: name,
      width: pixels,
      language: tag,
    } = JSON.parse(asked) as { scene: string; width: number; language: string };
    const frame = view.document.querySelector('iframe')!;
    frame.style.cssText = `border: 0; inline-size: ${pixels}px; block-size: 700px`;
    frame.src = `/panel.html?scene=${name}&language=${tag}&turn=${Math.random()}`;
    return new Promise<boolean>((done) => frame.addEventListener('load', () => done(true), { once: true }));
  }, wanted);
  await page.waitFor((view, asked) => {
    const { tab: position } = JSON.parse(asked) as { tab: number };
    const inside = view.document.querySelector('iframe')?.contentDocument;
    if (!inside?.querySelector('main')) return false;
    inside.querySelectorAll<HTMLElement>('[role="tab"]')[position]?.click();
    for (const fold of inside.querySelectorAll('details')) fold.open = true;
    // Colours under way from one theme to the other are nobody's choice.
    const still = inside.createElement('style');
    still.textContent = '* { transition: none !important }';
    inside.head.append(still);
    return true;
  }, wanted);
}

/** Makes the frame of a scene that is shown as wide as this, in pixels. */
export const resizeScene = (page: WebPage, width: number): Promise<boolean> =>
  page.evaluate((view, pixels) => {
    view.document.querySelector('iframe')!.style.inlineSize = `${pixels}px`;
    return true;
  }, String(width));

/** What is wider than the frame: nothing, or else the first elements that are. */
export const whatSticksOut = (page: WebPage): Promise<string[]> =>
  page.evaluate((view) => {
    const { document: inside } = view.document.querySelector('iframe')!.contentWindow!;
    const { scrollWidth, clientWidth } = inside.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...inside.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3)
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });

/** What axe finds wrong, by all its rules or by these. It comes from the server, and once into each scene. */
export const violationsIn = (page: WebPage, only: string[] = [], exclude: string[] = []): Promise<string[]> =>
  page.evaluate(
    async (view, asked) => {
      const { rules, outside } = JSON.parse(asked) as { rules: string[]; outside: string[] };
      const inside = view.document.querySelector('iframe')!.contentWindow! as Window & { axe?: Axe };
      if (inside.axe === undefined) {
        const script = inside.document.createElement('script');
        const loaded = new Promise((done) => script.addEventListener('load', done));
        script.src = '/panel.axe.js';
        inside.document.head.append(script);
        await loaded;
      }
      const { violations: found } = await inside.axe!.run(
        { exclude: outside },
        { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: rules } : {}) },
      );
      return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    JSON.stringify({ rules: only, outside: exclude }),
  );
