import { fail, ok, type Result } from '../../../model/result';
import { ARCHIVE_LIMITS } from '../import-limits';
import { readBytes, type Bytes } from './read-bytes';
import type { ArchiveProblem } from './zip-problem';

const END_SIGNATURE = 0x06054b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const END_BYTES = 22;
const ZIP64_LOCATOR_BYTES = 20;
const LONGEST_COMMENT = 0xffff;

/** Where the list of entries stands, `[start, end)`, and how many entries it says it has. */
export interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  readonly entries: number;
}

/**
 * Finds the directory of a ZIP file from its last bytes. It must end right where the end record begins, so that nothing
 * can stand between what one program reads as the directory and another.
 */
export async function findDirectory(file: Bytes): Promise<Result<DirectoryPlace, ArchiveProblem>> {
  if (file.size > ARCHIVE_LIMITS.archiveBytes) return fail('archive-too-large');
  const from = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT - ZIP64_LOCATOR_BYTES);
  const tail = await readBytes(file, from, file.size);
  if (tail === null) return fail('unreadable');
  const view = new DataView(tail.buffer);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) !== tail.length) continue;
    return readEnd(view, at, from + at);
  }
  return fail('not-an-archive');
}

function readEnd(view: DataView, at: number, position: number): Result<DirectoryPlace, ArchiveProblem> {
  const disk = view.getUint16(at + 4, true);
  const directoryDisk = view.getUint16(at + 6, true);
  const onDisk = view.getUint16(at + 8, true);
  const entries = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  const locator = at - ZIP64_LOCATOR_BYTES;
  const hasLocator = locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE;
  if (hasLocator || entries === 0xffff || size === 0xffffffff || start === 0xffffffff)
    return fail('big-format');
  if (disk !== 0 || directoryDisk !== 0 || onDisk !== entries) return fail('in-parts');
  if (start + size !== position) return fail('wrong-directory');
  if (entries > ARCHIVE_LIMITS.entries) return fail('too-many-entries');
  if (size > ARCHIVE_LIMITS.directoryBytes) return fail('too-many-entries');
  return ok({ start, end: position, entries });
}
