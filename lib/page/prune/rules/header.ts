import type { Block } from '../../blocks/block';
import { isProse } from '../../blocks/is-prose';
import type { Draft, Drop, PruneRule } from '../prune-rule';
import { isDateLine } from './date-line';
import { endsAsSentence } from '../words';
import { byline } from './byline';

/** Blocks at the top in which a date or byline closes the header of an article. */
const TOP = 9;
/** Prose above the byline is a standfirst up to this length, in characters, and up to this share of the article. */
const STANDFIRST = 420;
const STANDFIRST_SHARE = 0.2;

/** Lines above it that end as a sentence, from this length, in characters: more than one is a text that began. */
const SENTENCE = 40;
const SENTENCES = 1;

/** Everything above the byline or date: section names, the standfirst, labels. */
export const header: PruneRule = {
  id: 'above-byline',
  kind: 'navigation',
  find(draft) {
    const last = lastHeaderLine(draft);
    if (last <= 0) return [];
    const above = draft.blocks.slice(0, last);
    const open = above.map((block, i) => ({ block, i })).filter(({ i }) => !draft.gone(i));
    const prose = open
      .filter(({ block }) => isProse(block))
      .reduce((sum, { block }) => sum + block.text.length, 0);
    const all = draft.blocks.filter(isProse).reduce((sum, block) => sum + block.text.length, 0);
    if (
      open.filter(({ block }) => isProse(block)).length > 1 ||
      open.filter(({ block }) => isSentence(block)).length > SENTENCES ||
      prose > STANDFIRST ||
      prose > all * STANDFIRST_SHARE
    )
      return [];
    return open.map(({ block, i }): Drop => ({
      block: i,
      ...(isProse(block) ? { kind: 'standfirst' as const } : {}),
    }));
  },
};

/** Points of a summary are list items: they may stand above the byline. */
const isSentence = (block: Block): boolean =>
  block.kind === 'text' && block.text.length >= SENTENCE && endsAsSentence(block.text);

/** Position of the last date or byline among the first blocks, -1 where there is none. */
function lastHeaderLine(draft: Draft): number {
  let last = -1;
  draft.blocks.slice(0, TOP).forEach((block, i) => {
    if (
      isDateLine(block.text, draft.facts.publisher) ||
      byline.find({ ...draft, blocks: [block], gone: () => false }).length > 0
    )
      last = i;
  });
  return last;
}
