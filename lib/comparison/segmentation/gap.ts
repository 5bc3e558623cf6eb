/** What a joiner rule sees of one possible sentence end. */
export interface Gap {
  /** Text before it without trailing space, at most `segmentation.gapContext` characters. */
  readonly left: string;
  /** Text after it without leading space, at most as many characters. */
  readonly right: string;
  /** Last word before it, lower case, without the closing full stop and without opening brackets and quotes. */
  readonly lastWord: string;
  /** First word after it, lower case, letters only. */
  readonly nextWord: string;
  /** A double quote opened since the sentence began and closes within reach. */
  readonly insideQuote: boolean;
}

const LAST_WORD = /(?:^|[\s(“"«„'‘[])([^\s(“"«„'‘[]{1,20})$/u;
const NEXT_WORD = /^[^\p{L}\p{N}]{0,3}(\p{L}{1,20})/u;

/** Describes the possible sentence end at `boundary`, looking `reach` characters either way inside `[start, end)`. */
export function gapAt(
  text: string,
  start: number,
  boundary: number,
  end: number,
  reach: number,
  insideQuote: boolean,
): Gap {
  const left = text.slice(Math.max(start, boundary - reach), boundary).trimEnd();
  const right = text.slice(boundary, Math.min(end, boundary + reach)).trimStart();
  const lastWord = (LAST_WORD.exec(left)?.[1] ?? '').replace(/\.$/u, '').toLowerCase();
  const nextWord = (NEXT_WORD.exec(right)?.[1] ?? '').toLowerCase();
  return { left, right, lastWord, nextWord, insideQuote };
}
