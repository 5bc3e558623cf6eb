import type { ClaimCard } from './claim-card';
import type { Ladder, WordGroup, WordingView } from './wording-view';

/**
 * The Wording tab without some articles: their words and letters go, and with them what then differs no more.
 * @param cards the cards that are left, as they are without these articles
 */
export function wordingWithoutArticles(
  wording: WordingView,
  cards: readonly ClaimCard[],
  hidden: ReadonlySet<number>,
): WordingView {
  const kept = (articles: readonly number[]): number[] => articles.filter((article) => !hidden.has(article));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const groups = (all: readonly WordGroup[]): WordGroup[] =>
    all
      .map(({ heading, readings }) => ({
        heading,
        readings: readings
          .map((reading) => ({ ...reading, articles: kept(reading.articles) }))
          .filter(({ articles }) => articles.length > 0),
      }))
      .filter(({ readings }) => new Set(readings.map(({ text }) => text)).size > 1);
  const ladders = (all: readonly Ladder[], type: 'certainty' | 'status'): Ladder[] =>
    all
      .filter(({ id }) => byId.get(id)?.rows.some(({ chip }) => chip.type === type))
      .map((ladder) => ({
        ...ladder,
        steps: ladder.steps.map((step) => ({ ...step, articles: kept(step.articles) })),
      }));
  const labels = groups(wording.labels);
  const roles = groups(wording.roles).filter(
    ({ readings }) => new Set(readings.flatMap(({ articles }) => articles)).size > 1,
  );
  const certainty = ladders(wording.certainty, 'certainty');
  const status = ladders(wording.status, 'status');
  const sentences = cards.filter(({ relation, rows }) => relation === 'wording' && rows.length === 0);
  return {
    count: labels.length + roles.length + certainty.length + status.length + sentences.length,
    labels,
    roles,
    certainty,
    status,
    statusDates: wording.statusDates
      .map(({ date, articles }) => ({ date, articles: kept(articles) }))
      .filter(({ articles }) => status.length > 0 && articles.length > 0),
    sentences,
  };
}
