import { clauseEnd, objectEnd } from '../clause-end';
import type { CueGroup } from '../cue-group';
import type { Scene } from '../finding';
import { baseAfter } from '../noun-phrase-after';
import { skipTimes } from '../skip-words';
import { CUE_NOUNS } from '../cue-lexicon';
import { isNoun } from '../phrase-words';
import { isCueForm, lowAt, quoteFrom, quotedAt, tagAt, type Unit } from '../unit';
import { isRelative, type FoundContent } from './clause-content';

/** vowed to ..., urged voters to ...: "to" and its verb, with the one urged. */
export function infinitiveContent(scene: Scene, cue: CueGroup, at: number): FoundContent | null {
  const { unit } = scene;
  if (!(cue.entry.infinitive || (cue.entry.addressee && cue.entry.speech)) || cue.tail !== '') return null;
  const i = skipTimes(unit, at, scene.to);
  if (leavesUnsaid(unit, cue, i)) return null;
  let from = i;
  if (tagAt(unit, i) !== 'T' && !(/^(?:not|never)$/u.test(lowAt(unit, i)) && tagAt(unit, i + 1) === 'T')) {
    const object = tagAt(unit, i) === 'O' || tagAt(unit, i) === 'P' ? i + 1 : baseAfter(unit, i, scene.to);
    if (object === null || tagAt(unit, object) !== 'T') return null;
    // The one told or warned is spoken to; the one urged or wanted is part of what is wished for.
    if (/^(?:tell|warn|remind|caution|advise)$/u.test(cue.entry.lemma)) from = object;
  }
  return { range: { from, to: clauseEnd(unit, from, scene.to, isRelative(scene, cue)) }, open: true };
}

/** "declined to say whether", "refused to confirm or deny that": with the verb of saying behind it this is one cue. */
function leavesUnsaid(unit: Unit, cue: CueGroup, to: number): boolean {
  if (!/^(?:decline|refuse)$/u.test(cue.entry.lemma) || tagAt(unit, to) !== 'T') return false;
  const next = lowAt(unit, to + 2) === 'or' ? to + 4 : to + 2;
  return (
    isCueForm(unit, to + 1) && /^(?:that|whether|if|how|why|what|who|when|where)$/u.test(lowAt(unit, next))
  );
}

/** denied the charge, called for calm, accused X of ...: a noun phrase, or what follows the particle. */
export function objectContent(scene: Scene, cue: CueGroup, at: number): FoundContent | null {
  const { unit } = scene;
  if (!(cue.entry.object || cue.tail !== '')) return null;
  // "citing RIA", "which quoted a member": the way a statement took, not a statement.
  if (
    /^(?:cite|quote)$/u.test(cue.entry.lemma) &&
    (cue.voice === 'gerund' || tagAt(unit, cue.from - 1) === 'W')
  )
    return null;
  const i = skipTimes(unit, at, scene.to);
  if (i >= scene.to || (/^(?:express|voice)$/u.test(cue.entry.lemma) && isTopical(unit, i))) return null;
  const tag = tagAt(unit, i);
  const quote = quoteFrom(unit, i);
  if (
    quote === undefined &&
    tag !== 'O' &&
    tag !== 'P' &&
    tag !== 'VG' &&
    tag !== 'W' &&
    tag !== 'S' &&
    baseAfter(unit, i, scene.to) === null
  )
    return null;
  if (/^(?:comma|dot|dash|colon|semi|I|U|paren-open)$/u.test(tag)) return null;
  // 'called him "a fraud"': what is said of him is in the quotation.
  const from = cue.entry.lemma === 'call' && tag === 'O' && quoteFrom(unit, i + 1) !== undefined ? i + 1 : i;
  const to = isRelative(scene, cue)
    ? beforeMainVerb(unit, from, objectEnd(unit, from, scene.to))
    : objectEnd(unit, from, scene.to);
  return to > from ? { range: { from, to }, open: true } : null;
}

/** "who opposed the plan held their fire": what a relative clause says ends before the main verb. */
function beforeMainVerb(unit: Unit, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (quotedAt(unit, i) || /^(?:W|U|P)$/u.test(tagAt(unit, i)) || lowAt(unit, i) === 'that') return end;
    if (/^(?:VF|X|M)$/u.test(tagAt(unit, i)) && isNoun(tagAt(unit, i - 1))) return i;
  }
  return end;
}

/** "expressed doubts about": the noun belongs to the cue, which another rule makes of both. */
function isTopical(unit: Unit, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    if (CUE_NOUNS.has(lowAt(unit, i)))
      return /^(?:about|on|over|of|for|against|regarding|that|at|in)$/u.test(lowAt(unit, i + 1));
    if (!/^(?:D|S|J|R|N|VN)$/u.test(tagAt(unit, i))) return false;
  }
  return false;
}
