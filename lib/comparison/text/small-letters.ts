/**
 * A text in small letters, each at the place it has in the text. An expression over small letters compiles in a third of
 * the time of one that takes letters of either case, which counts in the first comparison of a page.
 * @returns as many UTF-16 units as `text`: a letter whose small form is longer ("İ") is left as it is
 */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) => {
    const own = letter.toLowerCase();
    return own.length === letter.length ? own : letter;
  }).join('');
}
