import { clauseEnd } from '../clause-end';
import type { CueGroup } from '../cue-group';
import type { Finding, Scene } from '../finding';
import { nounPhraseAfter } from '../noun-phrase-after';
import type { Range } from '../phrase-words';
import { lowAt, tagAt } from '../unit';

/** "as saying ..." at `at`, behind a form of "quote" or "cite": the one quoted is the source. */
export function asSaying(scene: Scene, cue: CueGroup, at: number, source: readonly Range[]): Finding | null {
  const { unit } = scene;
  if (lowAt(unit, at) !== 'as' || !/^(?:saying|telling|adding|stating)$/u.test(lowAt(unit, at + 1)))
    return null;
  let from = at + 2;
  if (lowAt(unit, from) === 'by') from = nounPhraseAfter(unit, from + 1, scene.to, false)?.to ?? from;
  if (tagAt(unit, from) === 'comma' || tagAt(unit, from) === 'colon') from++;
  const to = clauseEnd(unit, from, scene.to);
  if (to <= from) return null;
  const together = at === cue.to;
  return {
    rule: 'quoted-as-saying',
    tier: 'sure',
    source,
    cue: together
      ? [{ from: cue.from, to: at + 2 }]
      : [
          { from: cue.from, to: cue.to },
          { from: at, to: at + 2 },
        ],
    content: [{ from, to }],
    group: cue,
    borrowed: false,
    open: true,
  };
}

/** "TASS quoted Lee as saying ...": the outlet carries, the one quoted speaks. */
export function quotedAsSaying(scene: Scene, cue: CueGroup): Finding | null {
  if (!/^(?:quote|cite)$/u.test(cue.entry.lemma) || cue.voice === 'passive') return null;
  const quoted = nounPhraseAfter(scene.unit, cue.to, scene.to, false);
  return quoted === null ? null : asSaying(scene, cue, quoted.to, [quoted]);
}
