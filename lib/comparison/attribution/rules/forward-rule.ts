import type { CueGroup } from '../cue-group';
import type { Finding, Scene, VerbRule } from '../finding';
import { nounPhraseAfter } from '../noun-phrase-after';
import type { Range } from '../phrase-words';
import { lowAt, quoteTo, tagAt } from '../unit';
import type { FoundContent } from './clause-content';
import { invertedSource, sharedSource, subjectSource, type FoundSource } from './find-source';

/** "The ferry seems to leak": nobody is named who holds it so, least of all the ferry. */
const RAISING = /^(?:seem|appear)$/u;

/** A rule whose content stands behind its cue: the source is the subject, or the subject of the cue before. */
export function forwardRule(
  id: string,
  tier: Finding['tier'],
  content: (scene: Scene, cue: CueGroup, at: number) => FoundContent | null,
): VerbRule {
  return {
    id,
    apply(scene, cue) {
      if (cue.voice === 'gerund' && scene.unit.limits.off.includes('gerund')) return null;
      if (cue.voice === 'gerund' ? !gerundSpeaks(scene, cue, id) : cue.voice !== 'finite') return null;
      const limit = cue.voice === 'gerund' ? (mainClause(scene, cue)?.comma ?? scene.to) : scene.to;
      const found = content({ ...scene, to: limit }, cue, cue.to);
      if (found === null || found.range.to <= found.range.from) {
        return null;
      }
      const own = cue.voice === 'finite' ? subjectSource(scene, cue) : null;
      const source =
        own ??
        sharedSource(scene, cue) ??
        laterSource(scene, cue) ??
        (cue.voice === 'finite' && id !== 'object' ? invertedSource(scene, cue) : null);
      if (source?.inverted === true) return null;
      if (source === null && cue.voice === 'finite') return null;
      if (id === 'infinitive' && own !== null && RAISING.test(cue.entry.lemma))
        return {
          rule: 'appearance',
          tier: 'weak',
          source: [],
          cue: [{ from: cue.from, to: cue.to }],
          content: [...own.ranges, found.range],
          group: cue,
          borrowed: false,
          open: true,
        };
      const sure = tier === 'sure' && !cue.entry.stance && cue.voice === 'finite';
      return {
        rule: cue.voice === 'gerund' ? `gerund-${id}` : id,
        tier: sure ? 'sure' : 'weak',
        source: source?.ranges ?? [],
        cue: [{ from: cue.from, to: found.colon === cue.to ? cue.to + 1 : cue.to }],
        content: [found.range],
        group: cue,
        borrowed: source?.borrowed ?? false,
        open: found.open,
      };
    },
  };
}

/** ", adding that": only a verb of speech behind a comma; other -ing forms mostly tell what was done. */
function gerundSpeaks(scene: Scene, cue: CueGroup, rule: string): boolean {
  // "Citing RIA, ...": the way a statement took.
  if (cue.entry.stance || /^(?:cite|quote)$/u.test(cue.entry.lemma)) return false;
  if (cue.from === scene.from) return mainClause(scene, cue) !== null;
  if (isUnsaid(scene, cue)) return false;
  const before = tagAt(scene.unit, cue.from - 1);
  if (rule === 'object') return before === 'comma' || before === 'C';
  return cue.entry.speech && /^(?:comma|C|I|U|N|NP)$/u.test(before);
}

/** "without saying that", "denied saying that", "stopped short of saying that": it was not said. */
const isUnsaid = ({ unit }: Scene, { from }: CueGroup): boolean =>
  /^(?:without|avoid(?:s|ed|ing)?|den(?:y|ies|ied|ying)|than)$/u.test(lowAt(unit, from - 1)) ||
  (lowAt(unit, from - 1) === 'of' && /^(?:short|instead)$/u.test(lowAt(unit, from - 2)));

/** "Calling the fee unfair, Lee left": the subject of the main clause, behind the comma that closes the participle. */
function mainClause(scene: Scene, cue: CueGroup): { comma: number; subject: Range } | null {
  const { unit } = scene;
  if (cue.from > scene.from + 1) return null;
  for (let i = cue.to + 1; i < scene.to; i++) {
    if (tagAt(unit, i) !== 'comma' && !(lowAt(unit, i - 1) === ',' && quoteTo(unit, i + 1) !== undefined))
      continue;
    const subject = nounPhraseAfter(unit, i + 1, scene.to, false);
    if (subject !== null && /^(?:VF|X|M|R)$/u.test(tagAt(unit, subject.to))) return { comma: i, subject };
  }
  return null;
}

function laterSource(scene: Scene, cue: CueGroup): FoundSource | null {
  const main = cue.voice === 'gerund' ? mainClause(scene, cue) : null;
  return main === null
    ? null
    : { ranges: [main.subject], from: cue.from, to: cue.to, inverted: false, borrowed: true };
}
