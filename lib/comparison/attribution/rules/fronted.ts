import type { CueGroup } from '../cue-group';
import type { Finding, Scene } from '../finding';
import type { Range } from '../phrase-words';
import { isTimePhrase } from '../clause-end';
import { cueReading } from '../verb-forms';
import { lowAt, quotedAt, tagAt, type Unit } from '../unit';
import { invertedSource, subjectSource, type FoundSource } from './find-source';

/** The talks will go on, X said. The talks, X said, will go on. */
export function fronted(scene: Scene, cue: CueGroup): Finding | null {
  if (cue.voice !== 'finite' || !(cue.entry.speech || cue.entry.clause)) return null;
  const { unit } = scene;
  for (const found of [invertedSource(scene, cue), subjectSource(scene, cue)]) {
    if (found === null || tagAt(unit, found.from - 1) !== 'comma') continue;
    const before = statementBefore(scene, found);
    if (before === null || !closes(unit, found.to, scene.to)) continue;
    if (!cue.entry.speech && !cue.entry.stance && tagAt(unit, found.to) === 'I') continue;
    const comma = tagAt(unit, found.to) === 'comma' || tagAt(unit, found.to - 1) === 'comma';
    const rest = comma ? statementAfter(scene, found.to) : behindAdjunct(scene, before, found.to);
    if (rest === null && !hasVerb(unit, before)) continue;
    if (!found.inverted && disagrees(unit, cue, found)) continue;
    return {
      rule: rest === null ? 'fronted' : 'parenthetical',
      tier: cue.entry.stance ? 'weak' : 'sure',
      source: found.ranges,
      cue: [{ from: cue.from, to: cue.to }],
      content: rest === null ? [before] : [before, rest],
      group: cue,
      borrowed: false,
      open: false,
    };
  }
  return null;
}

/** "refugees and rival claims": two take no verb in the third person singular, so this is a noun. */
const disagrees = (unit: Unit, cue: CueGroup, found: FoundSource): boolean =>
  cue.from === cue.head &&
  (cueReading(lowAt(unit, cue.head))?.forms.every((form) => form === 'third') ?? false) &&
  found.ranges.some((range) => unit.words.slice(range.from, range.to).some((word) => word.low === 'and'));

/** Source and cue stand at the end, or at a comma, or before an adverbial. */
function closes(unit: Unit, at: number, limit: number): boolean {
  const tag = tagAt(unit, at);
  if (
    at >= limit ||
    tag === 'dot' ||
    tag === 'comma' ||
    tag === 'semi' ||
    tag === 'R' ||
    tag === 'I' ||
    tag === 'dash'
  )
    return true;
  return (
    isTimePhrase(unit, at) ||
    lowAt(unit, at) === 'when' ||
    lowAt(unit, at) === 'while' ||
    tag === 'VG' ||
    tagAt(unit, at - 1) === 'comma'
  );
}

/** From the start of the sentence, or behind what was found before, to the comma. */
function statementBefore(scene: Scene, found: FoundSource): Range | null {
  const { unit } = scene;
  const last = scene.found.findLast((finding) => finding.cue[0]!.from >= scene.from);
  let from = scene.from;
  if (last !== undefined) {
    const end = Math.max(last.cue[0]!.to, last.source.at(-1)?.to ?? 0);
    // What a stronger attribution ends with holds the weaker ones in it; an open strong one goes on to here.
    if (last.tier === 'sure' && last.open) return null;
    if (!last.open && last.tier === 'sure') from = Math.max(from, end);
  }
  const to = found.from - 1;
  while (from < to && (tagAt(unit, from) === 'C' || tagAt(unit, from) === 'comma')) from++;
  if (
    /^(?:however|meanwhile|still|instead|moreover|so)$/u.test(lowAt(unit, from)) &&
    tagAt(unit, from + 1) === 'comma'
  )
    from += 2;
  else if (lowAt(unit, from) === 'however') from++;
  if (isAdverbial(unit, from, to)) return null;
  return to - from >= 2 && !(to - from > 0 && quotedAt(unit, to - 1) && quotedAt(unit, from))
    ? { from, to }
    : null;
}

/** "Asked whether he would resign, Lee laughed": what was put to somebody before the answer. */
const PUT_TO = /^(?:asked|pressed|questioned|told|informed|reminded)$/u;
const WHAT_IS_PUT = /^(?:if|whether|about|why|what|how|when|where|who|which|that|by|on|again)$/u;

/**
 * "Before the reading began, Lee asked ...", "In a letter sent by the bank, Lee urged ...": a clause or a phrase that hangs
 * on the next clause is no statement.
 */
function isAdverbial(unit: Unit, from: number, to: number): boolean {
  if (tagAt(unit, from) === 'I' && !hasMainVerb(unit, from, to)) return true;
  if (PUT_TO.test(lowAt(unit, from)) && WHAT_IS_PUT.test(lowAt(unit, from + 1))) return true;
  if (!/^(?:before|after|while|when|as|since|once|until|although|though)$/u.test(lowAt(unit, from)))
    return false;
  for (let i = from + 1; i < to; i++) if (tagAt(unit, i) === 'comma' || quotedAt(unit, i)) return false;
  return true;
}

/** "That fee, Lee said on the radio, was never paid": a subject without its verb, which stands behind the adjunct. */
function behindAdjunct(scene: Scene, before: Range, at: number): Range | null {
  const { unit } = scene;
  if (hasVerb(unit, before)) return null;
  for (let i = at; i < Math.min(scene.to, at + unit.limits.leadWords); i++) {
    const tag = tagAt(unit, i);
    if (tag === 'comma') return /^(?:VF|X|M)$/u.test(tagAt(unit, i + 1)) ? statementAfter(scene, i) : null;
    if (!/^(?:I|D|J|N|NP|S|CD|R)$/u.test(tag) || quotedAt(unit, i)) return null;
  }
  return null;
}

function statementAfter(scene: Scene, at: number): Range | null {
  const { unit } = scene;
  const from = tagAt(unit, at) === 'comma' ? at + 1 : at;
  const tag = tagAt(unit, from);
  const low = lowAt(unit, from);
  if (
    from >= scene.to - 1 ||
    tag === 'VG' ||
    (tag === 'I' && low !== 'of') ||
    low === 'but' ||
    low === 'while' ||
    low === 'which' ||
    low === 'who' ||
    low === 'citing' ||
    low === 'according'
  )
    return null;
  let to = scene.to;
  while (to > from && tagAt(unit, to - 1) === 'dot' && !quotedAt(unit, to - 1)) to--;
  return { from, to };
}

/** What is done with words, of which the participle hangs on a noun ("a letter sent to the bank"). */
const SENT = /^(?:sent|issued|published|broadcast|posted|released|written|given|aired|read|made|held)$/u;

/** A verb that is no participle of what was done with words, or by somebody ("a letter sent to", "a list kept by"). */
function hasMainVerb(unit: Unit, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const tag = tagAt(unit, i);
    if (tag === 'X' || tag === 'M' || tag === 'VB' || quotedAt(unit, i)) return true;
    const hangs = lowAt(unit, i + 1) === 'by' || (SENT.test(lowAt(unit, i)) && tagAt(unit, i + 1) === 'I');
    if (tag === 'VF' && !hangs) return true;
  }
  return false;
}

const hasVerb = (unit: Unit, range: Range): boolean => {
  for (let i = range.from; i < range.to; i++) if (/^(?:VF|X|M|VB)$/u.test(tagAt(unit, i))) return true;
  return false;
};
