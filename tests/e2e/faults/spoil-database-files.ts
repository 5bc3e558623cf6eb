import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER } from '../session';

/** Files that hold the collection, in a profile no browser has open. */
function databaseFiles(profile: string): string[] {
  const all = readdirSync(profile, { recursive: true, encoding: 'utf8' });
  const own =
    BROWSER === 'firefox'
      ? // The add-on's own storage lies in a container of its own (`^userContextId`).
        /moz-extension\+\+\+[\da-f-]+\/idb\/[^/]+\.sqlite(?:-wal)?$/u
      : /IndexedDB\/chrome-extension_[^/]+\.leveldb\/(?:[^/]+\.(?:ldb|log)|MANIFEST-\d+)$/u;
  return all
    .filter((path) => own.test(path.replaceAll('\\', '/')))
    .map((path) => join(profile, path))
    .filter((path) => statSync(path).size > 0);
}

/** What a browser looks at as it opens a file: what is behind it is looked at when it is read. */
const HEAD_BYTES = 32_768;

/** Turns every second byte of the database around, behind what is looked at first. */
export function garbleDatabase(profile: string): void {
  const files = databaseFiles(profile).filter((path) => statSync(path).size > HEAD_BYTES);
  if (files.length === 0) throw new Error('No file of the database is large enough.');
  for (const path of files) {
    const bytes = readFileSync(path);
    for (let at = HEAD_BYTES; at < bytes.length; at += 2) bytes[at]! ^= 0xff;
    writeFileSync(path, bytes);
  }
}

/** Cuts every file of the database off in its middle. */
export function truncateDatabase(profile: string): void {
  const files = databaseFiles(profile);
  if (files.length === 0) throw new Error('No file of the database found.');
  for (const path of files) truncateSync(path, Math.floor(statSync(path).size / 2));
}
