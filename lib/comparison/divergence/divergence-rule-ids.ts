/**
 * Ids of everything `findDivergences` can say, in order. What each one tells a reader, in English, for the locale files
 * (`rule.<id>`); the words in `Divergence.detail` are named in brackets:
 *
 * - `figures-differ`: "The same thing is counted or measured, and the figures differ." (base, other, counted, changes)
 * - `dates-differ`: "The same act is given different dates." (base, other)
 * - `status-differs`: "The same act is told at different steps: planned, under way, held or cancelled." (base, other, order)
 * - `meeting-denied`: "In one article these two met, in the other they did not or would not." (held)
 * - `negated-here`: "One article negates what the other affirms." (negated, word)
 * - `opposite-words`: "The articles use opposite words at the same place." (base, other)
 * - `quote-cut`: "One article gives more of this quotation than the other." (cut, kind, words)
 * - `certainty-differs`: "One article hedges what the other states flatly." (base, other)
 * - `office-holder-apart`: "One article gives this office to the person named; in the other that person meets its holder."
 *   (name, base, other)
 * - `role-described-differently`: "The same person is described by different roles." (name, base, other)
 * - `label-differs`: "The articles use different words for the same party or act." (base, other, baseVoice, otherVoice)
 * - `credited-differently`: "The articles credit this statement to different speakers; both may have said it." (base, other)
 * - `credited-on-one-side`: "One article says who said this, the other does not." (base, other)
 * - `other-name-in-slot`: "The articles have different names at the same place." (base, other)
 */
export const DIVERGENCE_RULES = [
  'figures-differ',
  'dates-differ',
  'status-differs',
  'meeting-denied',
  'negated-here',
  'opposite-words',
  'quote-cut',
  'certainty-differs',
  'office-holder-apart',
  'role-described-differently',
  'label-differs',
  'credited-differently',
  'credited-on-one-side',
  'other-name-in-slot',
] as const satisfies readonly string[];
