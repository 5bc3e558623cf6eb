import type { Parameters } from '../parameters';
import type { ClaimWords } from './claim-words';
import { FORMULA_WORDS } from './formula-words';
import type { Word } from './words';

/** Words that two claims hold in the same order without a gap; marks between them do not count. */
export interface SharedRun {
  /** Position of the claim in the list it was found in. */
  readonly position: number;
  /** Words of the run, function words too. */
  readonly length: number;
}

/**
 * Prepares the claims of an article for being asked which of them share a long run of words with a claim: what one
 * report quotes as a sentence of its own stands in another in the middle of a longer quotation, and then neither rare
 * words nor the score of the whole can tell. A run counts from `runWords` words where it is all or most of the shorter
 * claim, and from `runAlone` words where it tells enough by itself. Telling are words that are no
 * grammar and no part of a set phrase; a name counts once, so that the long name of an institution is no run.
 *
 * After the passage matching of Churnalism (Media Standards Trust, 2011), which worked on runs of characters.
 */
export function findSharedRuns(
  claims: readonly ClaimWords[],
  { alignment }: Parameters,
): (claim: ClaimWords) => readonly SharedRun[] {
  const { runWords } = alignment;
  const lists = claims.map(({ words }) => withoutMarks(words));
  const index = new Map<number, { readonly position: number; readonly at: number }[]>();
  lists.forEach((words, position) => {
    for (let at = 0; at + runWords <= words.length; at++) {
      const key = keyOf(words, at, runWords);
      const found = index.get(key);
      if (found === undefined) index.set(key, [{ position, at }]);
      else if (found.length < PLACES) found.push({ position, at });
    }
  });
  return (claim) => {
    const words = withoutMarks(claim.words);
    const best = new Map<number, SharedRun>();
    for (let from = 0; from + runWords <= words.length; from++) {
      const places = index.get(keyOf(words, from, runWords));
      if (places === undefined) continue;
      for (const { position, at } of places) {
        const other = lists[position]!;
        // Told at its first word: what goes on from the word before was found there.
        if (from > 0 && at > 0 && words[from - 1]!.type.norm === other[at - 1]!.type.norm) continue;
        const length = runLength(words, from, other, at);
        if (length < runWords) continue;
        if ((best.get(position)?.length ?? 0) >= length) continue;
        const shorter = Math.min(words.length, other.length);
        if (isTelling(words.slice(from, from + length), shorter, alignment))
          best.set(position, { position, length });
      }
    }
    if (best.size === 0) return NONE;
    return [...best.values()].sort((a, b) => b.length - a.length || a.position - b.position);
  };
}

const NONE: readonly SharedRun[] = [];

/** Words after which a run is not followed further: one word repeated for pages would be followed from every place. */
const LONGEST = 300;

/** Places of one run that are looked at; a text that repeats itself more often has no more to say. */
const PLACES = 8;

function isTelling(run: readonly Word[], shorter: number, parameters: Parameters['alignment']): boolean {
  const { runAlone, runShare, runTelling, runWhole, runWholeTelling } = parameters;
  const telling = new Set<string | number>();
  for (const { type } of run)
    if (type.entity !== null) telling.add(type.entity);
    else if (type.weight > 0 && !FORMULA_WORDS.has(type.stem)) telling.add(type.stemId);
  const share = run.length / shorter;
  if (share >= runWhole) return telling.size >= runWholeTelling;
  if (share >= runShare) return telling.size >= runTelling;
  return run.length >= runAlone && telling.size > runTelling;
}

function runLength(a: readonly Word[], from: number, b: readonly Word[], at: number): number {
  let length = 0;
  while (
    length < LONGEST &&
    from + length < a.length &&
    at + length < b.length &&
    a[from + length]!.type.norm === b[at + length]!.type.norm
  )
    length++;
  return length;
}

/** Equal for equal words; for others as good as never, and then the words are compared. */
function keyOf(words: readonly Word[], at: number, count: number): number {
  let key = 0;
  for (let i = at; i < at + count; i++) key = (Math.imul(key, 0x01000193) + words[i]!.type.normHash) | 0;
  return key;
}

const withoutMarks = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ type }) => type.kind !== 'mark');
