import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchText } from '../lib/page/watch-text';
import { WATCH_CHANNEL } from './shared/watch-channel';

interface World {
  crossreadWatches?: true;
}

const TOOLS = {
  now: () => performance.now(),
  later: (run: () => void, ms: number) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  MutationObserver,
};

/** Tells a panel when words of the page it is injected into change. Listens only while a panel is tied to it. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.crossreadWatches === true) return;
  world.crossreadWatches = true;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== WATCH_CHANNEL) return;
    const stop = watchText(document, TOOLS, () => port.postMessage('stirred'));
    port.onDisconnect.addListener(stop);
  });
});
