/** Letters as far as U+017F, marks of all kinds, currencies: what most news in Latin letters is written in. */
const LATIN = /^[\x00-\u017f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** What a property holds of these characters, as it is written inside brackets. */
const HELD: Readonly<Record<string, string>> = {
  Alpha: 'A-Za-zªµºÀ-ÖØ-öø-ſ',
  Upper: 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ',
  Lower: 'a-zªµºß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ',
  N: '\\d²³¹¼-¾',
  M: '',
};

/** An expression that is asked as others are. `test` and `exec` are for one without `g`, `matchAll` for one with it. */
export interface TextExpression {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  matchAll(text: string): RegExpStringIterator<RegExpExecArray>;
  /** What is asked of this text. */
  of(text: string): RegExp;
}

/**
 * The same expression, written a second time for texts in Latin letters. A property such as `\p{Alpha}` is a class of some
 * seven hundred ranges, half of them of characters with two units, and each expression that names it has all of them
 * compiled anew: up to nine milliseconds for one, of which the first comparison of a page cannot spare many. For
 * expressions only that were measured to be dear (lib/decisions/0009).
 * @param expression with `u` and without `i`; of properties those listed above, in brackets or by themselves
 * @returns finds what `expression` finds, in any text
 * @throws {RangeError} when a Latin text is first asked: with `i`, or at a property that is not listed above
 */
export function latinFirst(expression: RegExp): TextExpression {
  let latin: RegExp | null = null;
  const of = (text: string): RegExp => (LATIN.test(text) ? (latin ??= latinOf(expression)) : expression);
  return {
    of,
    test: (text) => of(text).test(text),
    exec: (text) => of(text).exec(text),
    matchAll: (text) => text.matchAll(of(text)),
  };
}

/**
 * Without `u`, since none of these texts has a character of two units: where it is given, a class of all but some
 * characters holds those as well.
 */
function latinOf({ source, flags, ignoreCase }: RegExp): RegExp {
  if (ignoreCase) throw new RangeError('letters of either case are folded otherwise without `u`');
  let inBrackets = false;
  const written = source.replace(/\\p\{([^}]*)\}|\\.|[[\]]/gsu, (part, property: string | undefined) => {
    if (part === '[') inBrackets = true;
    else if (part === ']') inBrackets = false;
    if (property === undefined) return part;
    const held = HELD[property];
    if (held === undefined) throw new RangeError(`not listed for Latin letters: ${part}`);
    return inBrackets ? held : `[${held}]`;
  });
  return new RegExp(written, flags.replace('u', ''));
}
