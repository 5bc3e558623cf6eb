import type { ClaimWords } from '../../../lib/comparison/claims/claim-words';
import { findVerbGroups } from '../../../lib/comparison/claims/find-verb-groups';
import { tokenize } from '../../../lib/comparison/text/tokenize';

/** The tokens and verbs of one claim, for tests of the rules that read them. */
export function claimWordsOf(text: string): ClaimWords {
  const tokens = tokenize(text, 0, text.length);
  return { tokens, verbs: findVerbGroups(tokens) };
}
