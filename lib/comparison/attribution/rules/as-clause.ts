import { clauseEnd } from '../clause-end';
import type { CueGroup } from '../cue-group';
import type { Finding, Scene } from '../finding';
import type { Range } from '../phrase-words';
import { skipAdverbials } from '../skip-words';
import { lowAt, quotedAt, tagAt } from '../unit';
import { subjectSource } from './find-source';

/** "As X noted, the fee rose" and "The fee rose, as X noted": the clause with "as" names who said the rest. */
export function asClause(scene: Scene, cue: CueGroup): Finding | null {
  if (cue.voice !== 'finite' || !(cue.entry.speech || cue.entry.clause)) return null;
  const source = subjectSource(scene, cue);
  if (source === null) return null;
  const { unit } = scene;
  const as = source.from - 1;
  if (lowAt(unit, as) !== 'as' || lowAt(unit, source.from) === 'if') return null;
  const content = statementOf(scene, as, skipAdverbials(unit, cue.to, scene.to));
  if (content === null) return null;
  return {
    rule: 'as-clause',
    tier: cue.entry.stance ? 'weak' : 'sure',
    source: source.ranges,
    cue: [{ from: cue.from, to: cue.to }],
    content: [content],
    group: cue,
    borrowed: false,
    open: false,
  };
}

/** What is said: behind the comma where "as" opens the sentence, else before it where the clause closes it. */
function statementOf(scene: Scene, as: number, behind: number): Range | null {
  const { unit } = scene;
  if (as <= scene.from + 1 && tagAt(unit, behind) === 'comma') {
    const to = clauseEnd(unit, behind + 1, scene.to);
    return to - behind > 3 ? { from: behind + 1, to } : null;
  }
  const closes = behind >= scene.to || /^(?:dot|comma)$/u.test(tagAt(unit, behind));
  if (!closes || tagAt(unit, as - 1) !== 'comma' || quotedAt(unit, as - 1)) return null;
  const last = scene.found.at(-1);
  if (last !== undefined && last.cue[0]!.from >= scene.from) return null;
  return as - 1 - scene.from > 3 ? { from: scene.from, to: as - 1 } : null;
}
