import { z } from '../../../lib/zod';
import { sha256 } from '../../shared/snapshot-id';
import type { Source } from './open-sources';

/** Places noted at most, 30 kB written after each batch. What is beyond is not noted as done: it is read again. */
export const MOST_REJECTED = 5_000;

/** How far an import has come. Written after each batch that was stored, gone when it has ended. */
export const ImportJournal = z.strictObject({
  /** Stands for the files by names and sizes: the same files chosen again go on where it stopped. */
  signature: z.string(),
  file: z.nullable(z.string()),
  files: z.int(),
  /** Files that were gone through, in order: of each, every article is stored or listed with what is wrong with it. */
  done: z.int(),
  total: z.int(),
  /** Places of those done in which something was wrong. They are read again, so that a report that goes on lists it, too. */
  rejected: z.optional(z.array(z.int().check(z.nonnegative())).check(z.maxLength(MOST_REJECTED))),
  /** What was chosen and could not be opened, such as broken archives: it counts in neither of the two above. */
  unopened: z.optional(z.int()),
});
export type ImportJournal = z.infer<typeof ImportJournal>;

/** The same files in the same order have one signature. */
export function signatureOf(sources: readonly Source[]): Promise<string> {
  return sha256(sources.map(({ name, bytes }) => `${bytes} ${name}`).join('\n'));
}
