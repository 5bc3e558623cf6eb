import type { ArticleSnapshot } from '../model/article-snapshot';
import type { ChangeSide, VersionChange, VersionChanges } from '../model/version-changes';
import { buildSegments, plainSegments } from './build-segments';
import type { Segment } from './shown-text';
import { CHANGE_CLASSES, type ChangeClass, type ShownChange, type VersionsView } from './versions-view';

/** What the library says about two versions of a page, gravest changes first, else in the order of the text. */
export function toVersionsView(
  id: string,
  list: VersionsView['list'],
  before: ArticleSnapshot,
  after: ArticleSnapshot,
  found: VersionChanges,
): VersionsView {
  const changes = [
    ...found.changes.map((change) => shownChange(change, before, after)),
    ...(found.byline === null ? [] : [bylineChange(found.byline)]),
  ];
  const rank = (kind: ChangeClass): number => CHANGE_CLASSES.indexOf(kind);
  return {
    id,
    list,
    older: before.id,
    newer: after.id,
    lang: after.inLanguage,
    changes: changes.toSorted((a, b) => rank(a.class) - rank(b.class)),
    counts: Object.fromEntries(
      CHANGE_CLASSES.map((kind) => [kind, changes.filter((change) => change.class === kind).length]),
    ) as Record<ChangeClass, number>,
    notes: found.notes,
    truncated: found.truncated,
  };
}

function shownChange(change: VersionChange, before: ArticleSnapshot, after: ArticleSnapshot): ShownChange {
  const textOf = (article: ArticleSnapshot): string =>
    change.where === 'headline' ? article.headline : article.text;
  const shown = (side: ChangeSide | null, article: ArticleSnapshot): Segment[] | null =>
    side === null ? null : segmentsOf(side, textOf(article), change.class);
  return {
    class: change.class,
    kind: change.kind,
    where: change.where,
    before: shown(change.before, before),
    after: shown(change.after, after),
  };
}

function segmentsOf({ start, end, marks }: ChangeSide, text: string, kind: ChangeClass): Segment[] {
  const mark = kind === 'fact' || kind === 'status' ? 'differs' : 'wording';
  return buildSegments(
    text,
    { start, end },
    marks.map((span) => ({ ...span, mark })),
  );
}

function bylineChange({ before, after }: NonNullable<VersionChanges['byline']>): ShownChange {
  const side = (names: readonly string[]): Segment[] | null =>
    names.length === 0 ? null : plainSegments(names.join(', '), 300);
  const kind = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed';
  return { class: 'attribution', kind, where: 'byline', before: side(before), after: side(after) };
}
