/**
 * Every limit and threshold of reading a page: unit and reason. A page beyond a hard limit is refused by name, never
 * half read.
 */
export const PAGE_LIMITS = {
  /** Elements of the live page. News pages have 1,000 to 8,000; 120,000 still parse in about a second. */
  elements: 120_000,
  /** Nesting depth kept in the copy; deeper elements become siblings. HTML parsers stop at 512 themselves. */
  depth: 512,
  /** UTF-16 code units of text outside scripts. A long book is about 1 MB. */
  text: 5_000_000,
  /** UTF-16 code units of JSON-LD read per page; what lies beyond is not looked at. */
  jsonLd: 1_000_000,
  /** Brackets open at once in JSON-LD, checked before it is parsed. Real ones need about 8. */
  jsonDepth: 32,
  /** Items looked at in any one list of metadata (authors, graph nodes). */
  metadataItems: 200,
  /** UTF-16 code units of one metadata value; longer ones are cut. */
  metadataValue: 500,
  /** UTF-16 code units of a URL; longer ones are left out. */
  url: 4_000,
  /**
   * Milliseconds for the whole capture. A reader is to see a result or a refusal within five seconds: the other two are
   * for opening the popup, injecting the reader, the first comparison and drawing, also on a busy machine.
   */
  timeMs: 3_000,
  /** UTF-16 code units of a selection: about 3,500 words. */
  selection: 20_000,
  /** Sentences below which a text cannot be compared; a flash report has two or three. */
  sentences: 2,
  /** UTF-16 code units of running text below which a text cannot be compared. */
  prose: 140,
  /** UTF-16 code units of text that is read although hardly a sentence of it ends as one: lists, calendars. */
  unpunctuated: 500,
} as const;

/** What counts as running prose, in the copy and among the blocks read from it. */
export const PROSE = {
  /** UTF-16 code units: shorter blocks are labels as often as sentences. */
  minLength: 80,
  /** Share of characters in links above which a block is a list of links. */
  maxLinkShare: 0.3,
} as const;
