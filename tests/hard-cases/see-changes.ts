import { fold } from '../../lib/comparison/text/fold';
import { compareVersions } from '../../lib/comparison/versions/compare-versions';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { ChangeSide, VersionChange } from '../../lib/model/version-changes';
import type { Compared } from './compare-case';
import type { Sight } from './hard-case';
import { sees } from './sees';

/** Whether a comparison, or what changed on the page since it was saved last, holds what a hard case names. */
export function seesIn({ comparison, earlier }: Compared, sight: Sight): boolean {
  if (sight.see !== 'note' && sight.see !== 'change') return sees(comparison, sight);
  const page = comparison.articles[0]!;
  if (earlier === null) return false;
  const { changes, notes } = compareVersions(earlier, page);
  if (sight.see === 'note')
    return notes.some(({ kind, text }) => kind === sight.kind && holds(text, sight.text));
  return changes.some(
    (change) =>
      (sight.class === undefined || change.class === sight.class) &&
      (sight.how === undefined || change.kind === sight.how) &&
      sideHolds(earlier, change, change.before, sight.before) &&
      sideHolds(page, change, change.after, sight.after),
  );
}

function sideHolds(
  version: ArticleSnapshot,
  { where }: VersionChange,
  side: ChangeSide | null,
  words: string | undefined,
): boolean {
  if (words === undefined) return true;
  const text = where === 'headline' ? version.headline : version.text;
  return side !== null && holds(text.slice(side.start, side.end), words);
}

const holds = (text: string, words: string): boolean => fold(text).includes(fold(words));
