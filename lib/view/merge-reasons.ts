import type { MessageArgument } from './message';

/** What some articles share with this page, and which they are; `null`: all of them. */
export interface ReasonGroup {
  readonly articles: readonly number[] | null;
  readonly items: readonly MessageArgument[];
}

/**
 * Reasons of several witnesses with each one said once: first what holds for all of them, then what holds for some, each
 * with the articles it holds for.
 */
export function mergeReasons(
  reasons: readonly { readonly article: number; readonly items: readonly MessageArgument[] }[],
): readonly ReasonGroup[] {
  const everyone = new Set(reasons.map(({ article }) => article));
  const holders = new Map<string, { item: MessageArgument; articles: Set<number> }>();
  for (const { article, items } of reasons)
    for (const item of items) {
      const key = JSON.stringify(item);
      const known = holders.get(key);
      if (known === undefined) holders.set(key, { item, articles: new Set([article]) });
      else known.articles.add(article);
    }
  const groups = new Map<string, { articles: number[] | null; items: MessageArgument[] }>();
  for (const { item, articles } of holders.values()) {
    const some = articles.size === everyone.size ? null : [...articles];
    const key = JSON.stringify(some);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { articles: some, items: [item] });
    else group.items.push(item);
  }
  return [...groups.values()].toSorted((a, b) => breadth(b) - breadth(a));
}

const breadth = ({ articles }: ReasonGroup): number => articles?.length ?? Infinity;
