import type { Credit, Leftover } from '../../model/article-snapshot';
import type { Block } from '../blocks/block';
import { finish, type Steps } from '../steps';
import { PRUNE_RULES } from './prune-rules';
import type { ArticleFacts, Drop } from './prune-rule';
import { forgetWords } from './words';

/** Running text and what was told apart from it. `text` keeps the order of the page. */
export interface PrunedArticle {
  readonly text: readonly Block[];
  readonly leftovers: readonly Leftover[];
  readonly credits: readonly Credit[];
}

/**
 * Tells running text from what stands among it: dates, bylines, captions, credits, links to other stories, requests to
 * subscribe. Every dropped block comes back typed, with the rule that dropped it. Pure: blocks may come from a page or
 * from plain text.
 * @param without ids of rules left out, for measuring what each is worth
 */
export function pruneArticle(
  blocks: readonly Block[],
  facts: ArticleFacts,
  without: ReadonlySet<string> = new Set(),
): PrunedArticle {
  return finish(pruning(blocks, facts, without));
}

/** The same in steps, one rule each: a page of a hundred thousand lines may take longer than a reader waits. */
export function* pruning(
  blocks: readonly Block[],
  facts: ArticleFacts,
  without: ReadonlySet<string>,
): Steps<PrunedArticle> {
  const current: (Block | null)[] = [...blocks];
  const dropped: { readonly at: number; readonly leftover: Leftover }[] = [];
  const credits: { readonly at: number; readonly credit: Credit }[] = [];
  for (const rule of PRUNE_RULES) {
    if (without.has(rule.id)) continue;
    yield;
    const before = current.map((block, i) => block ?? blocks[i]!);
    const found = rule.find({
      blocks: before,
      facts,
      gone: (i) => current[i] === null || current[i] === undefined,
    });
    for (const drop of found) {
      const block = current[drop.block];
      if (block === null || block === undefined) continue;
      const { kept, left } = divide(block, drop);
      current[drop.block] = kept;
      if (left !== '')
        dropped.push({
          at: drop.block,
          leftover: { kind: drop.kind ?? rule.kind, text: left, rule: rule.id },
        });
      if (drop.credit !== undefined) credits.push({ at: drop.block, credit: drop.credit });
    }
  }
  forgetWords();
  const inOrder = <T extends { readonly at: number }>(list: T[]): T[] => list.sort((a, b) => a.at - b.at);
  return {
    text: current.filter((block) => block !== null),
    leftovers: inOrder(dropped).map((one) => one.leftover),
    credits: inOrder(credits).map((one) => one.credit),
  };
}

/** Parts a block into what stays, with its links moved along, and what goes. */
function divide(block: Block, drop: Drop): { kept: Block | null; left: string } {
  if (drop.keep === undefined) return { kept: null, left: block.text };
  let { start, end } = drop.keep;
  while (start < end && block.text[start] === ' ') start++;
  while (end > start && block.text[end - 1] === ' ') end--;
  if (start >= end) return { kept: null, left: block.text };
  const links = block.links
    .filter((link) => link.start >= start && link.end <= end)
    .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
  const left = `${block.text.slice(0, start)} ${block.text.slice(end)}`.trim();
  return { kept: { ...block, text: block.text.slice(start, end), links }, left };
}
