import { buildZip, type FileToPack } from './build-zip';

/** A crafted archive, and the code it must be refused with: as a whole, or its bad entry. */
export interface HostileArchive {
  readonly name: string;
  readonly make: () => Uint8Array<ArrayBuffer>;
  readonly code: string;
}

const STORY = 'The ferry left the harbour at noon. Forty passengers were on board, the line said.';
const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes);
const named =
  (name: string): (() => Uint8Array<ArrayBuffer>) =>
  () =>
    buildZip([{ name, content: STORY }]);

/** Many names for one piece of data: each entry unpacks, together they are a bomb. */
function overlapping(): Uint8Array<ArrayBuffer> {
  const kernel: FileToPack = { name: 'story0.txt', content: zeros(100_000) };
  return buildZip([
    kernel,
    ...Array.from({ length: 50 }, (_, i) => ({ ...kernel, name: `story${i + 1}.txt`, header: 0 })),
  ]);
}

/** Every count in its last sixteen bits: what says 0 entries has 65,536. */
function tooMany(): Uint8Array<ArrayBuffer> {
  return buildZip(
    Array.from({ length: 65_536 }, (_, i) => ({ name: `${i}.txt`, content: '', stored: true })),
  );
}

function zip64(): Uint8Array<ArrayBuffer> {
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  return buildZip([{ name: 'story.txt', content: STORY }], {
    entries: 0xffff,
    directorySize: 0xffffffff,
    directoryStart: 0xffffffff,
    beforeEnd: new Uint8Array(locator.buffer),
  });
}

/** The twelve kinds of the threat list, some in more than one dress. */
export const HOSTILE_ARCHIVES: readonly HostileArchive[] = [
  {
    name: 'an archive in an archive',
    make: () =>
      buildZip([{ name: 'inner.html', content: buildZip([{ name: 'story.txt', content: STORY }]) }]),
    code: 'nested-archive',
  },
  { name: 'entries that share their data', make: overlapping, code: 'overlap' },
  {
    name: 'a stated size below the real one',
    make: () => buildZip([{ name: 'story.txt', content: zeros(1_000_000), bytes: 1_000 }]),
    code: 'wrong-size',
  },
  {
    name: 'a stated size above the real one',
    make: () => buildZip([{ name: 'story.txt', content: STORY, bytes: 5_000 }]),
    code: 'wrong-size',
  },
  {
    name: 'a checksum that does not match',
    make: () => buildZip([{ name: 'story.txt', content: STORY, checksum: 1 }]),
    code: 'checksum',
  },
  { name: 'ZIP64 fields that lie', make: zip64, code: 'big-format' },
  {
    name: 'a ZIP64 field of one entry',
    make: () =>
      buildZip([
        { name: 'story.txt', content: STORY, extra: new Uint8Array([1, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]) },
      ]),
    code: 'big-format',
  },
  { name: '65,536 entries', make: tooMany, code: 'too-many-entries' },
  {
    name: 'encrypted entries',
    make: () => buildZip([{ name: 'story.txt', content: STORY, flags: 0x0801 }]),
    code: 'encrypted',
  },
  { name: 'a name that climbs out', make: named('../../story.txt'), code: 'unsafe-name' },
  { name: 'a name that climbs out backwards', make: named('..\\..\\story.txt'), code: 'unsafe-name' },
  { name: 'an absolute name', make: named('/etc/story.txt'), code: 'unsafe-name' },
  { name: 'a name with a drive', make: named('C:/story.txt'), code: 'unsafe-name' },
  { name: 'a name with a NUL', make: named('story.txt\0.html'), code: 'unsafe-name' },
  { name: 'a name of an object’s prototype', make: named('__proto__/story.txt'), code: 'unsafe-name' },
  {
    name: 'a bomb of 1,000 to 1',
    make: () => buildZip([{ name: 'story.txt', content: zeros(20_000_000) }]),
    code: 'ratio',
  },
  {
    name: 'a bomb that states a harmless size',
    make: () => buildZip([{ name: 'story.txt', content: zeros(100_000_000), bytes: 4_000_000 }]),
    code: 'wrong-size',
  },
  {
    name: 'a header that names another file',
    make: () => buildZip([{ name: 'story.txt', content: STORY, headerName: 'other.txt' }]),
    code: 'wrong-header',
  },
  {
    name: 'a directory that ends elsewhere',
    make: () => buildZip([{ name: 'story.txt', content: STORY }], { beforeEnd: zeros(12) }),
    code: 'wrong-directory',
  },
  {
    name: 'an archive in parts',
    make: () => buildZip([{ name: 'story.txt', content: STORY }], { disk: 2 }),
    code: 'in-parts',
  },
];
