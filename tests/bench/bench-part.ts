/** Figures by name ("cold.10k.ms"). */
export type Figures = Record<string, number>;

/** What the command line asked of every part. */
export interface BenchOptions {
  /** Also the sizes that take minutes. */
  readonly large: boolean;
  /** Prints a line of progress. */
  readonly say: (line: string) => void;
}

/** One part of the bench. A part that cannot run here says why instead of giving figures. */
export interface BenchPart {
  readonly name: string;
  run(options: BenchOptions): Promise<Figures | { readonly skipped: string }>;
}

/** Middle value; the mean of the two in the middle for an even count; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
