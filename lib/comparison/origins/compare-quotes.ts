import type { Alignment } from '../../model/alignment';
import type { QuoteComparison } from '../../model/credit-difference';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import { commonWords } from '../quotes/common-words';
import { findCuts } from '../quotes/find-cuts';
import { type PrintedQuote, quotesOf } from '../quotes/quotes-of';
import { groupBy } from './group-by';
import { mayShareSpeaker } from './may-share-speaker';
import { isNamed } from './same-speaker';
import { UnionFind } from './union-find';

/** A quotation and the position of the article that prints it. */
interface PlacedQuote extends PrintedQuote {
  readonly article: number;
}

/**
 * Statements that several articles quote: the longest version printed, and what each other article leaves out of it, in
 * however many pieces it prints it. Words that differ (another translation) are wording, not cuts: a version with many
 * of its own is listed without cuts. Ellipses and brackets stay as printed; the reader sees each version in its place.
 */
export function compareQuotes(
  articles: readonly AnalyzedArticle[],
  alignments: readonly Alignment[],
  context: ComparisonContext,
): QuoteComparison[] {
  const members = [...new Set([0, ...alignments.map((alignment) => alignment.article)])].sort(
    (a, b) => a - b,
  );
  if (members.length < 2) return [];
  const { quotesPerWord } = context.parameters.origins;
  const { length, quotes: limit } = context.parameters.quotes;
  const quotes = members.flatMap((member) =>
    quotesOf(articles[member]!, context.parameters)
      .filter((quote) => quote.words.length <= length)
      .slice(0, limit)
      .map((quote): PlacedQuote => ({ ...quote, article: member })),
  );
  const sets = new UnionFind();
  const index = byRareWord(quotes, quotesPerWord);
  for (const candidates of index.values())
    for (let i = 0; i < candidates.length; i++)
      for (let j = i + 1; j < candidates.length; j++) {
        const [one, two] = [candidates[i]!, candidates[j]!];
        if (quotes[one]!.article === quotes[two]!.article || sets.find(`${one}`) === sets.find(`${two}`))
          continue;
        if (isSameStatement(quotes[one]!, quotes[two]!, context)) sets.join(`${one}`, `${two}`);
      }
  return [...groupBy(quotes, (quote) => sets.find(`${quotes.indexOf(quote)}`)).values()]
    .filter((group) => new Set(group.map((quote) => quote.article)).size > 1)
    .map((group) => comparisonOf(group, quotes, context));
}

/** Positions of quotations by the content words they hold; words that many quotations hold pair nothing. */
function byRareWord(quotes: readonly PlacedQuote[], most: number): Map<string, number[]> {
  const index = new Map<string, number[]>();
  quotes.forEach((quote, i) => {
    for (const stem of new Set(quote.words.filter((word) => !word.stop).map((word) => word.stem)))
      index.set(stem, [...(index.get(stem) ?? []), i]);
  });
  for (const [stem, places] of index) if (places.length > most) index.set(stem, places.slice(0, most));
  return index;
}

function isSameStatement(one: PrintedQuote, two: PrintedQuote, context: ComparisonContext): boolean {
  const { words: quoteWords, share: quoteShare } = context.parameters.quotes;
  if (!mayShareSpeaker(one, two, context)) return false;
  const common = commonWords(one.words, two.words);
  const pairs = common.filter(([i]) => !one.words[i]!.stop);
  // One named speaker may be quoted in plain words: there all words in order count.
  const shorter = Math.min(one.words.length, two.words.length);
  if (
    isNamed(one.speaker) &&
    isNamed(two.speaker) &&
    pairs.length > 0 &&
    common.length > quoteWords &&
    common.length >= quoteShare * shorter
  )
    return true;
  const size = Math.min(content(one), content(two));
  return pairs.length >= quoteWords && pairs.length >= quoteShare * size;
}

const content = (quote: PrintedQuote): number => quote.words.filter((word) => !word.stop).length;

function comparisonOf(
  group: readonly PlacedQuote[],
  quotes: readonly PlacedQuote[],
  context: ComparisonContext,
): QuoteComparison {
  const longest = group.reduce((best, quote) => (quote.words.length > best.words.length ? quote : best));
  const speaker = [longest, ...group].find((quote) => isNamed(quote.speaker))?.speaker ?? longest.speaker;
  const others = group.filter(({ article }) => article !== longest.article);
  return {
    speaker: speaker?.name ?? '',
    longest: { article: longest.article, span: longest.span },
    versions: [...groupBy(others, ({ article }) => `${article}`).values()].map((versions) =>
      versionOf(longest, versions, quotes, context),
    ),
  };
}

/** @param versions quotations of one article that print some of the longest */
function versionOf(
  longest: PlacedQuote,
  versions: readonly PlacedQuote[],
  quotes: readonly PlacedQuote[],
  context: ComparisonContext,
): QuoteComparison['versions'][number] {
  const shared = versions.map((quote) => ({ quote, common: commonWords(longest.words, quote.words).length }));
  const main = shared.reduce((best, one) => (one.common > best.common ? one : best));
  const { article, span, words } = main.quote;
  const place = { article, span };
  if (main.common < context.parameters.quotes.kept * words.length) return { place, cuts: [] };
  const printed = quotes.filter(
    (quote) => quote.article === article && mayShareSpeaker(longest, quote, context),
  );
  return {
    place,
    cuts: findCuts(longest, printed, context.parameters).map((cut) => ({ span: cut.span, kind: cut.kind })),
  };
}
