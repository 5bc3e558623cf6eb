import { say, type Message } from './message';

/** Rules of the engine that have a sentence for the reader. A test holds this list against the engine's own. */
export const KNOWN_RULES = [
  'figures-differ',
  'dates-differ',
  'status-differs',
  'meeting-denied',
  'negated-here',
  'opposite-words',
  'quote-cut',
  'certainty-differs',
  'office-holder-apart',
  'role-described-differently',
  'label-differs',
  'credited-differently',
  'credited-on-one-side',
  'other-name-in-slot',
] as const;

/** What a divergence rule looks at, in one sentence; `null` where this view does not know the rule. */
export function ruleSentence(id: string): Message | null {
  const known = KNOWN_RULES.find((rule) => rule === id);
  return known === undefined ? null : say(`rule.${known}`);
}
