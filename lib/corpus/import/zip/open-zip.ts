import { fail, ok, type Result } from '../../../model/result';
import { ARCHIVE_LIMITS } from '../import-limits';
import { findDirectory } from './find-directory';
import { readBytes, type Bytes } from './read-bytes';
import { HEADER_BYTES, readDirectory, type ZipEntry } from './read-directory';
import { unpackEntry } from './unpack-entry';
import type { ArchiveProblem, EntryProblem } from './zip-problem';

const HEADER_SIGNATURE = 0x04034b50;
/** Sizes and checksum stand behind the data instead of in the entry's own header. */
const SIZES_BEHIND = 0x0008;

/** An archive whose directory is sound. */
export interface ZipArchive {
  /** Files in the order they lie in the archive. */
  readonly entries: readonly ZipEntry[];
  /** Unpacks one entry. Counts what came out of the archive in all; entries may be read in any order, or not at all. */
  read(entry: ZipEntry): Promise<Result<Uint8Array, EntryProblem>>;
}

/**
 * Opens a ZIP file of a stranger. Written for this project because the libraries that were measured check no CRC, take
 * a lying size for the truth, or unpack everything before they count (fflate 0.8.3). Reads the directory alone; never
 * throws; memory holds one entry at a time.
 */
export async function openZip(file: Bytes): Promise<Result<ZipArchive, ArchiveProblem>> {
  const place = await findDirectory(file);
  if (!place.ok) return place;
  const directory = await readBytes(file, place.value.start, place.value.end);
  if (directory === null) return fail('unreadable');
  const entries = readDirectory(directory, place.value);
  if (!entries.ok) return entries;
  let budget: number = ARCHIVE_LIMITS.totalBytes;
  return ok({
    entries: entries.value,
    async read(entry) {
      if (entry.problem !== null) return fail(entry.problem);
      const packed = await packedData(file, entry);
      if (!packed.ok) return packed;
      const unpacked = await unpackEntry(packed.value, entry, budget);
      if (!unpacked.ok) return unpacked;
      budget -= unpacked.value.length;
      return isArchive(unpacked.value) ? fail('nested-archive') : unpacked;
    },
  });
}

/** The entry's data, once its own header says what the directory says. */
async function packedData(
  file: Bytes,
  entry: ZipEntry,
): Promise<Result<Uint8Array<ArrayBuffer>, EntryProblem>> {
  const name = entry.header + HEADER_BYTES;
  const header = await readBytes(file, entry.header, name + entry.nameBytes.length);
  if (header === null) return fail('unreadable');
  const view = new DataView(header.buffer);
  const [checksum, packedBytes, bytes] = [14, 18, 22].map((at) => view.getUint32(at, true));
  const behind = (entry.flags & SIZES_BEHIND) !== 0;
  const sizesFit =
    (checksum === entry.checksum && packedBytes === entry.packedBytes && bytes === entry.bytes) ||
    (behind && checksum === 0 && packedBytes === 0 && bytes === 0);
  const fits =
    view.getUint32(0, true) === HEADER_SIGNATURE &&
    view.getUint16(6, true) === entry.flags &&
    view.getUint16(8, true) === entry.method &&
    view.getUint16(26, true) === entry.nameBytes.length &&
    entry.nameBytes.every((byte, index) => byte === header[HEADER_BYTES + index]);
  if (!fits || !sizesFit) return fail('wrong-header');
  const start = name + entry.nameBytes.length + view.getUint16(28, true);
  const end = start + entry.packedBytes;
  if (end > entry.before) return fail('wrong-header');
  const packed = await readBytes(file, start, end);
  return packed === null ? fail('unreadable') : ok(packed);
}

/** First bytes of ZIP, gzip, 7-Zip, RAR, bzip2, xz and Zstandard files. */
const ARCHIVE_MARKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x28, 0xb5, 0x2f, 0xfd],
];

const isArchive = (bytes: Uint8Array): boolean =>
  ARCHIVE_MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte));
