/** Letters that NFKD does not take apart, as they are typed without them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** A text in small letters with each of these as plain ones: "łodz" becomes "lodz". Offsets are lost. */
export const plainLetters = (text: string): string =>
  text.replace(LETTER, (letter) => LETTERS[letter] ?? letter);
