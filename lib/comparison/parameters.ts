/**
 * Every tunable number of the engine: unit, range, and the reason for its value. Rules hold words, this file holds
 * numbers. A changed number changes results, so the flattened list travels with each `Comparison`.
 */
export const PARAMETERS = {
  limits: {
    /** Characters of an article that are analysed; 5 MB text pages are cut here with a warning. */
    textLength: 1_000_000,
    /** Characters of one sentence that are analysed. Longer ones are cut with a warning. */
    sentenceLength: 20_000,
    /** Claims of one article that are compared. */
    claims: 1_000,
    /** Articles compared with the base at once. */
    others: 40,
  },
  segmentation: {
    /** Characters segmented at once; Intl.Segmenter on Node 20 is super-linear beyond some thousands. 500 to 5,000. */
    chunkLength: 1_500,
    /** Characters an open double quote may hold sentences together; longer ones are taken for a lost quote mark. */
    openQuoteLength: 600,
    /** Characters of one citation mark from bracket to bracket; longer brackets are text. */
    citationLength: 400,
    /** Characters looked at on either side of a possible sentence end. Longer than any abbreviation. */
    gapContext: 60,
  },
  claims: {
    /** Words a claim has at least; shorter ones ("He left.") say too little to align. */
    minWords: 4,
    /** Words a clause cut from a longer sentence has at least; splinters align with anything. 4 to 8. */
    minClauseWords: 5,
    /** Words of a content span that is to be a claim of its own; a quoted phrase stays with its sentence. */
    minContentWords: 4,
    /** Share of a claim's characters inside an attribution's content that makes it that speaker's statement. */
    contentShare: 0.6,
    /** Days before publication from which a dated act is background and not this article's news. 14 to 90. */
    backgroundDays: 30,
    /** Words of a line without a closing mark that may be a heading. */
    headingWords: 14,
    /** Share of capitalised words from which such a line is a heading. */
    headingCapitals: 0.6,
    /** Characters looked at on either side of a month name or numeric date; bounds what chrono-node parses at once. */
    dateWindow: 40,
    /** Words of a name at most; longer runs of capitals are headlines. */
    nameWords: 7,
    /** Words between a comma and the head of a role in apposition. */
    roleWords: 14,
    /** Words between a figure and the noun it counts ("three senior Russian military officers": 3). */
    counterWords: 4,
  },
  names: {},
  retrieval: {},
  event: {},
  alignment: {},
  divergence: {},
  wording: {},
  attribution: {},
  origins: {},
};

export type Parameters = typeof PARAMETERS;
