import type { Speaker } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import { cueGroupAt } from './cue-group';
import { resolveSpeaker, type SpeakerScene } from './resolve-speaker';
import { subjectBefore } from './subject-before';
import { sentenceFrom, tagAt } from './unit';
import { spanOf } from './word-stream';

/** Who is about to speak where a paragraph ends with "X said:"; the quotation stands in the next one. */
export interface Opener {
  readonly paragraph: number;
  readonly speaker: Speaker;
  readonly source: TextSpan;
  readonly cue: TextSpan;
}

/** Words between the verb and the colon that closes the paragraph ("said in a letter:"). */
const REACH = 12;

/** The opener that a paragraph ends with, `null` where it ends otherwise. */
export function openerOf(scene: SpeakerScene): Opener | null {
  const { unit } = scene;
  const colon = unit.words.length - 1;
  if (tagAt(unit, colon) !== 'colon') return null;
  for (let i = colon - 1; i >= Math.max(1, colon - REACH); i--) {
    if (tagAt(unit, i) === 'dot') return null;
    const group = cueGroupAt(unit, i);
    if (group === null || group.voice !== 'finite' || !group.entry.speech) continue;
    const subject = subjectBefore(unit, group.from, sentenceFrom(unit, i));
    const source = subject === null ? null : spanOf(unit.words, subject.from, subject.to);
    const cue = spanOf(unit.words, group.from, group.to === colon ? colon + 1 : group.to);
    if (subject === null || source === null || cue === null) return null;
    return { paragraph: unit.paragraph, speaker: resolveSpeaker(scene, subject), source, cue };
  }
  return null;
}
