import type { Token } from '../text/tokenize';
import { ORGANISATION_HEADS, PLACE_HEADS } from './gazetteer';
import { JOINING_WORDS, NOT_NAMES, OFFICES, PARTICLES, TITLES } from './name-words';

/** Tokens `[from, to)` of one sentence that are printed as one name, titles included. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Begins where a capital says nothing: at the start of the sentence, of a quotation, after a colon. */
  readonly initial: boolean;
}

const CAPITAL = /^(?:\p{Upper}|(?:al|el|ul|ar|as|at|an|ad|az|d|o)['’‑-]\p{Upper})/u;
const POSSESSIVE = /['’]s$/u;
const OPENS = /^["“”„«‘'(:[—–•·]$/u;

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && CAPITAL.test(token.text);
}

/** Whether a capital at this place is no evidence of a name. */
export function isInitial(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || (OPENS.test(before.text) && !isCapitalised(tokens[index - 2]));
}

const touching = (tokens: readonly Token[], left: number, right: number, reach: number): boolean =>
  tokens[right] !== undefined && tokens[right].start - tokens[left]!.end <= reach;

/**
 * Runs of capitalised words with the particles, initials and "of" that hold a name together. Calendar words end a run
 * and are in none. A possessive closes its run.
 */
export function findNameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length;) {
    if (!startsName(tokens, index)) {
      index++;
      continue;
    }
    const to = endOfRun(tokens, index);
    runs.push({ from: index, to, initial: isInitial(tokens, index) });
    index = to;
  }
  return runs;
}

function startsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (isCapitalised(token)) return !NOT_NAMES.has(token.norm);
  // "bin Salman", "van der Leyen" without a given name before them.
  return (
    token.kind === 'word' &&
    token.norm.length > 2 &&
    PARTICLES.has(token.norm) &&
    !token.stop &&
    isCapitalised(tokens[index + 1]) &&
    touching(tokens, index, index + 1, 1)
  );
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const last = tokens[to - 1]!;
    if (POSSESSIVE.test(last.text)) return to;
    const step = stepTo(tokens, from, to);
    if (step === null) return to;
    to = step;
  }
}

/** The end of the run one word further on, or `null` where it stops at `to`. */
function stepTo(tokens: readonly Token[], from: number, to: number): number | null {
  const next = tokens[to];
  if (next === undefined) return null;
  const isName = (index: number): boolean =>
    isCapitalised(tokens[index]) && !NOT_NAMES.has(tokens[index]!.norm);
  const last = tokens[to - 1]!;
  if (next.text === '.' && next.start === last.end && isName(to + 1) && touching(tokens, to, to + 1, 1))
    return /^\p{Upper}$/u.test(last.text) ||
      /^(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Adm|Prof|Rev|St|Jr|Sr)$/u.test(last.text)
      ? to + 2
      : null;
  if (!touching(tokens, to - 1, to, 1) || next.start === last.end) return null;
  if (isName(to)) return to + 1;
  if (next.kind !== 'word') return null;
  if (PARTICLES.has(next.norm) && isName(to + 1) && touching(tokens, to, to + 1, 1)) return to + 2;
  const followed = PARTICLES.has(next.norm) && PARTICLES.has(tokens[to + 1]?.norm ?? '') && isName(to + 2);
  if (followed) return to + 3;
  const heads = tokens
    .slice(from, to)
    .some((token) => ORGANISATION_HEADS.has(token.norm) || PLACE_HEADS.has(token.norm));
  const office = TITLES.has(last.norm) && OFFICES.has(tokens[to + 1]?.norm ?? '');
  return (heads || office) &&
    JOINING_WORDS.has(next.norm) &&
    isName(to + 1) &&
    touching(tokens, to, to + 1, 1)
    ? to + 2
    : null;
}
