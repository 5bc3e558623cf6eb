/** Marks of punctuation, but for those beside a figure: "1.5" and "-5" are not "15" and "5". */
const PUNCTUATION = /(?<!\p{N})[\p{P}](?!\p{N})|(?<=\p{N})[\p{P}](?![\p{N}\p{Sc}])(?<![%‰])/gu;
const WHITE_SPACE = /\s+/gu;

/** The words of a sentence without case and punctuation: equal keys differ in spelling at most. */
export function wordsKey(sentence: string): string {
  return sentence.normalize('NFKC').replace(PUNCTUATION, '').replace(WHITE_SPACE, ' ').trim().toLowerCase();
}

/** The sentence as printed, white space aside: how a page breaks its lines says nothing. */
export const printedKey = (sentence: string): string => sentence.replace(WHITE_SPACE, ' ').trim();
