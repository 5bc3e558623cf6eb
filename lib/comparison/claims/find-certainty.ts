import type { Certainty } from '../../model/claim';
import type { TextSpan } from '../../model/text-span';
import type { ClaimWords } from './claim-words';
import { spanOf, startsWith } from './claim-words';

/** Steps of the ladder, weakest first. */
export const CERTAINTY_LADDER: readonly Certainty[] = [
  'denied',
  'alleged',
  'possible',
  'expected',
  'said',
  'reported',
  'confirmed',
  'stated',
];

/** The weaker of two steps. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return CERTAINTY_LADDER.indexOf(a) <= CERTAINTY_LADDER.indexOf(b) ? a : b;
}

/** Words that hedge a claim, per step. Folded; phrases may hold several words. */
const CUES: readonly (readonly [Certainty, string])[] = [
  [
    'alleged',
    'allegedly|alleged to|alleged that|alleges|alleged|purportedly|purported|purports to|supposedly|so-called|suspected of|accused of|is accused|was accused|were accused|claimed to',
  ],
  [
    'possible',
    'may|might|could|possibly|perhaps|maybe|potentially|probably|presumably|conceivably|unlikely to|appears to|appear to|appeared to|apparently|seems to|seem to|seemed to|it is possible|rumoured|rumored|believed to|thought to|feared|not ruled out|rule out|ruled out|unconfirmed|unclear whether|can not be ruled out',
  ],
  [
    'expected',
    'is expected to|are expected to|was expected to|were expected to|be expected to|expected to|likely to|is likely|are likely|anticipated|projected to|predicted to|forecast to|is due to|are due to',
  ],
  [
    'reported',
    'reportedly|is reported to|are reported to|was reported to|were reported to|reported to have|according to reports|according to media reports|it was reported|it is reported|sources say|sources said|is said to|are said to|was said to|were said to|is understood to|are understood to',
  ],
  [
    'confirmed',
    'was confirmed|has confirmed|have confirmed|is confirmed|been confirmed|officially confirmed|confirmed that|confirmed to',
  ],
];

const PHRASES = CUES.flatMap(([step, list]) =>
  list.split('|').map((phrase) => ({ step, words: phrase.split(' ') })),
);
const BY_FIRST_WORD = new Map<string, typeof PHRASES>();
for (const phrase of PHRASES) {
  const first = phrase.words[0]!;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), phrase]);
}

const OPENS_CLAUSE = new Set(
  'who whom whose which that because although though while when where if'.split(' '),
);

/** How sure the claim's own words sound, with the words that say so; the weakest hedge wins. */
export function findCertainty({ tokens, verbs }: ClaimWords): { certainty: Certainty; cue: TextSpan | null } {
  let certainty: Certainty = 'stated';
  let cue: TextSpan | null = null;
  const modals = new Set(verbs.map((group) => group.from));
  const limit = endOfMainClause({ tokens, verbs });
  for (let at = 0; at < limit; at++) {
    for (const { step, words } of BY_FIRST_WORD.get(tokens[at]!.norm) ?? []) {
      if (!startsWith(tokens, at, words)) continue;
      if (/^(?:may|might|could)$/u.test(words[0]!) && !modals.has(at)) continue;
      if (weaker(step, certainty) === certainty) continue;
      certainty = step;
      cue = spanOf(tokens, at, at + words.length);
    }
  }
  return { certainty, cue };
}

/**
 * Where the first relative or subordinate clause behind the main verb begins: "a plan that could fail" hedges nothing
 * about the plan. A "that" right behind a verb opens what is said and stays in.
 */
function endOfMainClause({ tokens, verbs }: ClaimWords): number {
  const from = verbs.find((group) => !group.weak)?.to ?? 0;
  const ends = tokens.findIndex((token, at) => {
    if (at < from || !OPENS_CLAUSE.has(token.norm)) return false;
    return token.norm !== 'that' || !verbs.some((group) => group.to === at);
  });
  return ends === -1 || from === 0 ? tokens.length : ends;
}
