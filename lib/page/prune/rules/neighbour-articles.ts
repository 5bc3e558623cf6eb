import { isProse } from '../../blocks/is-prose';
import type { Drop, PruneRule } from '../prune-rule';
import { endsAsSentence, phraseOf } from '../words';

const LABEL =
  /^ (?:previous|next|older|newer|prev) (?:article|story|post|news|entry)? ?$|^ (?:read|up|what's) next $|^ (?:previous|next) (?:post|article|story) (?:previous|next) (?:post|article|story) $/u;
const MAX_HEADLINE = 180;
const MAX_LABEL = 60;

/** "Previous Article", "Next Article", and the headline of that other article on the line below. */
export const neighbourArticles: PruneRule = {
  id: 'neighbour-article',
  kind: 'navigation',
  find(draft) {
    const drops: Drop[] = [];
    draft.blocks.forEach((block, i) => {
      if (draft.gone(i) || block.text.length > MAX_LABEL || !LABEL.test(phraseOf(block.text))) return;
      drops.push({ block: i });
      const next = draft.blocks[i + 1];
      if (next === undefined || next.text.length > MAX_HEADLINE || LABEL.test(phraseOf(next.text))) return;
      if (!isProse(next) || !endsAsSentence(next.text)) drops.push({ block: i + 1, kind: 'related' });
    });
    return drops;
  },
};
