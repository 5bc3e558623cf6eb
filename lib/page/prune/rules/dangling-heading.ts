import type { Drop, PruneRule } from '../prune-rule';

/** Headings at the end of an article with nothing left below them. */
export const danglingHeading: PruneRule = {
  id: 'dangling-heading',
  kind: 'other',
  find(draft) {
    const drops: Drop[] = [];
    for (let i = draft.blocks.length - 1; i >= 0; i--) {
      if (draft.gone(i)) continue;
      if (draft.blocks[i]!.kind !== 'heading') break;
      drops.push({ block: i });
    }
    return drops;
  },
};
