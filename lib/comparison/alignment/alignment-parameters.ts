/** The numbers of alignment, one part of `PARAMETERS`: when claims of two articles say the same. */
export const ALIGNMENT_PARAMETERS = {
  /** Kinds of word link that are left out, to measure what they are worth. None in the product. */
  off: [] as readonly string[],
  /** Trust in how often the compared articles use a word, against how common it is in English at large. 0 to 1. */
  articleShare: 0.35,
  /** Sentences from which that count is trusted in full; fewer count less. */
  articleSentences: 40,
  /** Score from which two claims are aligned. 0 to 1; set for a precision of at least .9 on our own pairs. */
  threshold: 0.52,
  /** Score from which the whole of both sides is taken for said, and no part of one is looked for. 0.7 to 1. */
  wholeScore: 0.9,
  /** Score from which one claim is taken for said in a part of another. Above the threshold: less is asked of it. */
  partScore: 0.76,
  /** Rarity in English from which a word is an anchor as names and figures are. 0 to 1; .62 is about rank 430. */
  anchorRarity: 0.62,
  /** Anchors an aligned pair shares at least: one shared name is the topic, two are a statement. */
  minAnchors: 2,
  /** Weight of these anchors together at least. */
  minAnchorWeight: 0.8,
  /** Claims of the other article scored for each base claim, those whose words cover most. 4 to 60. */
  candidates: 6,
  /** Share of the lighter claim's weight that both hold by words alone from which a pair is scored. 0 to 0.3. */
  candidateCover: 0.25,
  /** Weight of anchors that few other claims hold from which a pair stands on its core alone. 1.5 to 3. */
  coreWeight: 1.7,
  /** Weight from which one anchor counts as telling: a name or rare word held by one to three claims. */
  coreAnchor: 0.3,
  /** Telling anchors a core has at least, one of them a name. */
  coreAnchors: 3,
  /** Share of the better covered side, and of the other, that a core needs on top. 0 to 1. */
  coreCover: 0.45,
  coreCoverMin: 0.2,
  /** Share of the better covered side that is enough where one telling name does the same telling act. 0.5 to 0.8. */
  coreActCover: 0.6,
  /** Weight of what both say of the people and things they name; below it they only name the same. 0.5 to 1. */
  coreTold: 0.65,
  /** Likeness from which a link holds what its words mean, and from which two verbs tell the same act. 0 to 1. */
  toldMeant: 0.5,
  toldAct: 0.8,
  /** Share of its weight that a year tells, and the power by which a word tells less the more claims hold it. 0 to 1. */
  toldYear: 0.5,
  toldHeld: 0.25,
  /** Shared weight of all words times the share of the better covered side that makes a core too; between openings. */
  commonShare: 1.5,
  commonLead: 1.1,
  /** Claims that open an article; share of the better covered side below which no core is looked for. */
  leadClaims: 3,
  commonCover: 0.38,
  /** Words that are no names or figures without which two claims have nothing in common. */
  commonWords: 2,
  /** What a pair that stands on its core gains in rank by each unit of what it shares, and where that ends. */
  commonRank: 0.03,
  commonMost: 6,
  /** Words in a row that two claims share from which a run is looked at. 5 to 8. */
  runWords: 6,
  /** Share of the shorter claim's words that a run must be. 0.5 to 0.9. */
  runShare: 0.6,
  /** Words from which a run counts whatever stands around it. 8 to 12. */
  runAlone: 8,
  /** Telling words a run holds at least, a name counted once; one more where it stands alone. 2 to 5. */
  runTelling: 3,
  /** Share of the shorter claim's words from which a run is all of it, and the telling words it then needs. */
  runWhole: 0.85,
  runWholeTelling: 2,
  /** What lying at opposite ends of the articles takes off the rank of a pair; order is weak evidence. 0 to 0.2. */
  orderLoss: 0.05,
  /** What a joined neighbour must add to the score. */
  joinGain: 0.06,
  /** What it must add, where the score is no better, to the share of the less covered side. 0.05 to 0.2. */
  joinCover: 0.1,
  /** What the score may lose by that. 0 to 0.05. */
  joinLoss: 0.02,
  /** How much less of the side that grows may be covered after a join: the neighbour must itself be said. 0.1 to 0.4. */
  joinUncovered: 0.3,
  /** Share of differing words up to which a pair is verbatim (capital letters and punctuation do not count). */
  verbatimEdits: 0.04,
  /** Share of differing words up to which a pair is close rather than reworded, and telling words in common. */
  closeEdits: 0.35,
  closeCover: 0.7,
};
