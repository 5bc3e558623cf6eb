/** What is wrong with an archive as a whole. Nothing of it is read. */
export type ArchiveProblem =
  /** No directory where an archive has one, or one that does not fit the file. */
  | 'not-an-archive'
  /** Sizes beyond 4 GB, or fields that claim them. */
  | 'big-format'
  /** Spread over several files. */
  | 'in-parts'
  /** The directory does not say what is there. */
  | 'wrong-directory'
  | 'too-many-entries'
  /** Two entries share bytes: the way a small file unpacks to a huge one without a high ratio. */
  | 'overlap'
  | 'archive-too-large'
  | 'encrypted'
  /** The bytes of the file could not be read. */
  | 'unreadable';

/** What is wrong with one entry. The others are still read. */
export type EntryProblem =
  | 'unsafe-name'
  | 'unknown-method'
  | 'entry-too-large'
  /** Unpacks to more than its bytes can honestly hold. */
  | 'ratio'
  /** The entry's own header says something else than the directory. */
  | 'wrong-header'
  /** More or fewer bytes came out than it states. */
  | 'wrong-size'
  | 'checksum'
  | 'damaged-data'
  /** An archive in the archive. */
  | 'nested-archive'
  /** With it, more would come out of the archive than is taken from one. */
  | 'unpacks-too-large'
  | 'unreadable';
