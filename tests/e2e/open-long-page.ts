import { longNotes, longPage } from '../fixtures/page/long-story';
import type { Surface, WebPage } from './browsers/browser-session';
import { giveFiles } from './faults/made-files';
import { openPanel } from './open-panel';
import { shows, type Session } from './session';

/** Opens a page of so many claims that another article in the library reports too, and the panel with their comparison. */
export async function openLongPage(
  session: Session,
  claims: number,
): Promise<{ readonly page: WebPage; readonly panel: Surface }> {
  session.pages.add('long.html', longPage(claims));
  const library = await session.browser.openExtensionPage('library.html');
  await giveFiles(library, [{ name: 'valley.txt', text: longNotes(claims) }]);
  await shows(library, '1 added');
  await library.close();
  const page = await session.open('long.html');
  const panel = await openPanel(session, page);
  await shows(panel, 'Mark in page', 60_000);
  return { page, panel };
}

/** Waits until so many stretches of a page are marked. */
export const areMarked = (page: WebPage, stretches: number): Promise<boolean> =>
  page.waitFor((view, wanted) => {
    const { highlights } = (view.window as unknown as { CSS: { highlights: Map<string, Set<Range>> } }).CSS;
    return [...highlights.values()].reduce((sum, { size }) => sum + size, 0) === Number(wanted);
  }, String(stretches));
