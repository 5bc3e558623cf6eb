import { latinFirst } from '../../model/latin-first';

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
const NEXT_WORD = latinFirst(/^[^\p{Alpha}\d]{0,3}(\p{Alpha}{1,20})/u);

const SPACE = /\s/u;
/** Blanks looked past: as many as the longest citation mark leaves where it stood. */
const BLANK = 500;

/** Describes the possible sentence end at `boundary`, looking `reach` characters either way inside `[start, end)`. */
export function gapAt(
  text: string,
  start: number,
  boundary: number,
  end: number,
  reach: number,
  insideQuote: boolean,
): Gap {
  let last = boundary;
  while (last > Math.max(start, boundary - BLANK) && SPACE.test(text[last - 1]!)) last--;
  let first = boundary;
  while (first < Math.min(end, boundary + BLANK) && SPACE.test(text[first]!)) first++;
  const left = text.slice(Math.max(start, last - reach), last).trimEnd();
  const right = text.slice(first, Math.min(end, first + reach)).trimStart();
  const lastWord = (LAST_WORD.exec(left)?.[1] ?? '').replace(/\.$/u, '').toLowerCase();
  const nextWord = (NEXT_WORD.exec(right)?.[1] ?? '').toLowerCase();
  return { left, right, lastWord, nextWord, insideQuote };
}
