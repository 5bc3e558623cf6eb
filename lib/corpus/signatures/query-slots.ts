import type { CorpusQuery } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { HASH_BITS } from './encode-signature';

/** A query laid out for one search: every distinct word has a slot, in ascending order of its hash. */
export interface QuerySlots {
  readonly hashes: Uint32Array;
  readonly slotOf: ReadonlyMap<number, number>;
  /** A bit for each possible hash, small enough to stay in the processor's cache: in a walk over rows most hashes end here. */
  readonly asked: Int32Array;
  /** Slots whose word the article has (all of them, unless claims come from elsewhere), ascending. */
  readonly article: Uint16Array;
  /** Slots of each claim's words, ascending. */
  readonly claims: readonly Uint16Array[];
}

const HASH_MASK = (1 << HASH_BITS) - 1;

/**
 * Gives each distinct word of the query a slot, at most 500. Words of claims come first, claim by claim in turn: they are
 * what the search is for; the rest of the article fills what is left.
 */
export function toQuerySlots(query: CorpusQuery): QuerySlots {
  const taken = new Set<number>();
  const take = (hash: number): void => {
    if (taken.size < STORE_LIMITS.querySlots) taken.add(hash & HASH_MASK);
  };
  const longest = Math.max(0, ...query.claims.map((claim) => claim.length));
  for (let position = 0; position < longest; position++)
    for (const claim of query.claims) if (position < claim.length) take(claim[position]!);
  query.article.forEach(take);

  const hashes = Uint32Array.from(taken).sort();
  const slotOf = new Map<number, number>();
  const asked = new Int32Array(1 << (HASH_BITS - 5));
  hashes.forEach((hash, slot) => {
    slotOf.set(hash, slot);
    asked[hash >>> 5]! |= 1 << (hash & 31);
  });
  const slotsOf = (words: Iterable<number>): Uint16Array => {
    const slots = new Set<number>();
    for (const hash of words) {
      const slot = slotOf.get(hash & HASH_MASK);
      if (slot !== undefined) slots.add(slot);
    }
    return Uint16Array.from(slots).sort();
  };
  return { hashes, slotOf, asked, article: slotsOf(query.article), claims: query.claims.map(slotsOf) };
}
