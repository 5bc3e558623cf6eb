import { useMemo, useState } from 'preact/hooks';
import type { Relation } from '../lib/view/claim-card';
import type { ComparisonView } from '../lib/view/comparison-view';
import { filterOverlap, type FilteredOverlap } from '../lib/view/filter-overlap';

/** What the reader chose to see of a comparison, and the Overlap tab under that choice. */
export interface OverlapChoice {
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

/** Keeps the filters of the panel. They belong to one comparison: another page starts afresh. */
export function useOverlapFilter(view: ComparisonView): OverlapChoice {
  const [relations, setRelations] = useState<ReadonlySet<Relation | 'only'>>(new Set());
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const [differencesFirst, setDifferencesFirst] = useState(false);
  const filtered = useMemo(
    () => filterOverlap(view, { relations, hiddenArticles: hidden, differencesFirst }),
    [view, relations, hidden, differencesFirst],
  );
  return {
    relations,
    hidden,
    differencesFirst,
    filtered,
    isFiltered: relations.size + hidden.size > 0,
    toggleRelation: (relation) => setRelations((chosen) => toggled(chosen, relation)),
    toggleArticle: (article) => setHidden((chosen) => toggled(chosen, article)),
    toggleOrder: () => setDifferencesFirst((first) => !first),
    clear: () => {
      setRelations(new Set());
      setHidden(new Set());
    },
  };
}

/** A set with one member put in or taken out. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
