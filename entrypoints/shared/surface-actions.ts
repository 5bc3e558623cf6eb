import { browser } from 'wxt/browser';
import type { Messenger } from '../../lib/messaging/messenger';
import type { SurfaceActions } from '../../lib/view/surface-actions';
import { openPage } from './open-page';
import type { Surface } from './surface';

/** The actions popup and panel do alike. What differs (reading, opening, closing) the page adds itself. */
export function sharedActions(
  surface: Surface,
  messenger: Messenger,
): Pick<
  SurfaceActions,
  'stop' | 'save' | 'retry' | 'turnOnStarterPack' | 'openLibrary' | 'openWelcome' | 'copyDetails'
> {
  return {
    stop: () => surface.stop(),
    save: () => {
      // Asked on the reader's own click: what is saved is to stay, also when the disk runs low.
      void navigator.storage.persist();
      void surface.save();
    },
    retry: () => surface.retry(),
    turnOnStarterPack: () => void messenger.send('turn-on-starter-pack', {}).then(() => surface.retry()),
    openLibrary: () => openPage('library'),
    openWelcome: () => openPage('welcome'),
    copyDetails: (details) => void navigator.clipboard.writeText(details),
  };
}

/** Asks for one site, straight from a click. Resolves to whether the reader allowed it. */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}
