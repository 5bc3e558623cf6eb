import type { AnalyzedArticle } from '../analyzed-article';
import { foreignCarriers, isPublisher, publisherKey } from './article-identity';

/** Who cites whom: `from` names the publisher of `to` as a carrier. Positions in the list of articles. */
export interface Citation {
  readonly from: number;
  readonly to: number;
}

/** Citations between the given articles, in statements or as a credit for the whole. */
export function citationsBetween(
  articles: readonly AnalyzedArticle[],
  members: readonly number[],
): Citation[] {
  const publishers = new Map(members.map((member) => [member, publisherKey(articles[member]!)]));
  return members.flatMap((from) => {
    const article = articles[from]!;
    const named = foreignCarriers(article, [
      ...article.carriers,
      ...article.attributions.flatMap((attribution) => attribution.carriers),
    ]);
    return members
      .filter((to) => to !== from && publishers.get(to) !== publishers.get(from))
      .filter((to) => named.some((carrier) => isPublisher(carrier, publishers.get(to) ?? null)))
      .map((to) => ({ from, to }));
  });
}

/** Articles that reach themselves over citations: each group cites in a circle, so none holds the first report. */
export function findLoops(members: readonly number[], citations: readonly Citation[]): number[][] {
  const reach = new Map(members.map((member) => [member, reachable(member, citations)]));
  const loops: number[][] = [];
  const seen = new Set<number>();
  for (const member of members) {
    if (seen.has(member)) continue;
    const loop = members.filter((other) => reach.get(member)!.has(other) && reach.get(other)!.has(member));
    if (loop.length > 1) {
      loops.push(loop);
      loop.forEach((one) => seen.add(one));
    }
  }
  return loops;
}

function reachable(from: number, citations: readonly Citation[]): ReadonlySet<number> {
  const found = new Set<number>();
  const queue = [from];
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const citation of citations)
      if (citation.from === next && !found.has(citation.to)) {
        found.add(citation.to);
        queue.push(citation.to);
      }
  return found;
}
