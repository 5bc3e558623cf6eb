import { say, type Message } from './message';

const NAMED_ORIGINS = 5;

/**
 * "This page and 3 others rest on 3 origins: …", in the popup "4 articles, 3 independent origins: …", or that no origin is
 * named.
 * @param names of the origins, those without a name empty
 */
export function originsMessage(
  names: readonly string[],
  {
    independent,
    others,
    where,
  }: {
    /** `null`: whether they are independent cannot be told. */
    readonly independent: number | null;
    readonly others: number;
    readonly where: 'sources' | 'popup';
  },
): Message {
  const named = names.filter((name) => name !== '');
  if (named.length === 0) return say('sources.originsUnknown');
  const args = {
    others: say('count.others', { n: others }),
    list: { kind: 'list', items: named.slice(0, NAMED_ORIGINS) } as const,
  };
  if (independent === null) return say('sources.originsUncounted', args);
  return where === 'popup'
    ? say('sources.originsBehind', {
        list: args.list,
        articles: say('count.articles', { n: others + 1 }),
        n: independent,
      })
    : say('sources.originsKnown', { ...args, n: independent });
}
