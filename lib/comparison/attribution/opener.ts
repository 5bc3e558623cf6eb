import type { Speaker } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import { cueGroupAt } from './cue-group';
import { resolveSpeaker, type SpeakerScene } from './resolve-speaker';
import { subjectBefore } from './subject-before';
import type { Range } from './phrase-words';
import { lowAt, sentenceFrom, tagAt } from './unit';
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
    return openedBy(scene, subject, { from: group.from, to: group.to === colon ? colon + 1 : group.to });
  }
  return issuedBefore(scene, colon);
}

function openedBy(scene: SpeakerScene, subject: Range | null, said: Range): Opener | null {
  const { unit } = scene;
  const source = subject === null ? null : spanOf(unit.words, subject.from, subject.to);
  const cue = spanOf(unit.words, said.from, said.to);
  if (subject === null || source === null || cue === null) return null;
  return { paragraph: unit.paragraph, speaker: resolveSpeaker(scene, subject), source, cue };
}

/** "The union issued a short statement after the vote:" */
function issuedBefore(scene: SpeakerScene, colon: number): Opener | null {
  const { unit } = scene;
  const start = sentenceFrom(unit, colon);
  for (let i = colon - 1; i > Math.max(start, colon - REACH); i--) {
    if (!ISSUED.test(lowAt(unit, i))) continue;
    let verb = i - 1;
    while (verb > start && /^(?:D|J|S|N|CD)$/u.test(tagAt(unit, verb))) verb--;
    if (!ISSUES.test(lowAt(unit, verb))) return null;
    return openedBy(scene, subjectBefore(unit, verb, start), { from: verb, to: i + 1 });
  }
  return null;
}

const ISSUED = /^(?:statement|letter|message|response|reply|answer|tweet|email|declaration)$/u;
const ISSUES = /^(?:issued|released|sent|posted|gave|offered|published|read)$/u;
