/**
 * What an archive and the files in it may be. An archive is a stranger's: nothing it says of itself is believed, every
 * byte that comes out is counted by us.
 */
export const ARCHIVE_LIMITS = {
  /** Bytes of the archive itself. What comes out is capped below; a larger archive holds pictures, not articles. */
  archiveBytes: 500_000_000,
  /** Bytes unpacked from one archive in all: about 100,000 articles as text, 400 saved pages with pictures inside. */
  totalBytes: 200_000_000,
  /** Bytes unpacked from one entry. A saved page with its pictures inside has 1 to 10 MB. */
  entryBytes: 20_000_000,
  /** Bytes out for one byte in. Text packs 3:1 to 20:1; deflate itself ends at 1,032:1. */
  ratio: 200,
  /** Bytes out below which the ratio is not looked at: a small file of blanks packs better than any bomb. */
  ratioFloor: 200_000,
  /** Entries of one archive, folders included. */
  entries: 20_000,
  /** Bytes of the directory at the end of an archive: 400 for each entry. */
  directoryBytes: 8_000_000,
  /** Bytes of one name. */
  nameBytes: 1_024,
  /** Bytes handed to the unpacker at once. It must take what they unpack to in one go: at most 4 MB. */
  feedBytes: 4_096,
} as const;

/** What single files may be. */
export const FILE_LIMITS = {
  /** Bytes of a web page, a text, a table or a JSON file. */
  bytes: 20_000_000,
  /** Rows of a table, articles of a JSON file. */
  rows: 100_000,
  /** Columns of a table; further ones are not read. */
  columns: 200,
  /** UTF-16 code units of one cell of a table. The longest article that is analysed has 1,000,000. */
  cell: 1_000_000,
  /** Brackets open at once in JSON, counted before it is parsed. */
  depth: 32,
  /** Files of one import. */
  files: 100_000,
} as const;
