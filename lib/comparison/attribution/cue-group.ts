import type { CueEntry } from './cue-lexicon';
import { lowAt, quotedAt, tagAt, type Unit } from './unit';
import { BE_FORMS, NEGATIONS } from './word-classes';

/** A cue verb with the auxiliaries, adverbs and particles that belong to it, as a range of words. */
export interface CueGroup {
  readonly entry: CueEntry;
  /** The verb itself. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly voice: 'finite' | 'passive' | 'gerund' | 'infinitive' | 'participle';
  readonly negated: boolean;
  /** The tail that was taken in ("for" of "called for"), empty where none was. */
  readonly tail: string;
}

/** Verbs that make one cue with the infinitive behind them: "declined to say", "went on to say". */
const CHAIN =
  /^(?:declin|refus|go|went|going|gone|continu|try|tri|appear|seem|begin|began|begun|start|hasten|rush|fail|hesitat|want|lik|proceed|attempt|need|move)/u;

/** "was quick to say": it was said. */
const QUICK = /^(?:quick|swift)$/u;

/** Of those the ones that leave it unsaid. */
const REFUSING = /^(?:declin|refus|fail)/u;

/** The cue group around the verb at `head`, `null` where it is not used as a cue verb there. */
export function cueGroupAt(unit: Unit, head: number): CueGroup | null {
  const entry = unit.words[head]?.facts.cue ?? null;
  if (entry === null) return null;
  const tag = tagAt(unit, head);
  if (tag !== 'VF' && tag !== 'VB' && tag !== 'VG' && tag !== 'VN') return null;
  if (quotedAt(unit, head)) return null;
  const { off } = unit.limits;
  if (entry.stance && off.includes('stance')) return null;
  const pair = pairedFrom(unit, head);
  // "to mend the quay and ensure aid": a base form behind "and" goes on with an infinitive more often than not.
  if (pair === null && tag === 'VB' && tagAt(unit, head - 1) === 'C') return null;
  if (pairedFrom(unit, head + 2) !== null) return null;

  let from = pair ?? head;
  let be = false;
  let auxiliary = false;
  let infinitive = false;
  let negated = pair !== null;
  while (from > 0 && head - from < 12) {
    const before = tagAt(unit, from - 1);
    const low = lowAt(unit, from - 1);
    if (quotedAt(unit, from - 1)) break;
    if (before === 'X' || before === 'M') {
      if (BE_FORMS.has(low) && !auxiliary) be = true;
      if (low === 'be' || low === 'been' || low === 'being' || BE_FORMS.has(low)) be = true;
      auxiliary = true;
    } else if (before === 'R' || low === 'not' || low === "n't") {
      if (low === 'ago' || low === 'however' || low === 'meanwhile') break;
    } else if (before === 'T' && !infinitive && !auxiliary && tag === 'VB') {
      infinitive = true;
      if (CHAIN.test(lowAt(unit, from - 2)) && /^V/u.test(tagAt(unit, from - 2))) {
        if (REFUSING.test(lowAt(unit, from - 2))) negated = true;
        from -= 2;
        infinitive = false;
        continue;
      }
      if (QUICK.test(lowAt(unit, from - 2)) && BE_FORMS.has(lowAt(unit, from - 3))) {
        from -= 3;
        infinitive = false;
        continue;
      }
      if (lowAt(unit, from - 2) === 'on' && /^(?:go|goes|went|going|gone)$/u.test(lowAt(unit, from - 3))) {
        from -= 3;
        infinitive = false;
        continue;
      }
      break;
    } else break;
    if (NEGATIONS.has(low) || low.endsWith("n't") || low === 'never') negated = true;
    from--;
  }
  // An adverb that opens its clause belongs to the clause, not to the cue.
  const { to, tail } = off.includes('cue-tails')
    ? { to: head + 1, tail: '' }
    : withTail(unit, head + 1, entry);
  if (entry.tailed && tail === '') return null;
  const voice =
    tag === 'VG'
      ? be
        ? 'finite'
        : 'gerund'
      : infinitive
        ? 'infinitive'
        : tag === 'VN'
          ? be
            ? 'passive'
            : auxiliary
              ? 'finite'
              : 'participle'
          : 'finite';
  return { entry, head, from: off.includes('cue-auxiliaries') ? head : from, to, voice, negated, tail };
}

/** "neither confirmed nor | denied", "confirm or | deny": where the one cue starts that both verbs make; else `null`. */
function pairedFrom(unit: Unit, second: number): number | null {
  const joined = lowAt(unit, second - 1);
  if (joined !== 'nor' && joined !== 'or') return null;
  const [one, two] = [second - 2, second].map((i) => unit.words[i]?.facts.cue?.lemma);
  if (joined === 'or') return one === 'confirm' && two === 'deny' ? second - 2 : null;
  return one !== undefined && two !== undefined && lowAt(unit, second - 3) === 'neither' ? second - 3 : null;
}

function withTail(unit: Unit, at: number, entry: CueEntry): { to: number; tail: string } {
  for (const { id, words } of entry.tails)
    if (words.every((word, i) => lowAt(unit, at + i) === word)) return { to: at + words.length, tail: id };
  return { to: at, tail: '' };
}
