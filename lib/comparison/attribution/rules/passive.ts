import { clauseEnd, objectEnd } from '../clause-end';
import type { CueGroup } from '../cue-group';
import type { Finding, Scene } from '../finding';
import { lowAt, tagAt, type Unit } from '../unit';
import { asSaying } from './as-saying';
import { agentSource, subjectSource } from './find-source';

/** "is expected to close", "was called a fraud", "were rated as false": what stands behind says what is held of the subject. */
function completes(unit: Unit, cue: CueGroup): boolean {
  const tag = tagAt(unit, cue.to);
  if (tag === 'T' || tag === 'D' || tag === 'J' || tag === 'Q' || cue.tail !== '') return true;
  return /^(?:as|for|of)$/u.test(lowAt(unit, cue.to));
}

/** "X was quoted as saying ...", "it was reported that ...", "X was criticised by Y". */
export function passive(scene: Scene, cue: CueGroup): Finding | null {
  if (cue.voice !== 'passive') return null;
  const { unit } = scene;
  const subject = subjectSource(scene, cue);
  const base = { group: cue, borrowed: false, open: true } as const;
  const agent = agentSource(scene, cue);
  if (subject !== null) {
    const quoted =
      asSaying(scene, cue, agent?.to ?? cue.to, subject.ranges, subject.from) ??
      asSaying(scene, cue, cue.to, subject.ranges, subject.from);
    if (quoted !== null) return quoted;
  }
  const that =
    lowAt(unit, cue.to) === 'that' ? cue.to : lowAt(unit, agent?.to ?? -1) === 'that' ? agent!.to : -1;
  if (that >= 0)
    return {
      ...base,
      rule: 'passive-that',
      tier: 'weak',
      source: agent?.ranges ?? [],
      cue: [{ from: cue.from, to: cue.to }],
      content: [{ from: that, to: clauseEnd(unit, that, scene.to) }],
    };
  if (subject === null || tagAt(unit, subject.from) === 'W' || (!cue.entry.object && cue.tail === ''))
    return null;
  // "was described by the mayor as safe", "was called a fraud": what is held of the subject.
  const rest = agent === null ? (completes(unit, cue) ? cue.to : scene.to) : agent.to;
  const goesOn = agent === null || lowAt(unit, rest) === 'as';
  const end = goesOn && rest < scene.to ? objectEnd(unit, rest, scene.to) : rest;
  const content = [...subject.ranges, ...(end > rest ? [{ from: rest, to: end }] : [])];
  return {
    ...base,
    open: false,
    rule: 'passive',
    tier: 'weak',
    source: agent?.ranges ?? [],
    cue: [{ from: cue.from, to: cue.to }],
    content,
  };
}
