import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Relation } from '../lib/view/claim-card';
import type { ComparisonView } from '../lib/view/comparison-view';
import { filterOverlap, type FilteredOverlap } from '../lib/view/filter-overlap';
import type { Message } from '../lib/view/message';
import { say } from '../lib/view/message';
import { withoutArticles } from '../lib/view/without-articles';

/** What the reader chose to see of a comparison, and the comparison under that choice. */
export interface OverlapChoice {
  /** As if the articles turned off had not been compared. */
  readonly view: ComparisonView;
  readonly relations: ReadonlySet<Relation | 'only'>;
  readonly hidden: ReadonlySet<number>;
  readonly differencesFirst: boolean;
  readonly filtered: FilteredOverlap;
  readonly isFiltered: boolean;
  toggleRelation(relation: Relation | 'only'): void;
  toggleArticle(article: number): void;
  toggleOrder(): void;
  clear(): void;
}

/**
 * Keeps the filters of the panel. They belong to one comparison: another page starts afresh.
 * @param onChoice told what is left under a choice, for the live region; `null` where nothing is filtered
 */
export function useOverlapFilter(
  whole: ComparisonView,
  onChoice: (said: Message | null) => void,
): OverlapChoice {
  const [relations, setRelations] = useState<ReadonlySet<Relation | 'only'>>(new Set());
  const [hiddenIds, setHiddenIds] = useState<ReadonlySet<string>>(new Set());
  const [differencesFirst, setDifferencesFirst] = useState(false);
  // By id, because another comparison of the same page may put the articles in another order.
  const hidden = useMemo(
    () => new Set(whole.articles.filter(({ id }) => hiddenIds.has(id)).map(({ index }) => index)),
    [whole, hiddenIds],
  );
  const view = useMemo(() => withoutArticles(whole, hidden), [whole, hidden]);
  const filtered = useMemo(
    () => filterOverlap(view, { relations, differencesFirst }),
    [view, relations, differencesFirst],
  );
  const isFiltered = relations.size + hidden.size > 0;
  const cards = filtered.items.filter(({ kind }) => kind === 'card').length;
  const only = filtered.onlyHere.length > 0 ? view.counts.only : 0;
  useEffect(
    () => onChoice(isFiltered ? say('overlap.shown', { n: cards + only }) : null),
    [isFiltered, cards, only, onChoice],
  );
  return {
    view,
    relations,
    hidden,
    differencesFirst,
    filtered,
    isFiltered,
    toggleRelation: (relation) => setRelations((chosen) => toggled(chosen, relation)),
    toggleArticle: (article) => {
      const id = whole.articles[article]?.id;
      if (id !== undefined) setHiddenIds((chosen) => toggled(chosen, id));
    },
    toggleOrder: () => setDifferencesFirst((first) => !first),
    clear: () => {
      setRelations(new Set());
      setHiddenIds(new Set());
    },
  };
}

/** A set with one member put in or taken out. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
