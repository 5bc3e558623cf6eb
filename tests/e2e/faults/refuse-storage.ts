import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER } from '../session';

/** Where each browser keeps what an extension stores, inside its profile. */
const FOLDERS = {
  databases: {
    chromium: /IndexedDB\/chrome-extension_[^/]+\.leveldb$/u,
    firefox: /moz-extension\+\+\+[\da-f-]+\/idb$/u,
  },
  /** `storage.local`. Firefox keeps it as a database too, in a container of its own. */
  notes: {
    chromium: /Local Extension Settings\/[a-p]{32}$/u,
    firefox: /moz-extension\+\+\+[\da-f-]+\^userContextId=\d+\/idb$/u,
  },
} as const;

/**
 * Puts a file where the browser keeps a folder of the extension's storage, in a profile that no browser has open: it can
 * neither be opened nor made anew.
 */
export function refuseStorage(what: keyof typeof FOLDERS, profile: string): void {
  const own = FOLDERS[what][BROWSER];
  const found = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((path) =>
    own.test(path.replaceAll('\\', '/')),
  );
  if (found.length === 0) throw new Error(`No folder of ${what} found.`);
  for (const [index, path] of found.entries()) {
    const folder = join(profile, path);
    renameSync(folder, join(profile, `away-${what}-${index}`));
    writeFileSync(folder, 'No folder.');
  }
}
