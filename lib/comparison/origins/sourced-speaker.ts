import type { Attribution, Speaker } from '../../model/attribution';

/** Rules whose statements are weak by their layout only: the words still are somebody's. */
const SAID: ReadonlySet<string> = new Set(['citation-mark', 'floating-quote']);

/**
 * The speaker an article has a statement from. `null` where the article tells in its own voice what somebody wants,
 * criticises or calls for: that is what happened, not who told it.
 */
export const sourcedSpeaker = (attribution: Attribution): Speaker | null =>
  attribution.tier === 'sure' ||
  attribution.quotation !== 'indirect' ||
  SAID.has(attribution.rule) ||
  /^(?:gerund-)?(?:said-that|colon|quote-after)$/u.test(attribution.rule)
    ? attribution.speaker
    : null;
