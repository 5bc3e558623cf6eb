/** What a pack may be. A pack is a stranger's file: everything is counted before it is trusted. */
export const PACK_LIMITS = {
  /** Bytes of the file as it comes, and of its JSON after unpacking: about 250,000 articles. It is read line by line. */
  jsonBytes: 1_000_000_000,
  /** UTF-16 code units of text in a pack that is read into memory as a whole: about 15,000 articles. */
  heldCharacters: 50_000_000,
  /** Bytes of JSON whose articles are handed on together at most, a few more than that: three such parts lie in memory. */
  partBytes: 8_000_000,
  /** Bytes read from the file at once. */
  readBytes: 1_000_000,
  /** Bytes handed to the unpacker at once. It takes what they unpack to in one go: at most 17 MB. */
  feedBytes: 16_384,
  /** Bytes of one line. The longest article that is analysed has 1,000,000 characters. */
  lineBytes: 1_000_000,
  /** Brackets open at once. The schema needs 4; parsers and validators recurse on more. */
  depth: 32,
} as const;

/** Shape of the store and of a search. */
export const STORE_LIMITS = {
  /** Articles in one index block: about 0.45 MB; the one being filled, up to 0.65 MB, is rewritten with each article saved. */
  blockArticles: 1_000,
  /**
   * Articles in one stored value at most, and bytes from which no further one is added: a browser charges for the value,
   * but reads all of it for one article. Chromium moves values from 64 kB on into files of their own, which costs its
   * process half as much as keeping them in its table.
   */
  chunkArticles: 20,
  chunkBytes: 80_000,
  /** Values with articles that are kept at hand while many articles are read by id: about 10 MB. */
  keptChunks: 256,
  /** Values with articles read first when all are read; how many come next follows from how many articles that gave. */
  chunksPerRead: 16,
  /** Articles looked up by id at once. */
  articlesPerLookup: 100,
  /** Blocks asked for ahead during a search: about 4 MB in memory. */
  blocksPerRead: 8,
  /**
   * Bytes of the index that stay in memory from one search to the next: about 100,000 articles. What each search reads
   * anew takes more, since the browser holds on to it for a while.
   */
  keptIndexBytes: 50_000_000,
  /** Distinct words of a query that are looked for; an article of average length has about 300. */
  querySlots: 500,
  /** Milliseconds a write waits for another page's write before it says `busy`. An import may take longer. */
  lockWaitMs: 15_000,
  /** Articles read or checked at once in an audit or a long write: about 1 MB. */
  articlesPerBatch: 200,
  /** Articles checked at once while the library is open: about 0.4 s of reading. */
  auditedArticles: 2_000,
  /** Articles of a pack written in one transaction: an index block. A long import can go on from the last. */
  articlesPerWrite: 1_000,
  /** Texts read at most to confirm what a search of the list found: about 4 MB. */
  confirmedTexts: 1_000,
  /** The same for phrases and for scripts without spaces, which only texts can answer: about 2 s. */
  searchedTexts: 5_000,
} as const;

/** How a search weighs what it finds. It only chooses what to read; alignment scores again from the text. */
export const SCORING = {
  /** Words an article must share with the article asked about, and with a claim, before it is a candidate for it. */
  minSharedWords: 2,
  /**
   * How much an article longer than the average is marked down, 0 (not) to 1 (in proportion): a long live page shares
   * some words with everything.
   */
  lengthPenalty: 0.25,
  /** Part of the candidates chosen by the whole article; the rest is chosen by single claims. 0 to 1. */
  wholeArticleShare: 0.75,
} as const;
