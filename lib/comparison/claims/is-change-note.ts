import { smallLetters } from '../text/small-letters';

/** A paragraph that opens so tells what was wrong with the page, not news. */
const NOTE_OPENER =
  /^(?:corrections?|clarifications?|corrigendum|erratum|editor['’]?s note|editors['’] note) ?(?:[:.–—-]|\()/u;
/** A sentence that speaks of the page itself. Both are asked of small letters. */
const OF_THE_PAGE =
  /\b(?:an earlier|a previous|the original) version of (?:this|the) (?:article|story|report|post|page)\b|\bthis (?:article|story|report|post|page) (?:was|has been) (?:corrected|amended|clarified|updated)\b/u;

/**
 * Whether a sentence only tells that the page was corrected or updated. What it says was wrong is no claim of the
 * article any more, and must neither agree with another report nor contradict one.
 * @param paragraph text of the paragraph the sentence stands in
 */
export function isChangeNote(sentence: string, paragraph: string): boolean {
  return NOTE_OPENER.test(smallLetters(paragraph.slice(0, 40))) || OF_THE_PAGE.test(smallLetters(sentence));
}
