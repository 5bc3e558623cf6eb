import { crc32, deflateRawSync } from 'node:zlib';

/** A file for a test archive. What is given beside name and content is written instead of the truth. */
export interface FileToPack {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly checksum?: number;
  readonly bytes?: number;
  readonly packedBytes?: number;
  /** Written into the file's own header alone. */
  readonly headerName?: string;
  readonly headerBytes?: number;
  /** Extra field of the directory entry. */
  readonly extra?: Uint8Array;
  /** Place of the header the directory names, instead of this file's own. */
  readonly header?: number;
}

/** What is written at the end of the archive instead of the truth. */
export interface EndOfZip {
  readonly entries?: number;
  readonly directorySize?: number;
  readonly directoryStart?: number;
  /** Bytes between directory and end record. */
  readonly beforeEnd?: Uint8Array;
  readonly disk?: number;
}

/** Writes a ZIP file, honest unless told otherwise. */
export function buildZip(files: readonly FileToPack[], end: EndOfZip = {}): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = file.stored === true ? content : deflateRawSync(content, { level: 9 });
    const method = file.stored === true ? 0 : 8;
    const name = Buffer.from(file.name);
    const headerName = Buffer.from(file.headerName ?? file.name);
    const flags = file.flags ?? 0x0800;
    const checksum = file.checksum ?? crc32(content);
    const packedBytes = file.packedBytes ?? packed.length;
    const bytes = file.bytes ?? content.length;

    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(flags, 6);
    header.writeUInt16LE(method, 8);
    header.writeUInt32LE(checksum, 14);
    header.writeUInt32LE(packedBytes, 18);
    header.writeUInt32LE(file.headerBytes ?? bytes, 22);
    header.writeUInt16LE(headerName.length, 26);
    parts.push(header, headerName, packed);

    const extra = Buffer.from(file.extra ?? []);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(checksum, 16);
    entry.writeUInt32LE(packedBytes, 20);
    entry.writeUInt32LE(bytes, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE(file.header ?? at, 42);
    directory.push(entry, name, extra);
    at += header.length + headerName.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(end.disk ?? 0, 4);
  record.writeUInt16LE((end.entries ?? files.length) & 0xffff, 8);
  record.writeUInt16LE((end.entries ?? files.length) & 0xffff, 10);
  record.writeUInt32LE(end.directorySize ?? listed.length, 12);
  record.writeUInt32LE(end.directoryStart ?? at, 16);
  return new Uint8Array(Buffer.concat([...parts, listed, Buffer.from(end.beforeEnd ?? []), record]));
}
