import type { Drop, PruneRule } from '../prune-rule';
import { phraseOf } from '../words';

/** Characters: shorter lines repeat by chance. */
const MIN_LENGTH = 30;
const QUOTE_WORDS = /pull-?quote|blockquote--pull|quote-pull|[\s_-]pq[\s_-]/u;

/** A block printed a second time, and quotations pulled out of a paragraph to decorate the page. */
export const repeat: PruneRule = {
  id: 'repeat',
  kind: 'repeat',
  find(draft) {
    const drops: Drop[] = [];
    const seen = new Set<string>();
    for (const [i, block] of draft.blocks.entries()) {
      if (draft.gone(i) || block.text.length < MIN_LENGTH) continue;
      const phrase = phraseOf(block.text);
      if (seen.has(phrase) || (QUOTE_WORDS.test(block.words) && standsElsewhere(phrase, i, draft.blocks)))
        drops.push({ block: i });
      seen.add(phrase);
    }
    return drops;
  },
};

function standsElsewhere(
  phrase: string,
  index: number,
  blocks: Parameters<PruneRule['find']>[0]['blocks'],
): boolean {
  return blocks.some(
    (other, i) => i !== index && other.text.length > phrase.length && phraseOf(other.text).includes(phrase),
  );
}
