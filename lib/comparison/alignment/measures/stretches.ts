import type { Word } from '../words';
import type { WordPair } from '../word-pair';

/**
 * How what is left without a counterpart lies in the sentences. A rewording leaves single words over here and there,
 * each with another word in its place; a further statement leaves a stretch over that nothing stands for, mostly at an
 * end. `Min` and `Max` are the sides with less and more of it.
 */
export const STRETCHES = [
  'leftMin',
  'leftMax',
  'leftToldMin',
  'leftToldMax',
  'scattered',
  'exchanged',
  'longestMax',
  'longestToldMax',
  'endMax',
  'endToldMax',
  'addedWeightMax',
  'clausesMax',
] as const;

/** Likeness below which a link does not count: such words say different things. */
const LINKED = 0.5;
/** Words of a stretch that only says who reports ("police said in a statement") at most, and what of it counts. */
const FRAME_WORDS = 7;
const FRAME = 0.3;
/** What a word of time takes off: "on Monday" is left out by whoever writes on that day. */
const TIME = 0.5;
/** Words from which a stretch that opens with a linking word or pronoun is a clause of its own. */
const CLAUSE_WORDS = 4;
/** Weight of a function word where stretches are weighed. */
const FUNCTION_WORD = 0.15;

interface Side {
  readonly words: readonly Word[];
  /** Positions of the words that are no marks. */
  readonly positions: readonly number[];
  readonly values: readonly number[];
  /** Place among the positions of the other side that each word is linked with, -1 for none. */
  readonly links: number[];
}

interface Left {
  words: number;
  /** Words, less what only frames the statement. */
  told: number;
  stretches: number;
  exchanged: number;
  longest: number;
  longestTold: number;
  end: number;
  endTold: number;
  addedWeight: number;
  clauses: number;
}

export function stretches(pair: WordPair): number[] {
  const left = toSide(pair.a, pair.valueA);
  const right = toSide(pair.b, pair.valueB);
  fillLinks(pair, left, right);
  const a = leftOf(left, right);
  const b = leftOf(right, left);
  const lengthA = Math.max(1, left.positions.length);
  const lengthB = Math.max(1, right.positions.length);
  const words = a.words + b.words;
  return [
    Math.min(a.words / lengthA, b.words / lengthB),
    Math.max(a.words / lengthA, b.words / lengthB),
    Math.min(a.told / lengthA, b.told / lengthB),
    Math.max(a.told / lengthA, b.told / lengthB),
    words === 0 ? 1 : (a.stretches + b.stretches) / words,
    (a.exchanged + b.exchanged) / (lengthA + lengthB),
    Math.max(a.longest, b.longest),
    Math.max(a.longestTold, b.longestTold),
    Math.max(a.end, b.end),
    Math.max(a.endTold, b.endTold),
    Math.max(a.addedWeight, b.addedWeight),
    Math.max(a.clauses, b.clauses),
  ];
}

/** Plain arrays, here and below: typed ones of this size cost more to make than all that is done with them. */
function toSide(words: readonly Word[], values: readonly number[]): Side {
  const positions: number[] = [];
  for (let at = 0; at < words.length; at++) if (words[at]!.type.kind !== 'mark') positions.push(at);
  return { words, positions, values, links: new Array<number>(positions.length).fill(-1) };
}

function fillLinks(pair: WordPair, a: Side, b: Side): void {
  const placeA = placesOf(a);
  const placeB = placesOf(b);
  for (const link of pair.links) {
    const left = placeA[link.a]!;
    const right = placeB[link.b]!;
    if (left < 0 || right < 0) continue;
    if (a.links[left] === -1) a.links[left] = right;
    if (b.links[right] === -1) b.links[right] = left;
  }
}

function placesOf({ words, positions }: Side): number[] {
  const places = new Array<number>(words.length).fill(-1);
  for (let place = 0; place < positions.length; place++) places[positions[place]!] = place;
  return places;
}

const isLeft = (side: Side, place: number): boolean =>
  place >= 0 && place < side.positions.length && side.values[side.positions[place]!]! < LINKED;

function leftOf(side: Side, other: Side): Left {
  const found: Left = {
    words: 0,
    told: 0,
    stretches: 0,
    exchanged: 0,
    longest: 0,
    longestTold: 0,
    end: 0,
    endTold: 0,
    addedWeight: 0,
    clauses: 0,
  };
  const last = side.positions.length;
  for (let start = 0; start < last; start++) {
    if (!isLeft(side, start)) continue;
    let end = start + 1;
    while (isLeft(side, end)) end++;
    addStretch(found, side, start, end, oppositeOf(side, other, start, end));
    start = end;
  }
  return found;
}

/** Words without a counterpart that stand opposite a stretch: beside the counterparts of its neighbours. */
function oppositeOf(side: Side, other: Side, start: number, end: number): number {
  const after = start === 0 ? 0 : side.links[start - 1]! + 1;
  const before = end === side.positions.length ? other.positions.length - 1 : side.links[end]! - 1;
  let forth = 0;
  let back = 0;
  // A neighbour that is only part of a linked name has no place of its own.
  if (start === 0 || side.links[start - 1] !== -1) while (isLeft(other, after + forth)) forth++;
  if (end === side.positions.length || side.links[end] !== -1) while (isLeft(other, before - back)) back++;
  return Math.max(forth, back);
}

function addStretch(found: Left, side: Side, start: number, end: number, opposite: number): void {
  const length = end - start;
  const exchanged = Math.min(length, opposite);
  const added = length - exchanged;
  let weight = 0;
  let times = 0;
  let reports = false;
  for (let place = start; place < end; place++) {
    const { type } = side.words[side.positions[place]!]!;
    weight += Math.max(type.weight, FUNCTION_WORD);
    if (type.leftOver === 'report') reports = true;
    if (type.leftOver === 'time') times++;
  }
  const share = reports && length <= FRAME_WORDS ? FRAME : 1;
  const addedTold = Math.max(0, share * added - TIME * times);
  const first = side.words[side.positions[start]!]!.type.leftOver;
  found.words += length;
  found.told += Math.max(0, share * length - TIME * times);
  found.stretches++;
  found.exchanged += exchanged;
  found.longest = Math.max(found.longest, added);
  found.longestTold = Math.max(found.longestTold, addedTold);
  found.addedWeight += (weight * added) / length;
  if ((first === 'linking' || first === 'pronoun') && length >= CLAUSE_WORDS) found.clauses++;
  if (start > 0 && end < side.positions.length) return;
  found.end = Math.max(found.end, added);
  found.endTold = Math.max(found.endTold, addedTold);
}
