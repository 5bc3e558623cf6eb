import type { ClaimCard, LooseClaim, OverlapItem, Relation } from './claim-card';
import type { ComparisonView } from './comparison-view';
import { mostDifferent, RELATIONS } from './relation-of';
import type { ShownText } from './shown-text';

/** What the reader chose to see. Empty sets choose nothing, so everything is shown. */
export interface OverlapFilter {
  readonly relations: ReadonlySet<Relation | 'only'>;
  readonly hiddenArticles: ReadonlySet<number>;
  readonly differencesFirst: boolean;
}

/** What is left of the Overlap tab under a filter. */
export interface FilteredOverlap {
  readonly items: readonly OverlapItem[];
  readonly onlyHere: readonly LooseClaim[];
  readonly onlyInOthers: readonly LooseClaim[];
  readonly background: readonly LooseClaim[];
}

/** Applies the reader's choice of relations, articles and order. A card without witnesses goes. */
export function filterOverlap(view: ComparisonView, filter: OverlapFilter): FilteredOverlap {
  const { relations, hiddenArticles, differencesFirst } = filter;
  const items = view.overlap.flatMap((item): OverlapItem[] => {
    if (item.kind === 'apart')
      return relations.size === 0 && !hiddenArticles.has(item.apart.article) ? [item] : [];
    const card = withoutArticles(item.card, hiddenArticles);
    return card !== null && (relations.size === 0 || relations.has(card.relation))
      ? [{ kind: 'card', card }]
      : [];
  });
  const rest = relations.size === 0;
  const visible = (loose: LooseClaim) =>
    loose.articles.length === 0 || loose.articles.some((article) => !hiddenArticles.has(article));
  return {
    items: differencesFirst ? items.toSorted((a, b) => rankOf(b) - rankOf(a)) : items,
    onlyHere: rest || relations.has('only') ? view.onlyHere : [],
    onlyInOthers: rest ? view.onlyInOthers.filter(visible) : [],
    background: rest ? view.background.filter(visible) : [],
  };
}

const rankOf = (item: OverlapItem): number =>
  item.kind === 'card' ? RELATIONS.indexOf(item.card.relation) : -1;

/** The card as if some articles had not been compared; `null` where no witness is left. */
function withoutArticles(card: ClaimCard, hidden: ReadonlySet<number>): ClaimCard | null {
  if (hidden.size === 0) return card;
  const witnesses = card.witnesses.filter(({ article }) => !hidden.has(article));
  if (witnesses.length === 0) return null;
  if (witnesses.length === card.witnesses.length) return card;
  const rows = card.rows
    .map((row) => ({ ...row, articles: row.articles.filter((article) => !hidden.has(article)) }))
    .filter(({ articles }) => articles.length > 0);
  const chips = card.chips.filter((chip) =>
    rows.some((row) => row.chip.label === chip.label && row.chip.severity === chip.severity),
  );
  const kept = new Map(rows.map(({ note, chip }) => [note, chip.severity]));
  return {
    ...card,
    witnesses,
    rows,
    chips,
    relation: mostDifferent(witnesses.map(({ relation }) => relation)),
    base: keepRows(card.base, kept),
  };
}

function keepRows(text: ShownText, kept: ReadonlyMap<number, 'conflict' | 'wording'>): ShownText {
  const segments = text.segments.map((segment) => {
    const rows = segment.rows.filter((note) => kept.has(note));
    if (rows.length === segment.rows.length) return segment;
    const conflict = rows.some((note) => kept.get(note) === 'conflict');
    return {
      ...segment,
      mark: rows.length === 0 ? null : conflict ? ('differs' as const) : ('wording' as const),
      rows,
      opens: segment.opens.filter(({ note }) => kept.has(note)),
      notes: segment.notes.filter((note) => kept.has(note)),
    };
  });
  return { ...text, segments };
}
