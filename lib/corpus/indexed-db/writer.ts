import type { Result } from '../../model/result';
import type { StoreError } from '../corpus-store';
import type { PutOutcome } from './plan-put';
import type { Incoming } from '../rows/incoming-article';
import type { CorpusDatabase } from './schema';
import type { WritePlan } from './write-plan';

/** The store's own ways to write, for what takes many writes. */
export interface Writer {
  write<T>(plan: (database: CorpusDatabase) => Promise<WritePlan<T>>): Promise<Result<T, StoreError>>;
  put(incoming: readonly Incoming[], pack: string): Promise<Result<PutOutcome, StoreError>>;
}
