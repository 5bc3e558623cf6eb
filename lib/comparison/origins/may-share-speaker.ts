import type { Speaker } from '../../model/attribution';
import type { ComparisonContext } from '../comparison-context';
import { isNamed, isSameSpeaker } from './same-speaker';

interface Said {
  readonly speaker: Speaker | null;
}

/** Whether nothing says that two quotations are of two speakers: one is unnamed, or both name the same. */
export const mayShareSpeaker = (one: Said, two: Said, context: ComparisonContext): boolean =>
  !isNamed(one.speaker) || !isNamed(two.speaker) || isSameSpeaker(one.speaker, two.speaker, context);
