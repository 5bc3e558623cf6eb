import { randomUUID } from 'node:crypto';
import { emptyFirefox } from './empty-firefox';
import { installIn, launchFirefox } from './firefox';
import { UUIDS, uuids } from './firefox-process';
import { runInChrome } from './run-in-chrome';
import { shareBrowser } from './share-browser';

/**
 * As `startFirefox`, but one for file after file: to start one costs seven seconds of a core, and to empty it and use it
 * again one. The address of the add-on is a setting.
 */
export const shareFirefox = shareBrowser({
  name: 'Firefox',
  launch: launchFirefox,
  async install(firefox, { extension, proxyPort }) {
    const uuid = randomUUID();
    await runInChrome(
      firefox.bidi,
      `Services.prefs.setStringPref(${JSON.stringify(UUIDS)}, ${JSON.stringify(uuids(uuid))});
       for (const name of ['http_port', 'ssl_port'])
         Services.prefs.setIntPref('network.proxy.' + name, ${proxyPort});`,
    );
    return installIn(firefox, extension, uuid);
  },
  empty: emptyFirefox,
});
