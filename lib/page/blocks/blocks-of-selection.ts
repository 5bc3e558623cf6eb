import { sanitizeText } from '../text/sanitize-text';
import type { Block } from './block';

/** Selected text as blocks, line by line. */
export function blocksOfSelection(selected: string): Block[] {
  return sanitizeText(selected)
    .split(/[\r\n]+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, kind: 'text', links: [], linkShare: 0, words: ' ', tags: ' ', number: null }));
}
