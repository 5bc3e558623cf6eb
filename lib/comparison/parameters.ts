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
  segmentation: {},
  claims: {},
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
