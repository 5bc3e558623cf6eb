import type { Parameters } from '../../lib/comparison/parameters';

/** A record of an evaluation set, as its README describes it. Data from outside: adapters check what they use. */
export type SetRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** Flat figures, e.g. `{ 'mrpc.acc': 0.78 }`; shares and scores between 0 and 1 unless the set says otherwise. */
export type Figures = Readonly<Record<string, number>>;

/** What an adapter gets for one run. */
export interface SetRun {
  /** Root of the evaluation data: sets lie beside each other below it. */
  readonly dataRoot: string;
  /** Folder of this set. */
  readonly folder: string;
  readonly split: 'dev' | 'heldout';
  /** Path of the gold file of the split. */
  readonly gold: string;
  readonly records: readonly SetRecord[];
  /** What the engine runs with: the committed parameters, but for an ablation, which leaves rules out. */
  readonly parameters: Parameters;
  /** Reads a JSONL file, gzip recognised by its name. */
  readJsonl(path: string): SetRecord[];
  /** Writes predictions as JSONL below the output folder; gives the path. */
  write(name: string, rows: readonly object[]): string;
  /** Runs a scorer with `--gold --pred --json` and gives its figures; `null` where the scorer is not there. */
  score(script: string, predictions: string, extra?: readonly string[]): Record<string, unknown> | null;
}

/** One evaluation set: runs the engine with the parameters of the run on it and names the figures that matter. */
export interface QualitySet {
  readonly name: string;
  measure(run: SetRun): Promise<Figures>;
  /** Published or baseline figures shown beside ours: figure name to "what: value". */
  readonly references: Readonly<Record<string, string>>;
}
