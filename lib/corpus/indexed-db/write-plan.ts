import type { PackRow, StoreName } from './schema';

/** One row to write. */
export interface Put {
  readonly store: StoreName;
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** Everything a write will do. What can refuse it is worked out before its transaction opens. */
export interface WritePlan<T> {
  readonly deletes: readonly { readonly store: StoreName; readonly key: IDBValidKey | IDBKeyRange }[];
  /**
   * Asked for one by one, each when the last is on its way: the next row is made while the browser writes the one
   * before. Making a row waits for nothing, or the transaction would end.
   */
  readonly puts: Iterable<Put>;
  /** Packs whose rows change; `null` for one that goes. Counts and sums of the whole store follow from these. */
  readonly packs: readonly {
    readonly id: string;
    readonly before: PackRow | null;
    readonly after: PackRow | null;
    /** What is written in place of `after`, asked for when all puts are made: it may know more of them. */
    readonly finished?: () => PackRow;
  }[];
  /** What the caller is told once it is done. */
  readonly outcome: T;
}
