import { clauseEnd } from '../clause-end';
import type { CueGroup } from '../cue-group';
import type { Finding, Scene } from '../finding';
import { lowAt, tagAt } from '../unit';
import { subjectSource } from './find-source';

/** "the fee, which it says is needed": subject and cue stand inside the relative clause that is said. */
export function relativeAside(scene: Scene, cue: CueGroup): Finding | null {
  if (cue.voice !== 'finite' || !(cue.entry.speech || cue.entry.clause) || cue.tail !== '') return null;
  const { unit } = scene;
  if (!/^(?:VF|X|M)$/u.test(tagAt(unit, cue.to))) return null;
  const source = subjectSource(scene, cue);
  const [subject] = source?.ranges ?? [];
  if (source === null || subject === undefined || !/^(?:P|NP|N)$/u.test(tagAt(unit, subject.to - 1)))
    return null;
  const relative = subject.from - 1;
  if (relative <= scene.from || !/^(?:which|that|who)$/u.test(lowAt(unit, relative))) return null;
  const to = clauseEnd(unit, cue.to, scene.to, true);
  if (to - cue.to < 2) return null;
  return {
    rule: 'relative-aside',
    tier: cue.entry.stance ? 'weak' : 'sure',
    source: source.ranges,
    cue: [{ from: cue.from, to: cue.to }],
    content: [
      { from: relative, to: relative + 1 },
      { from: cue.to, to },
    ],
    group: cue,
    borrowed: false,
    open: true,
  };
}
