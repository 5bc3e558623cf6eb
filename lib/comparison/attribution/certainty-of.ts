import type { Certainty } from '../../model/claim';
import type { Finding } from './finding';
import { lowAt, tagAt, type Unit } from './unit';

const DENYING = /^(?:deny|dispute|refute|rebut|reject|dismiss|disavow|repudiate|debunk)$/u;
const ALLEGING = /^(?:allege|claim|accuse|charge|contend|insinuate|purport)$/u;
const CONFIRMING = /^(?:confirm|corroborate|acknowledge|admit|concede|affirm|reaffirm|verify|certify)$/u;
const REPORTING = /^(?:report|publish|broadcast|reveal|disclose)$/u;
const EXPECTING =
  /^(?:expect|plan|intend|hope|predict|forecast|project|promise|vow|pledge|aim|want|propose|foresee|anticipate|offer|threaten)$/u;
const GUESSING =
  /^(?:suggest|speculate|suspect|think|believe|guess|imply|hint|assume|fear|doubt|worry|reckon|seem|appear|wonder|surmise|theorize)$/u;

/** Whether the speaker denies the content: "denied that", "rejected reports that"; "did not deny" is no denial. */
export function polarityOf(finding: Finding): 'affirmed' | 'denied' {
  const { group } = finding;
  if (group === null) return 'affirmed';
  const { lemma } = group.entry;
  if (!DENYING.test(lemma) && !(lemma === 'rule' && group.tail === 'out')) return 'affirmed';
  return group.negated ? 'affirmed' : 'denied';
}

/** How sure the cue sounds; a negated cue ("did not rule out", "did not confirm") leaves the content possible. */
export function certaintyOf(unit: Unit, finding: Finding): Certainty {
  const { group } = finding;
  if (group === null)
    return /^(?:claim|allegation|accusation)/u.test(lowAt(unit, finding.cue[0]!.to - 1)) ? 'alleged' : 'said';
  const { lemma } = group.entry;
  if (DENYING.test(lemma)) return group.negated ? 'possible' : 'denied';
  if (lemma === 'rule' && group.tail === 'out') return group.negated ? 'possible' : 'denied';
  if (group.negated) return 'possible';
  if (ALLEGING.test(lemma)) return 'alleged';
  if (CONFIRMING.test(lemma)) return 'confirmed';
  if (REPORTING.test(lemma)) return 'reported';
  if (EXPECTING.test(lemma)) return 'expected';
  if (GUESSING.test(lemma)) return 'possible';
  for (let i = group.from; i < group.head; i++)
    if (/^(?:reportedly|allegedly)$/u.test(lowAt(unit, i)) && tagAt(unit, i) === 'R') return 'alleged';
  return 'said';
}
