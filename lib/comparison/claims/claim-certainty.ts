import type { Attribution } from '../../model/attribution';
import type { Certainty } from '../../model/claim';
import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import { isUsable } from './claim-stretches';
import type { Token } from '../text/tokenize';
import type { ClaimWords } from './claim-words';
import { findCertainty, weaker } from './find-certainty';

/** How sure a claim is put, by its own words and by who is reported to say it. */
interface ClaimCertainty {
  readonly certainty: Certainty;
  readonly cue: TextSpan | null;
  /** It lies in an attribution's content. */
  readonly attributed: boolean;
}

/**
 * The weakest of the claim's own hedge and of each attribution it is the content of. What someone says is at most
 * `said`, reported or confirmed, never `stated`; what someone denies is `denied`.
 */
export function claimCertainty(
  words: ClaimWords,
  sentence: readonly Token[],
  claim: TextSpan,
  attributions: readonly Attribution[],
  parameters: Parameters,
): ClaimCertainty {
  const own = findCertainty(words);
  let { certainty, cue } = own;
  let attributed = false;
  for (const attribution of attributions) {
    if (shareInside(claim, attribution.content) < parameters.claims.contentShare) continue;
    // A weak reading counts only where its content is a clause: "maintains ties" is no statement about ties.
    if (attribution.tier === 'weak' && !isUsable(sentence, attribution, parameters)) continue;
    attributed = true;
    const spoken: Certainty = attribution.certainty === 'stated' ? 'said' : attribution.certainty;
    const step = attribution.polarity === 'denied' ? 'denied' : spoken;
    if (weaker(step, certainty) === certainty) continue;
    certainty = step;
    cue = attribution.cue[0] ?? null;
  }
  return { certainty, cue, attributed };
}

function shareInside(claim: TextSpan, content: readonly TextSpan[]): number {
  const covered = content.reduce(
    (sum, span) => sum + Math.max(0, Math.min(claim.end, span.end) - Math.max(claim.start, span.start)),
    0,
  );
  return covered / Math.max(1, claim.end - claim.start);
}
