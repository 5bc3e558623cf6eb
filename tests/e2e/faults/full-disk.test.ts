import { spawnSync } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { words } from '../session';
import { importEnded } from './import-progress';
import { startKeptBrowser, type KeptBrowser } from './kept-browser';
import { checkLibrary, lookInside } from './look-inside';
import { dismissImport, giveFiles, packFile, textFiles } from './made-files';

/** Bytes of the disk, and what is left of it when it is as good as full: less than the import needs. */
const DISK_BYTES = 300_000_000;
const LEFT_BYTES = 600_000;
const PIECE_BYTES = 4_000_000;
/** Milliseconds in which the browser may have written or removed something of its own. */
const SETTLED_MS = 1_000;

const disk = mkdtempSync(join(tmpdir(), 'crossread-disk-'));
const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'tmpfs', disk]);
const isMounted = status === 0;
if (!isMounted) console.log('SKIPPED: a full disk. No small disk can be mounted here.');

let kept: KeptBrowser | undefined;

afterAll(async () => {
  await kept?.close();
  if (isMounted) spawnSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true, force: true });
});

const freeBytes = (): number => {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
};

/** Lets a file take what is free but for a rest, piece by piece: the browser writes to the same disk meanwhile. */
function fillDisk(path: string): void {
  const file = openSync(path, 'a');
  try {
    for (let free = freeBytes(); free > LEFT_BYTES; free = freeBytes())
      writeSync(file, Buffer.alloc(Math.min(PIECE_BYTES, free - LEFT_BYTES)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    ftruncateSync(file, Math.max(0, fstatSync(file).size - LEFT_BYTES));
  } finally {
    closeSync(file);
  }
}

describe.runIf(isMounted)('a disk that is really full', () => {
  it('takes nothing away, is named, and is forgotten once there is room', async () => {
    kept = await startKeptBrowser(disk);
    const library = await kept.library();
    await giveFiles(library, textFiles(1, 5));
    await importEnded(library);
    await dismissImport(library);
    const before = await lookInside(library);

    const filler = join(disk, 'filler');
    fillDisk(filler);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    fillDisk(filler);
    const files = [await packFile('basins', '1', 900, 3_000)];
    await giveFiles(library, files);
    await importEnded(library);
    expect(await words(library)).toMatch(/There is no room|This could not be done|the browser allows/u);
    rmSync(filler);

    await dismissImport(library);
    await library.close();
    await kept.restart('close');
    const again = await kept.library();
    await again.waitFor((view) => view.document.querySelector('input[data-files]') !== null);
    const after = await lookInside(again);
    expect(after.packs).toEqual(before.packs);
    expect(await checkLibrary(again)).toBe('whole');
    await giveFiles(again, files);
    expect((await importEnded(again)).added).toBe(3_000);
    expect(await checkLibrary(again)).toBe('whole');
  });
});
