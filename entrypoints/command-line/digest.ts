import { createHash } from 'node:crypto';

/** SHA-256 as lower-case hex, the form snapshots use. */
export const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
