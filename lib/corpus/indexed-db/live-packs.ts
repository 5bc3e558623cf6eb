import { orderPacks } from '../rows/order-packs';
import type { PackRow } from './schema';

/** The packs that are there for the reader, in the order they are shown: without those still being written. */
export const livePacks = (rows: readonly PackRow[]): PackRow[] =>
  orderPacks(rows.filter(({ staging }) => staging === null));
