import type { Credit, Leftover } from '../../model/article-snapshot';
import type { Block } from '../blocks/block';

/** What is known of an article besides its blocks; empty strings and lists where nothing is. */
export interface ArticleFacts {
  readonly headline: string;
  readonly publisher: string;
  readonly authors: readonly string[];
}

/** One block, or a stretch at one of its ends, that is not running text. */
export interface Drop {
  /** Position in `Draft.blocks`. */
  readonly block: number;
  /** Where it is another kind than the rule's own. */
  readonly kind?: Leftover['kind'];
  /** What stays of the block as text, `[start, end)` in it; all of it goes where this is absent. */
  readonly keep?: { readonly start: number; readonly end: number };
  /** Evidence of where the article comes from, found in what goes. */
  readonly credit?: Credit;
}

/** An article between blocks and snapshot. */
export interface Draft {
  readonly blocks: readonly Block[];
  readonly facts: ArticleFacts;
  /** Says whether an earlier rule dropped the whole block. */
  readonly gone: (block: number) => boolean;
}

/** One reason why a block among the text is not running text. Rules run in order and see what earlier ones dropped. */
export interface PruneRule {
  /** Goes into `Leftover.rule`. */
  readonly id: string;
  readonly kind: Leftover['kind'];
  /** Positions to drop. Blocks already gone may be named and are passed over. */
  find(draft: Draft): readonly Drop[];
}

/** Makes a rule that looks at one block at a time. */
export function blockRule(
  id: string,
  kind: Leftover['kind'],
  test: (block: Block, index: number, draft: Draft) => boolean | Omit<Drop, 'block'>,
): PruneRule {
  return {
    id,
    kind,
    find: (draft) =>
      draft.blocks.flatMap((block, index) => {
        if (draft.gone(index)) return [];
        const found = test(block, index, draft);
        return found === false ? [] : [found === true ? { block: index } : { block: index, ...found }];
      }),
  };
}
