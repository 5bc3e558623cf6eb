import type { PackRow, StoreName } from './schema';

/** Everything a write will do, worked out before its transaction opens, so that the transaction does nothing but write. */
export interface WritePlan<T> {
  readonly deletes: readonly { readonly store: StoreName; readonly key: IDBValidKey | IDBKeyRange }[];
  readonly puts: readonly { readonly store: StoreName; readonly key: IDBValidKey; readonly value: unknown }[];
  /** Packs whose rows change; `null` for one that goes. Counts and sums of the whole store follow from these. */
  readonly packs: readonly {
    readonly id: string;
    readonly before: PackRow | null;
    readonly after: PackRow | null;
  }[];
  /** What the caller is told once it is done. */
  readonly outcome: T;
}
