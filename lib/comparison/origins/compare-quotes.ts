import type { Alignment } from '../../model/alignment';
import type { QuoteComparison } from '../../model/credit-difference';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import { collectQuotes, type PrintedQuote } from './collect-quotes';
import { groupBy } from './group-by';
import { commonWords, cutsOf } from './quote-cuts';
import { isNamed, isSameSpeaker } from './same-speaker';
import { UnionFind } from './union-find';

/**
 * Statements that several articles quote: the longest version printed, and what each other version leaves out of it.
 * Words that differ (another translation) are wording, not cuts: a version with many of its own is listed without
 * cuts. Ellipses and brackets stay as printed; the reader sees each version in its place.
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
  const { quoteLength, quotes: limit, quotesPerWord } = context.parameters.origins;
  const quotes = members.flatMap((member) =>
    collectQuotes(articles[member]!, member)
      .filter((quote) => quote.words.length <= quoteLength && quote.words.length > 0)
      .slice(0, limit),
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
    .map((group) => comparisonOf(group, context));
}

/** Positions of quotations by the content words they hold; words that many quotations hold pair nothing. */
function byRareWord(quotes: readonly PrintedQuote[], most: number): Map<string, number[]> {
  const index = new Map<string, number[]>();
  quotes.forEach((quote, i) => {
    for (const stem of new Set(quote.words.filter((word) => !word.stop).map((word) => word.stem)))
      index.set(stem, [...(index.get(stem) ?? []), i]);
  });
  for (const [stem, places] of index) if (places.length > most) index.set(stem, places.slice(0, most));
  return index;
}

function isSameStatement(one: PrintedQuote, two: PrintedQuote, context: ComparisonContext): boolean {
  const { quoteWords, quoteShare } = context.parameters.origins;
  if (isNamed(one.speaker) && isNamed(two.speaker) && !isSameSpeaker(one.speaker, two.speaker, context))
    return false;
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

function comparisonOf(group: readonly PrintedQuote[], context: ComparisonContext): QuoteComparison {
  const longest = group.reduce((best, quote) => (quote.words.length > best.words.length ? quote : best));
  const speaker = [longest, ...group].find((quote) => isNamed(quote.speaker))?.speaker ?? longest.speaker;
  return {
    speaker: speaker?.name ?? '',
    longest: { article: longest.article, span: longest.span },
    versions: group
      .filter((quote) => quote !== longest)
      .map((quote) => {
        const pairs = commonWords(longest.words, quote.words);
        const trimmed = pairs.length >= context.parameters.origins.quoteKept * quote.words.length;
        return {
          place: { article: quote.article, span: quote.span },
          cuts: trimmed ? cutsOf(longest.words, new Set(pairs.map(([i]) => i))) : [],
        };
      }),
  };
}
