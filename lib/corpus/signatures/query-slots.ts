import type { CorpusQuery } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { HASH_BITS } from './encode-signature';

/** A query laid out for one walk over the index: every distinct word has a slot. */
export interface QuerySlots {
  readonly count: number;
  /** For every possible hash its slot + 1, or 0 where nobody asks for it. */
  readonly slotOf: Uint16Array;
  /** The same as a bit for each hash, small enough to stay in the processor's cache: most hashes end here. */
  readonly asked: Int32Array;
  /** 1 for slots whose word the article has (all of them, unless claims come from elsewhere). */
  readonly inArticle: Uint8Array;
  /** Claims that have the word of slot s: `claims[claimStart[s] .. claimStart[s + 1])`. */
  readonly claimStart: Uint32Array;
  readonly claims: Uint16Array;
}

/**
 * Gives each distinct word of the query a slot, at most 500. Words of claims come first, claim by claim in turn: they are
 * what the search is for; the rest of the article fills what is left.
 */
export function toQuerySlots(query: CorpusQuery): QuerySlots {
  const mask = (1 << HASH_BITS) - 1;
  const slotOf = new Uint16Array(1 << HASH_BITS);
  const asked = new Int32Array(1 << (HASH_BITS - 5));
  let count = 0;
  const take = (hash: number): void => {
    const at = hash & mask;
    if (slotOf[at] !== 0 || count === STORE_LIMITS.querySlots) return;
    slotOf[at] = ++count;
    asked[at >>> 5]! |= 1 << (at & 31);
  };
  const longest = Math.max(0, ...query.claims.map((claim) => claim.length));
  for (let position = 0; position < longest; position++)
    for (const claim of query.claims) if (position < claim.length) take(claim[position]!);
  query.article.forEach(take);

  const inArticle = new Uint8Array(count);
  for (const hash of query.article) {
    const slot = slotOf[hash & mask]!;
    if (slot > 0) inArticle[slot - 1] = 1;
  }
  return { count, slotOf, asked, inArticle, ...claimsBySlot(query, slotOf, count, mask) };
}

function claimsBySlot(
  query: CorpusQuery,
  slotOf: Uint16Array,
  count: number,
  mask: number,
): Pick<QuerySlots, 'claimStart' | 'claims'> {
  const bySlot: Set<number>[] = Array.from({ length: count }, () => new Set<number>());
  query.claims.forEach((claim, index) => {
    for (const hash of claim) bySlot[slotOf[hash & mask]! - 1]?.add(index);
  });
  const claimStart = new Uint32Array(count + 1);
  bySlot.forEach((claims, slot) => (claimStart[slot + 1] = claimStart[slot]! + claims.size));
  return { claimStart, claims: Uint16Array.from(bySlot.flatMap((claims) => [...claims])) };
}
