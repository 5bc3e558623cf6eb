import { clauseEnd } from '../clause-end';
import type { CueGroup } from '../cue-group';
import type { Scene } from '../finding';
import type { Range } from '../phrase-words';
import { skipAddressee, skipAdverbials } from '../skip-words';
import { isCueForm, lowAt, quoteFrom, quotedAt, tagAt, type Unit } from '../unit';

/** Content found behind a cue; `open` content may be cut at the next attribution. */
export interface FoundContent {
  readonly range: Range;
  /** A colon between cue and content: it is printed as part of the cue. */
  readonly colon?: number;
  readonly open: boolean;
}

/** The last answer: one rule after the other asks the same of a cue. */
let last: {
  readonly cue: CueGroup;
  readonly at: number;
  readonly to: number;
  readonly start: number;
} | null = null;

/** Where the content of a cue can start. */
export function contentStart({ unit, to }: Scene, cue: CueGroup, at: number): number {
  if (last?.cue === cue && last.at === at && last.to === to) return last.start;
  const start = skipAdverbials(unit, skipAddressee(unit, at, cue.entry, to), to);
  last = { cue, at, to, start };
  return start;
}

/** said, "..." and said "..." where the quotation is all that is said. */
export function quoteAfterContent(scene: Scene, cue: CueGroup, at: number): FoundContent | null {
  const { unit } = scene;
  if (!(cue.entry.speech || cue.entry.clause)) return null;
  let i = contentStart(scene, cue, at);
  const mark = tagAt(unit, i);
  // "The talks went on, ...": only people go on speaking, and what a colon follows.
  if (cue.entry.tailed && mark !== 'colon' && !/^(?:P|NP)$/u.test(tagAt(unit, cue.from - 1))) return null;
  const marked = mark === 'comma' || mark === 'colon' || mark === 'semi';
  if (marked) i++;
  const quote = quoteFrom(unit, i);
  if (quote === undefined || !(quote.spoken || marked)) return null;
  const after = tagAt(unit, quote.to);
  const closed = after === 'dot' || after === 'comma' || quote.to >= scene.to || marked || after === 'semi';
  if (!closed) return null;
  return {
    range: { from: quote.from, to: quote.to },
    open: false,
    ...(mark === 'colon' ? { colon: i - 1 } : {}),
  };
}

/** said: ... */
export function colonContent(scene: Scene, cue: CueGroup, at: number): FoundContent | null {
  const { unit } = scene;
  if (!cue.entry.speech || cue.entry.tailed) return null;
  const i = contentStart(scene, cue, at);
  if (tagAt(unit, i) !== 'colon' || i + 1 >= scene.to) return null;
  return { range: { from: i + 1, to: unit.words.length }, open: false, colon: i };
}

/** said that ... */
export function thatContent(scene: Scene, cue: CueGroup, at: number): FoundContent | null {
  const { unit } = scene;
  if (!(cue.entry.clause || cue.entry.speech)) return null;
  const i = contentStart(scene, cue, at);
  if (lowAt(unit, i) !== 'that' || tagAt(unit, i) === 'W') return null;
  const next = tagAt(unit, i + 1);
  if (next === 'dot' || (next === 'comma' && !closesAside(unit, i + 1, scene.to))) return null;
  return { range: { from: i, to: clauseEnd(unit, i, scene.to, isRelative(scene, cue)) }, open: true };
}

/** "that, among sailors, pay is low": the comma behind "that" opens an aside which another one closes. */
function closesAside(unit: Unit, comma: number, limit: number): boolean {
  for (let i = comma + 2; i < Math.min(limit, comma + 16); i++)
    if (tagAt(unit, i) === 'comma') return i + 1 < limit;
  return false;
}

/** asked whether ..., knows what ... */
export function questionContent(scene: Scene, cue: CueGroup, at: number): FoundContent | null {
  const { unit } = scene;
  if (!(cue.entry.question || cue.entry.clause)) return null;
  const i = contentStart(scene, cue, at);
  const low = lowAt(unit, i);
  if (!/^(?:if|whether|what|how|why|where|who|when)$/u.test(low)) return null;
  if ((low === 'when' || low === 'where' || low === 'if') && !cue.entry.question) return null;
  return { range: { from: i, to: clauseEnd(unit, i, scene.to, isRelative(scene, cue)) }, open: true };
}

/** said he would ...: a clause without "that". */
export function zeroThatContent(scene: Scene, cue: CueGroup, at: number): FoundContent | null {
  const { unit } = scene;
  if (!cue.entry.clause || cue.tail !== '') return null;
  const i = contentStart(scene, cue, at);
  if (i >= scene.to) return null;
  const first = tagAt(unit, i);
  if (/^(?:dot|comma|semi|colon|paren-open|dash|T|C|VF|X|M|VG|VN|O)$/u.test(first)) return null;
  if (first === 'I' && !startsLikeClause(scene, i)) return null;
  if (LITTLE.test(lowAt(unit, i)) && !hasFiniteVerb(scene, i)) return null;
  const speaks = cue.entry.lemma === 'say' || hasFiniteVerb(scene, i);
  if (!startsWithPronoun(unit, i) && (!speaks || isObject(scene, cue, i))) return null;
  return { range: { from: i, to: clauseEnd(unit, i, scene.to, isRelative(scene, cue)) }, open: true };
}

/** "would not say so", "has said little about it": what was said is not told. */
const LITTLE = /^(?:so|little|nothing|much|less|more|anything|something|specifically|only)$/u;

/** "uncovered the letters, Lee, who had ...": a verb that is no speech has its object before the comma. */
function isObject(scene: Scene, cue: CueGroup, from: number): boolean {
  const { unit } = scene;
  if (cue.entry.speech || !cue.entry.object) return false;
  for (let i = from; i < scene.to; i++) {
    const tag = tagAt(unit, i);
    if (tag === 'comma') return i > from;
    if (/^(?:VF|X|M|VB|P|W|U|Q|dot|semi|colon)$/u.test(tag)) return false;
  }
  return true;
}

/** "in the past, he had ...": a phrase and a comma before the subject. */
function startsLikeClause(scene: Scene, from: number): boolean {
  for (let i = from + 1; i < Math.min(scene.to, from + 12); i++)
    if (tagAt(scene.unit, i) === 'comma') return /^(?:P|D|N|NP|S)$/u.test(tagAt(scene.unit, i + 1));
  return false;
}

/** "he", "they": only a clause starts so. */
const startsWithPronoun = (unit: Unit, i: number): boolean => /^(?:he|she|they|we|i)$/u.test(lowAt(unit, i));

/** ", Lee said": the verb behind the comma is that of a fronted statement. */
function closesWithCredit({ unit, to }: Scene, from: number): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    if (tagAt(unit, i) === 'VF') return i > from && isCueForm(unit, i);
    if (!/^(?:D|N|NP|J|P|S)$/u.test(tagAt(unit, i))) return false;
  }
  return false;
}

/** A finite verb of the clause itself; the verb of a relative clause inside it does not count. */
function hasFiniteVerb(scene: Scene, from: number): boolean {
  const { unit } = scene;
  let relatives = 0;
  for (let i = from + (quotedAt(unit, from) ? 0 : 1); i < Math.min(scene.to, from + 30); i++) {
    const tag = tagAt(unit, i);
    if (tag === 'W' || (lowAt(unit, i) === 'that' && i > from + 1)) {
      if (tagAt(unit, i - 1) === 'I' || tag === 'U') return false;
      relatives++;
    } else if (tag === 'VF' || tag === 'X' || tag === 'M' || (tag === 'VB' && tagAt(unit, i - 1) !== 'T')) {
      if (relatives === 0) return true;
      relatives--;
      while (/^(?:VF|X|M|VB|VN|VG|R)$/u.test(tagAt(unit, i + 1))) i++;
    }
    if (tag === 'semi' || (tag === 'U' && i > from)) return false;
    if (tag === 'comma' && (i - from > 14 || closesWithCredit(scene, i + 1))) return false;
  }
  return false;
}

/** "who understood that ..., told": the clause of a relative pronoun ends at the comma before the main verb. */
export const isRelative = (scene: Scene, cue: CueGroup): boolean => tagAt(scene.unit, cue.from - 1) === 'W';
