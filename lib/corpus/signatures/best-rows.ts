/** A row of the scan and its score. */
export interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/** An order of rows. An object with a method, and not a function made for each search: engines compile calls of it once. */
export interface RowOrder {
  /** Negative if the first row comes first. */
  compare(a: number, b: number): number;
}

/**
 * Keeps the best few of many rows: a binary heap with the worst on top, so that most of what is offered is turned away
 * with one comparison and memory stays bounded. Among equal scores `tie` decides.
 */
export class BestRows {
  readonly #limit: number;
  readonly #tie: RowOrder;
  readonly #rows: number[] = [];
  readonly #scores: number[] = [];

  constructor(limit: number, tie: RowOrder) {
    this.#limit = limit;
    this.#tie = tie;
  }

  offer(row: number, score: number): void {
    const size = this.#rows.length;
    if (size < this.#limit) {
      this.#rows.push(row);
      this.#scores.push(score);
      this.#siftUp(size);
    } else if (size > 0 && score >= this.#scores[0]! && this.#order(score, row, 0) < 0) {
      this.#rows[0] = row;
      this.#scores[0] = score;
      this.#siftDown();
    }
  }

  /** What a row must at least score to be kept. */
  get threshold(): number {
    return this.#rows.length < this.#limit ? 0 : (this.#scores[0] ?? Infinity);
  }

  /** Best first. */
  sorted(): ScoredRow[] {
    return this.#rows
      .map((row, at) => ({ row, score: this.#scores[at]! }))
      .sort((a, b) => b.score - a.score || this.#tie.compare(a.row, b.row));
  }

  /** Negative if the given row comes before the one at a place of the heap. */
  #order(score: number, row: number, at: number): number {
    return this.#scores[at]! - score || this.#tie.compare(row, this.#rows[at]!);
  }

  #worse(a: number, b: number): boolean {
    return this.#order(this.#scores[b]!, this.#rows[b]!, a) < 0;
  }

  #siftUp(from: number): void {
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#worse(child, parent)) return;
      this.#swap(parent, child);
      child = parent;
    }
  }

  #siftDown(): void {
    let parent = 0;
    for (;;) {
      let worst = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2])
        if (child < this.#rows.length && this.#worse(child, worst)) worst = child;
      if (worst === parent) return;
      this.#swap(parent, worst);
      parent = worst;
    }
  }

  #swap(a: number, b: number): void {
    const row = this.#rows[a]!;
    const score = this.#scores[a]!;
    this.#rows[a] = this.#rows[b]!;
    this.#scores[a] = this.#scores[b]!;
    this.#rows[b] = row;
    this.#scores[b] = score;
  }
}
