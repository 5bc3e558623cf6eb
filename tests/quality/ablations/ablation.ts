import type { Parameters } from '../../../lib/comparison/parameters';

/** The main groups of rules of one part of the engine, and where it shows what each is worth. */
export interface Ablation {
  /** Sets that are measured, by name of their module in `sets/`. */
  readonly sets: readonly string[];
  /** Columns of the table: figures of those sets. */
  readonly figures: readonly string[];
  /** Group of rules, in a reader's words, and what is left out for it. */
  readonly groups: Readonly<Record<string, (all: Parameters) => Parameters>>;
}
