import type { AnalyzedArticle } from '../analyzed-article';
import type { Parameters } from '../parameters';
import { quotesOf } from '../quotes/quotes-of';
import type { Token } from '../text/tokenize';

/** Quotations of one article, and where each run of `quoteWords` words stands in them. */
export interface QuotedRuns {
  readonly text: string;
  readonly quotes: readonly (readonly Token[])[];
  readonly places: ReadonlyMap<string, { readonly quote: number; readonly at: number }>;
}

/** Indexes what an article quotes, so that another that quotes the same words is found by looking up. */
export function quotedRunsOf(article: AnalyzedArticle, parameters: Parameters): QuotedRuns {
  const { event, quotes: limits } = parameters;
  const quotes = quotesOf(article, parameters)
    .slice(0, limits.quotes)
    .map(({ words }) => words.slice(0, limits.length));
  const places = new Map<string, { quote: number; at: number }>();
  quotes.forEach((words, quote) => {
    for (let at = 0; at + event.quoteWords <= words.length; at++) {
      const key = keyOf(words.slice(at, at + event.quoteWords));
      if (!places.has(key)) places.set(key, { quote, at });
    }
  });
  return { text: article.snapshot.text, quotes, places };
}

/**
 * The first run of words that both articles print between quotation marks and that says something, as the base prints
 * it; `null` where there is none. Who quotes a clause in the same words was in the same room, or read who was.
 */
export function findSharedQuote(base: QuotedRuns, other: QuotedRuns, parameters: Parameters): string | null {
  const { quoteTelling, quoteAlone } = parameters.event;
  for (const [key, here] of base.places) {
    const there = other.places.get(key);
    if (there === undefined) continue;
    const words = base.quotes[here.quote]!.slice(here.at);
    const theirs = other.quotes[there.quote]!.slice(there.at);
    const apart = words.findIndex(({ norm }, position) => norm !== theirs[position]?.norm);
    const run = apart === -1 ? words : words.slice(0, apart);
    const telling = run.filter(({ stop }) => !stop).length;
    if (telling < quoteTelling && run.length < quoteAlone) continue;
    return base.text.slice(run[0]!.start, run.at(-1)!.end);
  }
  return null;
}

const keyOf = (run: readonly Token[]): string => run.map(({ norm }) => norm).join(' ');
