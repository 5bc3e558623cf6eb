import { ALIGNMENT_PARAMETERS } from './alignment/alignment-parameters';
import { EVENT_PARAMETERS } from './event/event-parameters';

const NONE: readonly string[] = [];

/**
 * Every tunable number of the engine: unit, range, and the reason for its value. Rules hold words, this file holds
 * numbers, those of the gate and of alignment in their folders. A changed number changes results, so the flattened list
 * travels with each `Comparison`.
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
    /** Words from which a sentence with a full stop is a claim although no verb was recognised in it. */
    verblessWords: 9,
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
    /** Dates with a month that are read in one article; beyond it lies no article but a calendar. Bounds chrono-node. */
    calendarDates: 1_000,
    /** Words of a name at most; longer runs of capitals are headlines. */
    nameWords: 7,
    /** Words between a comma and the head of a role in apposition. */
    roleWords: 14,
    /** Words between a figure and the noun it counts ("three senior Russian military officers": 3). */
    counterWords: 4,
  },
  names: {
    /** Share of letters two spellings of a name have in common at least. Below .6 other names of like sound come in. */
    similarity: 0.6,
    /** Letters a surname has at least for sound to count: shorter names of like sound are mostly others (Khan, Kohn). */
    variantLetters: 6,
    /** The same for given names, which only count beside a surname that agrees. */
    givenLetters: 4,
    /** Letters a given name has at least for one letter too many in it to be a slip, beside the very same surname. */
    slipLetters: 6,
    /** Letters from which spellings equal after undoing transliteration are one name. */
    looseLetters: 4,
  },
  retrieval: {
    /** Rarest terms of an article that search for it as a whole. 40 to 200; more costs time and finds no more. */
    articleTerms: 150,
    /** Rarest terms of one claim that search for it. */
    claimTerms: 24,
    /** Claims of an article that search on their own, in the order of the text. */
    claims: 60,
    /** Share of the shorter text's term weight that both must hold for a candidate. 0 to 0.15; digests come through. */
    minOverlap: 0.08,
    /** How much more a term of a name weighs than another one as rare. 1 to 3. */
    nameWeight: 1.5,
  },
  event: EVENT_PARAMETERS,
  alignment: ALIGNMENT_PARAMETERS,
  divergence: {
    /** Ids of rules that are left out, to measure what they are worth. None in the product. */
    off: NONE,
    /** Score of an aligned pair's words from which a difference in it can be a conflict. 0.55 to 0.9. */
    conflictScore: 0.7,
    /** Characters of the claims of one side beyond which a pair is not looked into; sentences end far below. */
    longestSide: 2_400,
    /** Weight every content word has in the shared share, besides its rarity. */
    wordFloor: 0.2,
    /** Shared share of the better covered side from which figures are compared. 0.5 to 0.8. */
    figureShared: 0.5,
    /** Linked content words a pair needs before figures, dates or names in it are compared. */
    figureLinks: 2,
    /** Tokens on either side of a figure that count as its surroundings. */
    figureWindow: 8,
    /** How far "about 240" may be from the figure it stands for, as a share. */
    about: 0.1,
    /** How far a length or weight may be from the same in other units, as a share ("52 km", "32 miles"), on each side. */
    converted: 0.015,
    /** Shared share from which dates are compared. */
    dateShared: 0.7,
    dateWindow: 8,
    /** Days that two relative dates may be apart and still be one: datelines lie in different zones. */
    zoneDays: 1,
    /** Shared share from which a negation on one side only is told; paraphrases negate in many ways. 0.75 to 0.95. */
    negationShared: 0.7,
    negationLinks: 3,
    negationWindow: 6,
    /** Shared share from which contraries at the same place are told. */
    antonymShared: 0.65,
    antonymWindow: 5,
    antonymLinks: 3,
    /** Shared share from which the step of an act is compared. */
    statusShared: 0.5,
    /** Shared share from which hedges and credits are compared. */
    wordingShared: 0.5,
    /** Linked words, names left out, from which a credit on one side only is told; fewer where a side has fewer. 2 to 4. */
    creditLinks: 3,
    /** Share of words linked, on both sides, from which two demands are one statement and not two people's own. 0.85 to 1. */
    creditVeryWords: 0.9,
    /** Likeness from which two words tell the same of a subject ("act" does not for "attack"). 0.7 to 1. */
    predicateAlike: 0.8,
    /** Content words behind a verb that tell what it says: "was released on Wednesday", "is a good person". 1 to 3. */
    predicateBehind: 2,
    /** Shared share below which the very words that are hedged, or whose step differs, must be linked. 0.6 to 0.8. */
    sureShared: 0.7,
    /** Shared share from which another name in the same slot is told. */
    nameShared: 0.8,
    /** Share of a claim inside an attribution's content that makes it that speaker's statement. */
    contentShare: 0.6,
    /** Content words behind a hedge that tell what it is about. 2 to 4. */
    hedgeAbout: 3,
    /** Words that the shorter of two quotations needs for a card on what it leaves out. */
    quoteWords: 5,
    /** Words of the longer one at most: a longer one is a speech, and cuts in it are the rule. 100 to 300. */
    quoteMost: 160,
    /** Content words cut from the middle of a sentence that are worth a card; the word diff shows every one. 1 to 3. */
    quoteTelling: 2,
    /** A cut of so many words at most that holds a negation turns round what is left; a longer one is a cut clause. */
    quoteNegation: 2,
  },
  wording: {
    /** Insertions and deletions after which the word diff gives up: beyond that nobody reads it word by word. */
    maxEdits: 400,
    /** Share of words in common below which no diff is shown. 0 to 1. */
    minShared: 0.15,
  },
  versions: {
    /** Sentences of each version that are compared; pairing them costs the product. A long live page has 400. */
    sentences: 1_000,
    /** Share of content words two sentences have in common to be one sentence that was changed. 0.4 to 0.7. */
    pairScore: 0.5,
    /** How much less a pair counts that stands at opposite ends of the two texts. 0 to 0.3. */
    distanceLoss: 0.15,
    /** Share of an added sentence's content words that one earlier sentence has where it was only split off. */
    splitShare: 0.85,
    /** Letters two spellings of a word differ in at most, and letters such a word has at least. */
    spellingEdits: 2,
    spellingLetters: 4,
  },
  attribution: {
    /** Ids of rules, and of parts of rules, that are left out to measure what they are worth. None in the product. */
    off: NONE,
    /** Attributions kept of one article, 1 and more: beyond any real article, so that a hostile one stays bounded. */
    attributions: 5_000,
    /** Words of a sentence the rules look at in one piece; longer ones are lists or no prose, and are cut. 200 to 500. */
    sentenceWords: 300,
    /** Words a noun phrase is looked for in. 30 to 100: bounds every scan for one. */
    phraseWords: 60,
    /** Words after which a statement is looked at no further. At least `sentenceWords`. */
    clauseWords: 400,
    /** Words a subject is looked for before its verb. 40 to 120. */
    subjectWords: 80,
    /** Words from which a quotation without a closing comma or full stop is something said, not a term. 3 to 6. */
    spokenWords: 4,
    /** Words of a quotation that fills a sentence with no cue of its own before it is given to the last speaker. 4 to 10. */
    floatingWords: 6,
    /** Words before a quotation, in its sentence, that may be part of what is said. 5 to 20. */
    leadWords: 15,
    /** Words of the longest name of an outlet. 5 to 10. */
    outletWords: 8,
    /** Findings back that can overlap with the next one. 6 to 20: bounds the settling of overlaps. */
    overlapReach: 12,
    /** Findings before and behind one that can hold it or be held by it. 3 to 10. */
    holderReach: 6,
    /** Statements back in which "the spokesperson" finds the office that was named. 10 to 50. */
    rolesBack: 24,
    /** Paragraphs at either end of a text in which a line can credit the whole article. 2 to 5. */
    creditParagraphs: 3,
    /** Characters of a paragraph in which a dateline is looked for. 80 to 200. */
    datelineLength: 160,
    /** Characters of a paragraph that can be a credit line. 120 to 300. */
    creditLength: 260,
  },
  quotes: {
    /** Content words two quotations must share to be one statement. */
    words: 3,
    /** Share of the shorter quotation's content words that must stand in the longer one, in order. */
    share: 0.75,
    /** Share of a trimmed quotation's words found in the longer one from which missing words are cuts, not wording. */
    kept: 0.85,
    /** Content words that a piece of a statement needs to be known again. 1 to 3. */
    pieceWords: 2,
    /** Content words of a sentence, or share of a short one, from which a version has kept it. */
    sentenceWords: 3,
    sentenceShare: 1 / 3,
    /** A word that turns what is kept stands so near: "we will pay | no more", "I do not believe that | he is". */
    nearBehind: 3,
    nearBefore: 4,
    /** A condition begins what was cut, but for a word such as "but" or "only". */
    conditionWords: 2,
    /** Words of a cut that can be what a verb is about; a longer one is a clause. 4 to 8. */
    objectWords: 6,
    /** Words of a quotation that is compared at most: a table of the product of two is filled. 200 to 600. */
    length: 400,
    /** Quotations of one article that are compared. 100 to 500. */
    quotes: 200,
  },
  origins: {
    /** Share of a claim's characters that content, source and cue of an attribution cover to stand behind it. 0.5 to 0.9. */
    creditShare: 0.6,
    /** Days between publications up to which one named speaker is taken to have made one statement. */
    sameDays: 1,
    /** Narrated claims taken over (nearly) word for word before two articles can be one text. Fewer are chance. */
    derivedClaims: 4,
    /** Share of the shorter article's narrated claims that must be taken over. */
    derivedShare: 0.5,
    /** Share of those that must stand in the same order. */
    derivedOrder: 0.8,
    /** Quotations that may share a word before it tells nothing about which belong together. 10 to 50. */
    quotesPerWord: 24,
  },
};

export type Parameters = typeof PARAMETERS;
