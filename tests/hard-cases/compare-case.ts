import { closestArticles } from '../../entrypoints/command-line/closest-articles';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { signatureOf } from '../../lib/comparison/retrieval/signature';
import { SAVED_PACK } from '../../lib/corpus/corpus-store';
import { MemoryStore } from '../../lib/corpus/memory-store';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { Comparison } from '../../lib/model/comparison';
import { tickingClock } from '../corpus/ticking-clock';
import type { CasePair } from './hard-case';
import { toSnapshot } from './to-snapshot';

/** What a pair gives: the comparison, and the version of the page that was saved last, where one was. */
export interface Compared {
  readonly comparison: Comparison;
  readonly earlier: ArticleSnapshot | null;
}

/** Compares the articles of a pair, the base with all others and with what a search of the saved ones finds. */
export async function compareCase(pair: Pick<CasePair, 'base' | 'others' | 'saved'>): Promise<Compared> {
  const base = toSnapshot(pair.base);
  const store = new MemoryStore({ signatureOf, now: tickingClock() });
  await store.put((pair.saved ?? []).map(toSnapshot), SAVED_PACK);
  const found = pair.saved === undefined ? [] : await closestArticles(base, store);
  const comparison = compareArticles(base, [...pair.others.map(toSnapshot), ...found]);
  await store.put([base], SAVED_PACK);
  const version = (await store.versions(base.id)).find(({ id }) => id !== base.id);
  const [earlier] = version === undefined ? [] : await store.texts([version.id]);
  return { comparison, earlier: earlier ?? null };
}
