import type { PackStatus } from '../corpus-store';
import type { PackRow } from './schema';

/** What the reader is told of a pack. */
export const statusOf = ({ id, manifest, enabled, articles, bytes }: PackRow): PackStatus => ({
  id,
  manifest,
  enabled,
  articles,
  bytes,
});
