import type { Token } from './tokenize';

/** A power of two, above the few thousand words that make up most of all texts. */
const PLACES = 1 << 14;

/**
 * The same pure function of what a token prints, which leaves what it gave at the token's place: a look at one place costs
 * a fraction of a search by letters, and this is asked of every word of every text. A token takes the place from the one
 * that was there before, so that the size is fixed.
 * @param read must depend on the printed text alone; what it gives is shared and must not be changed
 */
export function rememberedByPlace<T>(read: (token: Token) => T): (token: Token) => T {
  // No token prints a blank.
  const texts = new Array<string>(PLACES).fill(' ');
  const found = new Array<T | null>(PLACES).fill(null);
  return (token) => {
    const place = token.place & (PLACES - 1);
    if (texts[place] === token.text) return found[place]!;
    const made = read(token);
    texts[place] = token.text;
    found[place] = made;
    return made;
  };
}
