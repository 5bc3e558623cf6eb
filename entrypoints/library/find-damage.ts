import type { CorpusStore } from '../../lib/corpus/corpus-store';
import { STORE_LIMITS } from '../../lib/corpus/limits';

/** Milliseconds between two parts: a look through a large collection takes minutes, and nobody notices. */
const PAUSE_MS = 1_000;

/**
 * Looks for damage unasked: the index at once, then the articles part by part, until all have been looked at.
 * @param articles how many there are now
 */
export async function findDamage(store: CorpusStore, articles: () => number): Promise<boolean> {
  if ((await store.auditIndex()).kind === 'damaged') return true;
  for (let checked = 0; checked === 0 || checked < articles(); checked += STORE_LIMITS.auditedArticles) {
    if (checked > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if ((await store.auditNext()).kind === 'damaged') return true;
  }
  return false;
}
