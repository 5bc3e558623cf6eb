import type { Surface } from './browsers/browser-session';
import { clickOn, shows } from './session';

/** Deletes all that is stored, as a reader does in the options: asked for, said again, and done when they say so. */
export async function deleteEverything(options: Surface): Promise<void> {
  await clickOn(options, 'Delete everything…');
  await options.evaluate((view) => {
    const buttons = [...view.document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Delete everything')!.click();
    return true;
  });
  await shows(options, 'Stored on this device: 0 articles');
}
