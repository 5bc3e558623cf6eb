import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
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

describe.runIf(isMounted)('a disk that is really full', () => {
  it('takes nothing away, is named, and is forgotten once there is room', async () => {
    kept = await startKeptBrowser(disk);
    const library = await kept.library();
    await giveFiles(library, textFiles(1, 5));
    await importEnded(library);
    await dismissImport(library);
    const before = await lookInside(library);

    const { bavail, bsize } = statfsSync(disk);
    const filler = join(disk, 'filler');
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES)));
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
