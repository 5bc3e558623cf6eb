import type { Token } from '../text/tokenize';
import type { Stretch } from './claim-stretches';

const LEADING = /^(?:[,;:.—–―)\]”’»-]|and|but|or|yet|so|that|while|whereas|although|though)$/u;
const TRAILING = /^(?:[,;:—–―([“‘«-]|and|but|that|while|as|when|which|who|although|though|because)$/u;
const OPENING_QUOTE = /^["“„«‘']$/u;
const CLOSING_QUOTE = /^["”“»’']$/u;

/** Takes conjunctions, loose marks and the quotation marks round the whole off a stretch. May leave it empty. */
export function trimStretch(tokens: readonly Token[], stretch: Stretch): Stretch {
  let { from, to } = stretch;
  if (from === 0) from = datelineEnd(tokens);
  const whole = from === 0 && to === tokens.length;
  for (let changed = true; changed && from < to;) {
    changed = false;
    if (!whole && LEADING.test(tokens[from]!.norm)) {
      from++;
      changed = true;
    } else if (TRAILING.test(tokens[to - 1]!.norm)) {
      to--;
      changed = true;
    } else if (!whole && to - from > 1 && quotedAsWhole(tokens, from, to)) {
      from++;
      if (CLOSING_QUOTE.test(tokens[to - 1]!.text)) to--;
      changed = true;
    }
  }
  return { from, to, content: stretch.content };
}

/** Opens with a quotation mark whose mate is the last token or missing. */
function quotedAsWhole(tokens: readonly Token[], from: number, to: number): boolean {
  if (!OPENING_QUOTE.test(tokens[from]!.text)) return false;
  const mate = tokens.slice(from + 1, to).findIndex((token) => CLOSING_QUOTE.test(token.text));
  return mate === -1 || from + 1 + mate === to - 1;
}

/** Tokens of a dateline at the start ("MOSCOW (Agency) -", "PARIS, May 3 —"); 0 where there is none. */
function datelineEnd(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, 12).findIndex((token) => /^(?:[—–―-]|--)$/u.test(token.text));
  if (dash < 1 || !/^\p{Upper}{3,}$/u.test(tokens[0]!.text)) return 0;
  const before = tokens.slice(0, dash).filter((token) => token.kind === 'word');
  return before.every((token) => /^\p{Upper}/u.test(token.text)) && dash + 1 < tokens.length ? dash + 1 : 0;
}
