/** Keys that write a letter or a sign wherever they are; their codes name where they are on the board. */
const OF_CODE = /^(?:Key([A-Z])|Digit([0-9]))$/u;

/**
 * The letter, figure or sign that a key stands for among single-letter keys, in lower case. On a board that writes no Latin
 * letters (Arabic, Greek, Russian) it is what stands in the same place of a Latin one, so that the keys of the list work
 * there too; a board that writes Latin letters keeps its own order.
 */
export function letterKey({ key, code, shiftKey }: KeyboardEvent): string {
  if ([...key].length !== 1 || key.codePointAt(0)! < 0x80) return key.toLowerCase();
  const [, letter, figure] = OF_CODE.exec(code) ?? [];
  if (letter !== undefined) return letter.toLowerCase();
  if (figure !== undefined) return figure;
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return key.toLowerCase();
}
