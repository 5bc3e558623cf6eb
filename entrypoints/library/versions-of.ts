import { compareVersions } from '../../lib/comparison/versions/compare-versions';
import type { CorpusStore } from '../../lib/corpus/corpus-store';
import { toVersionsView } from '../../lib/view/to-versions-view';
import type { VersionsView } from '../../lib/view/versions-view';

/**
 * What changed between two versions of an article's page.
 * @param pair the two to compare; the latest two where it is not given
 * @returns `null` where there are no two versions (any more)
 */
export async function versionsOf(
  store: CorpusStore,
  id: string,
  pair?: { readonly older: string; readonly newer: string },
): Promise<VersionsView | null> {
  const rows = await store.versions(id);
  const list = [...new Map(rows.map((row) => [row.id, row])).values()].map(
    ({ id: version, capturedAt, pack }) => ({
      id: version,
      capturedAt,
      pack,
    }),
  );
  const [newest, next] = list;
  if (newest === undefined || next === undefined) return null;
  const { older, newer } = pair ?? { older: next.id, newer: newest.id };
  const [before, after] = await Promise.all([store.texts([older]), store.texts([newer])]);
  if (before[0] === undefined || after[0] === undefined) return null;
  return toVersionsView(id, list, before[0], after[0], compareVersions(before[0], after[0]));
}
