import { PROSE } from '../limits';
import type { Block } from './block';

/** Is this block running text, as against a label, a heading or a list of links? */
export function isProse(block: Pick<Block, 'text' | 'kind' | 'linkShare'>): boolean {
  return (
    block.kind !== 'heading' && block.text.length >= PROSE.minLength && block.linkShare <= PROSE.maxLinkShare
  );
}
