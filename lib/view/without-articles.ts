import { cardWithoutArticles } from './card-without-articles';
import type { ClaimCard, LooseClaim, OverlapItem } from './claim-card';
import type { ClaimCounts, ComparisonView } from './comparison-view';
import { sourcesWithoutArticles } from './sources-without-articles';
import { wordingWithoutArticles } from './wording-without-articles';

/**
 * A view as if some of the compared articles were not there: their versions go, claims that only they report become
 * "only here", and everything is counted again. Letters stay, so that turning an article back on renames nothing. Pairs
 * are judged each alone, so what is left of them is what a comparison without those articles would say.
 * @param hidden positions in `ComparisonView.articles`
 */
export function withoutArticles(view: ComparisonView, hidden: ReadonlySet<number>): ComparisonView {
  if (hidden.size === 0) return view;
  const cards: ClaimCard[] = [];
  const lost: ClaimCard[] = [];
  const overlap = view.overlap.flatMap((item): OverlapItem[] => {
    if (item.kind === 'apart') return hidden.has(item.apart.article) ? [] : [item];
    const card = cardWithoutArticles(item.card, hidden);
    if (card === null) {
      lost.push(item.card);
      return [];
    }
    cards.push(card);
    return [{ kind: 'card', card }];
  });
  const isShown = ({ articles }: LooseClaim): boolean => articles.some((article) => !hidden.has(article));
  return {
    ...view,
    overlap,
    counts: countsOf(cards, view.counts.only + lost.reduce((sum, { claims }) => sum + claims.length, 0)),
    onlyHere: [...view.onlyHere, ...lost.map(looseOf)].sort(
      (a, b) => a.place.span.start - b.place.span.start,
    ),
    onlyInOthers: view.onlyInOthers.filter(isShown),
    background: view.background.filter(isShown).map((loose) => ({
      ...loose,
      articles: loose.articles.filter((article) => !hidden.has(article)),
    })),
    wording: wordingWithoutArticles(view.wording, cards, hidden),
    sources: sourcesWithoutArticles(view.sources, view.articles, hidden),
  };
}

function countsOf(cards: readonly ClaimCard[], only: number): ClaimCounts {
  const count = (relation: ClaimCard['relation']): number =>
    cards.filter((card) => card.relation === relation).length;
  return {
    same: count('same'),
    wording: count('wording'),
    differs: count('differs'),
    only,
    total: cards.length + only,
  };
}

/** A claim whose last counterpart went: its sentence without the marks. */
function looseOf({ id, place, base }: ClaimCard): LooseClaim {
  const segments = base.segments.map((segment) => ({
    ...segment,
    mark: segment.mark === 'hidden' || segment.mark === 'resolved' ? segment.mark : null,
    rows: [],
    opens: [],
    notes: [],
  }));
  return { id: `l0-${id}`, place, text: { ...base, segments }, articles: [] };
}
