import type { CueGroup } from '../cue-group';
import type { Finding, Scene, VerbRule } from '../finding';
import { tagAt } from '../unit';
import type { FoundContent } from './clause-content';
import { invertedSource, sharedSource, subjectSource } from './find-source';

/** A rule whose content stands behind its cue: the source is the subject, or the subject of the cue before. */
export function forwardRule(
  id: string,
  tier: Finding['tier'],
  content: (scene: Scene, cue: CueGroup, at: number) => FoundContent | null,
): VerbRule {
  return {
    id,
    apply(scene, cue) {
      if (cue.voice === 'gerund' ? !gerundSpeaks(scene, cue, id) : cue.voice !== 'finite') return null;
      const found = content(scene, cue, cue.to);
      if (found === null || found.range.to <= found.range.from) {
        return null;
      }
      const own = cue.voice === 'finite' ? subjectSource(scene, cue) : null;
      const source =
        own ??
        sharedSource(scene, cue) ??
        (cue.voice === 'finite' && id !== 'object' ? invertedSource(scene, cue) : null);
      if (source?.inverted === true) return null;
      if (source === null && cue.voice === 'finite') return null;
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
  if (cue.entry.stance) return false;
  const before = tagAt(scene.unit, cue.from - 1);
  if (rule === 'object') return before === 'comma' || before === 'C';
  return cue.entry.speech && /^(?:comma|C|I|U|N|NP)$/u.test(before);
}
