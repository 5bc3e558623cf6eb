import type { PackStatus } from '../corpus-store';
import type { PackRow } from './schema';

/** A pack without articles, stored under its id. `like` says what it is; without it, it is the reader's own. */
export const newPack = (id: string, like?: Pick<PackStatus, 'manifest' | 'enabled'>): PackRow => ({
  id,
  storage: id,
  manifest: like?.manifest ?? null,
  enabled: like?.enabled ?? true,
  articles: 0,
  chunks: 0,
  bytes: 0,
  hash: 0,
  blocks: [],
  staging: null,
});
