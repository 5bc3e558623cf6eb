import { fail, ok, type Result } from '../../../model/result';
import { ARCHIVE_LIMITS } from '../import-limits';
import { decodeName, isSafeName } from './entry-name';
import type { DirectoryPlace } from './find-directory';
import type { ArchiveProblem, EntryProblem } from './zip-problem';

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
/** Bytes of an entry's own header before its name. */
export const HEADER_BYTES = 30;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const ZIP64_FIELD = 0x0001;
const STORED = 0;
const DEFLATED = 8;

/** An entry as the directory has it. Sizes in bytes, offsets from the start of the file. */
export interface ZipEntry {
  /** A label for people, never a path. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly header: number;
  /** Where the next entry or the directory begins: nothing of this entry may lie beyond. */
  readonly before: number;
  /** What already the directory shows to be wrong with it. */
  readonly problem: EntryProblem | null;
}

/**
 * Reads the directory: every entry in the order of the file, folders left out. Counts, places and sizes must fit each
 * other; that entries are what the directory says is found out when they are read.
 */
export function readDirectory(
  directory: Uint8Array,
  place: DirectoryPlace,
): Result<readonly ZipEntry[], ArchiveProblem> {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const found: Omit<ZipEntry, 'before'>[] = [];
  let at = 0;
  while (at < directory.length) {
    if (found.length === ARCHIVE_LIMITS.entries) return fail('too-many-entries');
    const entry = readEntry(view, directory, at);
    if (!entry.ok) return entry;
    found.push(entry.value.entry);
    at = entry.value.next;
  }
  if (found.length !== place.entries) return fail('wrong-directory');
  return placed(found, place.start);
}

function readEntry(
  view: DataView,
  directory: Uint8Array,
  at: number,
): Result<{ entry: Omit<ZipEntry, 'before'>; next: number }, ArchiveProblem> {
  if (at + ENTRY_BYTES > directory.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
    return fail('wrong-directory');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const [packedBytes, bytes] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const header = view.getUint32(at + 42, true);
  const extra = at + ENTRY_BYTES + nameLength;
  const next = extra + extraLength + view.getUint16(at + 32, true);
  if (next > directory.length) return fail('wrong-directory');
  if ((flags & ENCRYPTED) !== 0) return fail('encrypted');
  if ([packedBytes, bytes, header].includes(0xffffffff)) return fail('big-format');
  if (hasZip64Field(view, extra, extra + extraLength)) return fail('big-format');
  if (view.getUint16(at + 34, true) !== 0) return fail('in-parts');
  const nameBytes = directory.slice(at + ENTRY_BYTES, extra);
  const name = decodeName(nameBytes);
  const sizes = { method, packedBytes, bytes };
  const entry = { name, nameBytes, flags, checksum: view.getUint32(at + 16, true), header, ...sizes };
  return ok({ entry: { ...entry, problem: problemOf(name, nameBytes.length, sizes) }, next });
}

function hasZip64Field(view: DataView, from: number, end: number): boolean {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === ZIP64_FIELD) return true;
  return false;
}

function problemOf(
  name: string,
  nameBytes: number,
  { method, packedBytes, bytes }: Pick<ZipEntry, 'method' | 'packedBytes' | 'bytes'>,
): EntryProblem | null {
  if (!isSafeName(name, nameBytes)) return 'unsafe-name';
  if (method !== STORED && method !== DEFLATED) return 'unknown-method';
  if (bytes > ARCHIVE_LIMITS.entryBytes) return 'entry-too-large';
  if (bytes > ARCHIVE_LIMITS.ratioFloor && bytes > packedBytes * ARCHIVE_LIMITS.ratio) return 'ratio';
  return method === STORED && bytes !== packedBytes ? 'wrong-size' : null;
}

/** Gives each entry the place it must end before. Two entries that share a byte make the whole archive a forgery. */
function placed(
  found: readonly Omit<ZipEntry, 'before'>[],
  directory: number,
): Result<readonly ZipEntry[], ArchiveProblem> {
  const inOrder = [...found].sort((a, b) => a.header - b.header);
  const entries: ZipEntry[] = [];
  for (const [index, entry] of inOrder.entries()) {
    const before = inOrder[index + 1]?.header ?? directory;
    if (entry.header + HEADER_BYTES + entry.nameBytes.length + entry.packedBytes > before)
      return fail('overlap');
    if (!entry.name.endsWith('/') || entry.bytes > 0) entries.push({ ...entry, before });
  }
  return ok(entries);
}

/** Is the entry's data deflated, and not stored as it is? */
export const isDeflated = ({ method }: Pick<ZipEntry, 'method'>): boolean => method === DEFLATED;
