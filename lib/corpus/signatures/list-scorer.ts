import { SCORING } from '../limits';
import { BestRows, type RowOrder } from './best-rows';
import type { ScanHits } from './index-scan';

/** How far a score may lie above the same numbers summed up in another order. */
const ROUNDING = 1e-9;

/**
 * Scores rows for one list of words after another. Word by word, and not row by row: a list touches only the rows that
 * have one of its words, and the loops are a few plain ones over numbers, which run well before an engine has compiled them.
 */
export class ListScorer {
  readonly #found: ScanHits;
  readonly #tie: RowOrder;
  readonly #weights: Float64Array;
  readonly #averageWords: number;
  /** Of the list at hand, by row; zeros between lists. */
  readonly #scores: Float64Array;
  readonly #shared: Uint16Array;

  constructor(found: ScanHits, tie: RowOrder) {
    this.#found = found;
    this.#tie = tie;
    this.#weights = Float64Array.from(found.hits.ends, (end, slot) => {
      const frequency = end - startOf(found, slot);
      return Math.log(1 + (found.articles - frequency + 0.5) / (frequency + 0.5));
    });
    this.#averageWords = found.articles === 0 ? 1 : Math.max(1, found.words / found.articles);
    this.#scores = new Float64Array(found.rowWords.length);
    this.#shared = new Uint16Array(found.rowWords.length);
  }

  /** The best rows for the words of these slots, which ascend. */
  best(slots: Uint16Array, limit: number): BestRows {
    const best = new BestRows(limit, this.#tie);
    let total = 0;
    for (const slot of slots) {
      total += this.#weights[slot]!;
      this.#addWeight(slot);
    }
    const needed = Math.max(1, Math.min(SCORING.minSharedWords, slots.length));
    // Rarest first: rows that have only words after these cannot reach what was found, once those weigh too little.
    let left = total;
    for (const slot of slots.toSorted((a, b) => this.#weights[b]! - this.#weights[a]! || a - b)) {
      if (left / total + ROUNDING < best.threshold) break;
      this.#offerRows(slot, total, needed, best);
      left -= this.#weights[slot]!;
    }
    this.#scores.fill(0);
    this.#shared.fill(0);
    return best;
  }

  #addWeight(slot: number): void {
    const [scores, shared, { rows, ends }] = [this.#scores, this.#shared, this.#found.hits];
    const weight = this.#weights[slot]!;
    const end = ends[slot]!;
    for (let at = startOf(this.#found, slot); at < end; at++) {
      const row = rows[at]!;
      scores[row]! += weight;
      shared[row]!++;
    }
  }

  #offerRows(slot: number, total: number, needed: number, best: BestRows): void {
    const [scores, shared, { rows, ends }] = [this.#scores, this.#shared, this.#found.hits];
    const end = ends[slot]!;
    let threshold = best.threshold;
    for (let at = startOf(this.#found, slot); at < end; at++) {
      const row = rows[at]!;
      const overlap = scores[row]! / total;
      // With none shared where it was offered before.
      if (overlap < threshold || shared[row]! < needed) continue;
      shared[row] = 0;
      best.offer(row, overlap * this.#markdown(row));
      threshold = best.threshold;
    }
  }

  /** What an article longer than the average loses. */
  #markdown(row: number): number {
    const longer = Math.max(0, this.#found.rowWords[row]! / this.#averageWords - 1);
    return 1 / (1 + SCORING.lengthPenalty * longer);
  }
}

const startOf = ({ hits }: ScanHits, slot: number): number => (slot === 0 ? 0 : hits.ends[slot - 1]!);
