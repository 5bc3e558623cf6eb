import { z } from '../../../lib/zod';
import { sha256 } from '../../shared/snapshot-id';
import type { Source } from './open-sources';

/** How far an import has come. Written after each batch that was stored, gone when it has ended. */
export const ImportJournal = z.strictObject({
  /** Stands for the files by names and sizes: the same files chosen again go on where it stopped. */
  signature: z.string(),
  file: z.nullable(z.string()),
  files: z.int(),
  /** Files of which every article is stored, in order. */
  done: z.int(),
  total: z.int(),
});
export type ImportJournal = z.infer<typeof ImportJournal>;

/** The same files in the same order have one signature. */
export function signatureOf(sources: readonly Source[]): Promise<string> {
  return sha256(sources.map(({ name, bytes }) => `${bytes} ${name}`).join('\n'));
}
