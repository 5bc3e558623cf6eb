import type { Surface, WebPage } from './browsers/browser-session';
import { clickOn, shows, type Session } from './session';

/** Opens the side panel beside a page as a reader does: toolbar, popup, "Open side panel". */
export async function openPanel(session: Session, page: WebPage): Promise<Surface> {
  const popup = await session.browser.clickToolbar(page);
  await shows(popup, 'Open side panel');
  await clickOn(popup, 'Open side panel');
  return session.browser.panel(page);
}
