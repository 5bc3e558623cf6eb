import type { CueGroup } from '../cue-group';
import type { Scene } from '../finding';
import { nounPhraseAfter } from '../noun-phrase-after';
import { subjectBefore } from '../subject-before';
import { timePhraseFrom, type Range } from '../phrase-words';
import { skipAddressee } from '../skip-words';
import { lowAt, quoteAt, quoteTo, quotedAt, tagAt } from '../unit';

export interface FoundSource {
  readonly ranges: readonly Range[];
  /** Where the words of source and cue together start and end. */
  readonly from: number;
  readonly to: number;
  readonly inverted: boolean;
  readonly borrowed: boolean;
}

/** First word that can belong to a subject: behind the last quotation, colon or semicolon of the sentence. */
export function clauseFloor(scene: Scene, at: number): number {
  const { unit } = scene;
  const lowest = Math.max(scene.from, at - unit.limits.subjectWords);
  for (let i = at - 1; i >= lowest; i--) {
    const tag = tagAt(unit, i);
    if (quoteAt(unit, i)?.spoken === true) return i + 1;
    if (tag === 'semi') return i + 1;
  }
  return lowest;
}

/** "..., said X": the verb right behind a quotation or a comma, its subject behind the verb. */
export function invertedSource(scene: Scene, cue: CueGroup): FoundSource | null {
  const { unit } = scene;
  if (!cue.entry.speech || cue.voice !== 'finite' || cue.tail !== '') return null;
  if (unit.limits.off.includes('inverted')) return null;
  // "told Reuters": whoever stands behind these was spoken to.
  if (/^(?:tell|inform|assure|remind|notify)$/u.test(cue.entry.lemma)) return null;
  if (cue.head !== cue.from && tagAt(unit, cue.from) !== 'R') return null;
  const before = tagAt(unit, cue.from - 1);
  const opens =
    cue.from === scene.from ||
    before === 'comma' ||
    quoteTo(unit, cue.from) !== undefined ||
    before === 'dash';
  if (!opens) return null;
  const start = tagAt(unit, cue.to);
  if (start === 'O' || start === 'U' || start === 'W') return null;
  const phrase = nounPhraseAfter(unit, cue.to, scene.to, false);
  if (phrase === null) return null;
  return { ranges: [phrase], from: cue.from, to: phrase.to, inverted: true, borrowed: false };
}

/** The subject before the cue. */
export function subjectSource(scene: Scene, cue: CueGroup): FoundSource | null {
  const phrase = subjectBefore(scene.unit, cue.from, clauseFloor(scene, cue.from));
  if (phrase === null) return null;
  const to = skipAddressee(scene.unit, cue.to, cue.entry, scene.to);
  return { ranges: [phrase], from: phrase.from, to, inverted: false, borrowed: false };
}

/** The subject of a cue before it in the sentence: "X said ... and added", "X said ..., adding". */
export function sharedSource(scene: Scene, cue: CueGroup): FoundSource | null {
  const { unit } = scene;
  if (unit.limits.off.includes('shared-source')) return null;
  let i = timePhraseFrom(unit, cue.from) - 1;
  while (i > scene.from && tagAt(unit, i) === 'R') i--;
  const joins = tagAt(unit, i) === 'C' || tagAt(unit, i) === 'comma';
  if (!joins && cue.voice !== 'gerund' && cue.voice !== 'infinitive') return null;
  const before = scene.found.findLast(
    (finding) =>
      finding.source.length > 0 && finding.cue[0]!.from < cue.from && finding.cue[0]!.from >= scene.from,
  );
  const own = before?.source ?? clauseSubject(scene, cue);
  if (own === null) return null;
  return { ranges: own, from: cue.from, to: cue.to, inverted: false, borrowed: true };
}

/** The noun phrase that the first verb of the sentence has as its subject. */
function clauseSubject(scene: Scene, cue: CueGroup): readonly Range[] | null {
  const { unit } = scene;
  // "after Lee was caught saying": without a comma the participle goes with the nearest verb before it.
  const nearest = cue.voice === 'gerund' && /^(?:N|NP|VF|VN|R)$/u.test(tagAt(unit, cue.from - 1));
  const first = Math.max(scene.from, cue.from - unit.limits.subjectWords);
  for (let k = 0; k < cue.from - first; k++) {
    const i = nearest ? cue.from - 1 - k : first + k;
    if (quotedAt(unit, i)) return null;
    const tag = tagAt(unit, i);
    if (tag === 'VF' || tag === 'X' || tag === 'M') {
      let end = i;
      while (end > scene.from && tagAt(unit, end - 1) === 'R') end--;
      const phrase = subjectBefore(unit, end, scene.from);
      // "In the next shot, Lee": what is no noun has taken a noun for the verb.
      if (phrase === null || /^[WJ]$/u.test(tagAt(unit, phrase.to - 1))) continue;
      return [phrase];
    }
  }
  return null;
}

/** "by X" behind a passive. */
export function agentSource(scene: Scene, cue: CueGroup): FoundSource | null {
  const { unit } = scene;
  for (let i = cue.to; i < Math.min(scene.to, cue.to + 25); i++) {
    const tag = tagAt(unit, i);
    if (tag === 'comma' || tag === 'semi' || quotedAt(unit, i)) return null;
    if (lowAt(unit, i) === 'by') {
      const phrase = nounPhraseAfter(unit, i + 1, scene.to, false);
      return phrase === null
        ? null
        : { ranges: [phrase], from: cue.from, to: phrase.to, inverted: false, borrowed: false };
    }
  }
  return null;
}
