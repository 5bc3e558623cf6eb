import { byGravestRow } from './by-gravity';
import type { LooseClaim, OverlapItem, Relation } from './claim-card';
import type { ComparisonView } from './comparison-view';
import { RELATIONS } from './relation-of';

/** What the reader chose to see. An empty set chooses nothing, so everything is shown. */
export interface OverlapFilter {
  readonly relations: ReadonlySet<Relation | 'only'>;
  readonly differencesFirst: boolean;
}

/** What is left of the Overlap tab under a filter. */
export interface FilteredOverlap {
  readonly items: readonly OverlapItem[];
  readonly onlyHere: readonly LooseClaim[];
  readonly onlyInOthers: readonly LooseClaim[];
  readonly background: readonly LooseClaim[];
}

/** Applies the reader's choice of relations and order. Articles are taken out before, by `withoutArticles`. */
export function filterOverlap(
  view: ComparisonView,
  { relations, differencesFirst }: OverlapFilter,
): FilteredOverlap {
  const all = relations.size === 0;
  const items = all
    ? view.overlap
    : view.overlap.filter((item) => item.kind === 'card' && relations.has(item.card.relation));
  return {
    items: differencesFirst ? items.toSorted(gravestFirst) : items,
    onlyHere: all || relations.has('only') ? view.onlyHere : [],
    onlyInOthers: all ? view.onlyInOthers : [],
    background: all ? view.background : [],
  };
}

/** Cards that differ, the gravest difference first; then those put otherwise; pairs set apart at the end. */
function gravestFirst(a: OverlapItem, b: OverlapItem): number {
  if (a.kind === 'apart' || b.kind === 'apart')
    return Number(a.kind === 'apart') - Number(b.kind === 'apart');
  const rank = RELATIONS.indexOf(b.card.relation) - RELATIONS.indexOf(a.card.relation);
  return rank || byGravestRow(a.card, b.card);
}
