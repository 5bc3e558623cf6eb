import type { Steps } from '../steps';
import type { CleanRule, CopiedPage } from './clean-rule';
import { rescueQuotedEmbeds } from './rescue-quoted-embeds';
import { removeComments } from './remove-comments';
import { removeLinkLists } from './remove-link-lists';
import { removePopups } from './remove-popups';
import { removeRoles } from './remove-roles';
import { removeSideTags } from './remove-side-tags';
import { removeSideWords } from './remove-side-words';
import { removeUnspoken } from './remove-unspoken';

/** What happens to a copy before Readability reads it, in order. */
export const CLEAN_RULES: readonly CleanRule[] = [
  rescueQuotedEmbeds,
  removeUnspoken,
  removePopups,
  removeComments,
  removeRoles,
  removeSideTags,
  removeSideWords,
  removeLinkLists,
];

/** Applies every rule but those named in `without` (for measuring what each is worth), in steps of one rule. */
export function* cleaning(page: CopiedPage, without: ReadonlySet<string>): Steps<true> {
  for (const rule of CLEAN_RULES) {
    if (without.has(rule.id)) continue;
    yield;
    rule.apply(page);
  }
  return true;
}
