import { clauseEnd } from '../clause-end';
import type { CueGroup } from '../cue-group';
import type { Finding, Scene } from '../finding';
import { nounPhraseAfter } from '../noun-phrase-after';
import { isTime, type Range } from '../phrase-words';
import { lowAt, quoteTo, quotedAt, tagAt } from '../unit';
import { subjectSource } from './find-source';

/**
 * "as saying ..." at `at`, behind a form of "quote" or "cite": the one quoted is the source. What was said stands behind it,
 * or before the whole ("...," TASS quoted Lee as saying).
 * @param credit where the words that say who quotes whom start
 */
export function asSaying(
  scene: Scene,
  cue: CueGroup,
  at: number,
  source: readonly Range[],
  credit: number,
): Finding | null {
  const { unit } = scene;
  if (lowAt(unit, at) !== 'as' || !/^(?:saying|telling|adding|stating)$/u.test(lowAt(unit, at + 1)))
    return null;
  let from = at + 2;
  if (lowAt(unit, from) === 'by') from = nounPhraseAfter(unit, from + 1, scene.to, false)?.to ?? from;
  if (tagAt(unit, from) === 'comma' || tagAt(unit, from) === 'colon') from++;
  const said = saidBefore(scene, credit, from) ?? { from, to: clauseEnd(unit, from, scene.to) };
  if (said.to <= said.from) return null;
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
    content: [said],
    group: cue,
    borrowed: false,
    open: true,
  };
}

/** The quotation or the statement with a comma right before the credit, where nothing said stands behind it. */
function saidBefore({ unit, from, to }: Scene, credit: number, behind: number): Range | null {
  const next = tagAt(unit, behind);
  if (behind < to && next !== 'dot' && next !== 'I' && !isTime(unit, behind)) return null;
  const comma = tagAt(unit, credit - 1) === 'comma' && !quotedAt(unit, credit - 1);
  const quote = quoteTo(unit, comma ? credit - 1 : credit);
  if (quote !== undefined) return quote.spoken || comma ? { from: quote.from, to: quote.to } : null;
  return comma && credit - 1 - from > 2 ? { from, to: credit - 1 } : null;
}

/** "TASS quoted Lee as saying ...": the outlet carries, the one quoted speaks. */
export function quotedAsSaying(scene: Scene, cue: CueGroup): Finding | null {
  if (!/^(?:quote|cite)$/u.test(cue.entry.lemma) || cue.voice === 'passive') return null;
  const { unit } = scene;
  const quoted =
    tagAt(unit, cue.to) === 'O'
      ? { from: cue.to, to: cue.to + 1 }
      : nounPhraseAfter(unit, cue.to, scene.to, false);
  if (quoted === null) return null;
  return asSaying(scene, cue, quoted.to, [quoted], subjectSource(scene, cue)?.from ?? cue.from);
}
