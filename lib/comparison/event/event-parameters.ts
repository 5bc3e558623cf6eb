/** The numbers of the event gate, one part of `PARAMETERS`: when two articles report one event. */
export const EVENT_PARAMETERS = {
  /** Words of running text that count as the opening. News puts who, where and when there. 40 to 100. */
  leadWords: 60,
  /** How often a word of the opening counts. */
  leadBoost: 2,
  /** How often a word of the headline counts. */
  headlineBoost: 3,
  /** Power of a word's rarity in the cosine: higher gives rare words more say. 1 to 3. */
  sharpness: 2,
  /** Shares of the parts in the similarity; only their proportions matter. */
  wordShare: 0.55,
  openingShare: 0.15,
  nameShare: 0.15,
  dateShare: 0.5,
  /** Share by which the same quotation in both raises it. 0 to 0.2. */
  toldGain: 0.08,
  /** The same, or one day or weekday named by both, where a date is unknown and its part is missing. 0 to 0.3. */
  toldGainUndated: 0.24,
  /** Days between publications at which nearness in time is 0. */
  farDays: 14,
  /** Days between publications up to which they agree: agencies and followers are that far apart. */
  nearDays: 3,
  /** Days between publications beyond which they tell of different acts unless both name the same day. 5 to 14. */
  apartDays: 7,
  /** Similarity from which two dated articles report one event, given the anchors. */
  same: 0.5,
  /** The same where both name one day besides, which speaks for one event. */
  sameDay: 0.46,
  /** The same where a date is unknown: words and names alone must carry it. */
  sameUndated: 0.38,
  /** Less similar undated articles report one event if they name the same people and places: the least of each part. */
  undatedNames: 0.58,
  undatedWords: 0.2,
  undatedOpening: 0.35,
  /** Rare words of both openings, names left out, that they need besides: who and where is not yet what. */
  undatedActs: 2,
  /** Words of a quotation in a row that both print for them to quote the same. 5 to 10. */
  quoteWords: 6,
  /** Words of these that are no grammar, and words from which it is the same whatever words they are. */
  quoteTelling: 4,
  quoteAlone: 10,
  /** Word part from which even two articles that only give context are one text. 0.85 to 1. */
  oneText: 0.9,
  /** Similarity from which they are related. */
  related: 0.16,
  /** Word part that two articles need which share places but no person or body. */
  placeOnlyWords: 0.4,
  /** Rarity from which a name, word or figure is an anchor. */
  anchorRarity: 0.5,
  /** Rare shared words that together are one anchor. */
  anchorWords: 4,
  /** Items of evidence shown for each facet. */
  shownEvidence: 6,
};
