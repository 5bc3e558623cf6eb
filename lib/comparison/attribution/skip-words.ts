import type { CueEntry } from './cue-lexicon';
import { isTimePhrase } from './clause-end';
import { baseAfter } from './noun-phrase-after';
import { lowAt, quoteFrom, tagAt, type Unit } from './unit';
import { TIME_NOUNS, TIME_WORDS } from './word-classes';

/** Behind the one spoken to ("told reporters"), or where it was. */
export function skipAddressee(unit: Unit, at: number, entry: CueEntry, limit: number): number {
  if (!entry.addressee || quoteFrom(unit, at) !== undefined) return at;
  const tag = tagAt(unit, at);
  if (tag === 'O' || (tag === 'P' && /^(?:you|it)$/u.test(lowAt(unit, at)))) return at + 1;
  if (lowAt(unit, at) === 'her' && tagAt(unit, at + 1) !== 'N') return at + 1;
  if (tag === 'U' || tag === 'W' || tag === 'I' || lowAt(unit, at) === 'that') return at;
  const base = baseAfter(unit, at, limit);
  if (base === null) return at;
  const next = tagAt(unit, base);
  return next === 'I' || next === 'Q' ? (farThat(unit, base, limit) ?? base) : base;
}

/** Behind adverbs and phrases of time or place that stand between cue and content, or where it was. */
export function skipAdverbials(unit: Unit, at: number, limit: number): number {
  const aside = behindAside(unit, at, limit);
  if (aside !== null) return aside;
  const times = skipTimes(unit, at, limit);
  let i = times;
  for (let rounds = 0; rounds < 6 && i < limit; rounds++) {
    const before = i;
    if (tagAt(unit, i) === 'R') i++;
    i = skipTimes(unit, i, limit);
    if (tagAt(unit, i) === 'I' || (tagAt(unit, i) === 'T' && lowAt(unit, i) === 'to'))
      i = baseAfter(unit, i + 1, limit) ?? i;
    if (lowAt(unit, i) === "'s") i = baseAfter(unit, i + 1, limit) ?? i;
    if (startsContent(unit, i)) return i;
    if (tagAt(unit, i) === 'comma' && i > at && lowAt(unit, i + 1) === 'that') return i + 1;
    if (i === before) break;
  }
  return farThat(unit, times, limit) ?? times;
}

/** "that" some words on, with nothing but phrases of place and time before it: "said at a stop in Kenmare, Ohio, that". */
function farThat(unit: Unit, at: number, limit: number): number | null {
  if (tagAt(unit, at) !== 'I' && tagAt(unit, at) !== 'Q') return null;
  for (let i = at; i < Math.min(limit, at + 18); i++) {
    if (lowAt(unit, i) === 'that' && (tagAt(unit, i) === 'U' || tagAt(unit, i + 1) === 'Q')) return i;
    if (!/^(?:I|D|N|NP|J|S|CD|comma|R|C|Q)$/u.test(tagAt(unit, i))) return null;
  }
  return null;
}

function startsContent(unit: Unit, i: number): boolean {
  const low = lowAt(unit, i);
  if (low === 'that' && tagAt(unit, i) !== 'W') return true;
  if (quoteFrom(unit, i)?.spoken === true) return true;
  return (
    tagAt(unit, i) === 'colon' || (tagAt(unit, i) === 'comma' && quoteFrom(unit, i + 1)?.spoken === true)
  );
}

/** "on Monday", "Monday", "last week", "earlier this year". */
export function skipTimes(unit: Unit, at: number, limit: number): number {
  let i = at;
  for (let rounds = 0; rounds < 4 && i < limit && isTimePhrase(unit, i); rounds++) {
    if (TIME_WORDS.has(lowAt(unit, i))) i++;
    else i += 2;
    while (
      i < limit &&
      (TIME_NOUNS.has(lowAt(unit, i)) || tagAt(unit, i) === 'CD' || TIME_WORDS.has(lowAt(unit, i)))
    )
      i++;
  }
  return i;
}

/** ", citing officials, that", ", with a nod to Lee: "...": an aside right behind the cue. */
function behindAside(unit: Unit, at: number, limit: number): number | null {
  if (tagAt(unit, at) !== 'comma' || quoteFrom(unit, at + 1) !== undefined) return null;
  for (let i = at + 2; i < Math.min(limit, at + 25); i++) {
    const spoken = quoteFrom(unit, i + 1)?.spoken === true;
    if (tagAt(unit, i) === 'colon' && spoken) return i;
    if (tagAt(unit, i) === 'comma' && (lowAt(unit, i + 1) === 'that' || spoken))
      return lowAt(unit, i + 1) === 'that' ? i + 1 : i;
  }
  return null;
}
