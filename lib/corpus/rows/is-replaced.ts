import type { PackStatus } from '../corpus-store';

/**
 * Whether another version of a pack has taken its place.
 * @param then the pack as it was, where it was noted
 * @param now the pack as it is, where it is there
 */
export const isReplaced = (
  then: Pick<PackStatus, 'manifest'> | undefined,
  now: Pick<PackStatus, 'manifest'> | undefined,
): boolean => then !== undefined && now !== undefined && then.manifest?.sha256 !== now.manifest?.sha256;
