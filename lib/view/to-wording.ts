import type { ClaimCard } from './claim-card';
import type { ViewContext } from './view-context';
import { toLabelGroups } from './to-label-groups';
import { certaintyLadder, statusLadder } from './to-ladders';
import type { WordGroup, WordingView } from './wording-view';

/** The Wording tab: what things and people are called, how certain, how far along, and sentences put otherwise. */
export function toWording(cards: readonly ClaimCard[], context: ViewContext): WordingView {
  const labels = toLabelGroups(context);
  const roles = toRoleGroups(context);
  const withType = (type: 'certainty' | 'status') =>
    cards.filter(({ rows }) => rows.some(({ chip }) => chip.type === type));
  const certainty = withType('certainty').map((card) => certaintyLadder(card, context));
  const status = withType('status').map((card) => statusLadder(card, context));
  const sentences = cards.filter(({ relation, rows }) => relation === 'wording' && rows.length === 0);
  return {
    count: labels.length + roles.length + certainty.length + status.length + sentences.length,
    labels,
    roles,
    certainty,
    status,
    statusDates:
      status.length === 0
        ? []
        : datesOf(
            status.flatMap(({ steps }) => steps.flatMap(({ articles }) => articles)),
            context,
          ),
    sentences,
  };
}

/** People described in more than one way; longer and shorter forms of one role are one way, told in its fullest words. */
function toRoleGroups(context: ViewContext): WordGroup[] {
  const shown = new Set([0, ...context.sameEvent]);
  return context.comparison.names.flatMap(({ name, roles }): WordGroup[] => {
    const ways = new Map<string, number[]>();
    for (const { fullest, places } of roles) {
      const tellers = places.map(({ article }) => article).filter((article) => shown.has(article));
      if (tellers.length > 0) ways.set(fullest, [...(ways.get(fullest) ?? []), ...tellers]);
    }
    if (ways.size < 2 || new Set([...ways.values()].flat()).size < 2) return [];
    const readings = [...ways].map(([text, tellers]) => ({
      text,
      articles: context.inLetterOrder(tellers),
      voice: null,
    }));
    return [{ heading: name, readings }];
  });
}

function datesOf(articles: readonly number[], context: ViewContext): WordingView['statusDates'] {
  const byDate = new Map<string, number[]>();
  for (const article of context.inLetterOrder(articles)) {
    const day = context.articles[article]!.date?.slice(0, 10);
    if (day !== undefined) byDate.set(day, [...(byDate.get(day) ?? []), article]);
  }
  return [...byDate].sort(([a], [b]) => a.localeCompare(b)).map(([date, of]) => ({ date, articles: of }));
}
