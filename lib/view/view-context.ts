import type { ArticleAnalysis } from '../model/article-analysis';
import type { ArticleSnapshot } from '../model/article-snapshot';
import type { Claim } from '../model/claim';
import type { Comparison } from '../model/comparison';
import type { ReaderDecision } from '../model/decisions';
import type { TextSpan } from '../model/text-span';
import type { ShownPlace } from './claim-card';
import { cleanLine } from './clean-text';
import type { ArticleView } from './comparison-view';
import { headlineLine } from './to-article-views';
import type { ShownLetter } from './message';

/** What every part of the view looks things up in. */
export interface ViewContext {
  readonly comparison: Comparison;
  readonly articles: readonly ArticleView[];
  readonly decisions: readonly ReaderDecision[];
  /** Positions of the articles found to report the same event, in the order of their letters. */
  readonly sameEvent: readonly number[];
  snapshot(article: number): ArticleSnapshot;
  analysis(article: number): ArticleAnalysis;
  claim(article: number, claim: number): Claim | null;
  letter(article: number): ShownLetter;
  /** Positions sorted by letter, this page first, each once. */
  inLetterOrder(articles: Iterable<number>): number[];
  /** Headlines of this page and another article, for a decision about the two. */
  headlinesWith(article: number): { readonly base: string; readonly other: string };
  /** Paragraph and span, for a claim's whole sentence. */
  placeOf(article: number, span: TextSpan): ShownPlace;
  /** Words of spans of one article, gaps as an ellipsis. */
  wordsOf(article: number, spans: readonly TextSpan[]): string;
  /** The name behind an entity key, as printed. */
  nameOf(entityKey: string): string;
}

/** Builds the look-ups once for a comparison. */
export function createViewContext(
  comparison: Comparison,
  articles: readonly ArticleView[],
  decisions: readonly ReaderDecision[],
): ViewContext {
  const byLetter = articles.toSorted((a, b) => letterOrder(a) - letterOrder(b)).map(({ index }) => index);
  const rank = new Map(byLetter.map((article, position) => [article, position]));
  const names = new Map(comparison.names.map(({ key, name }) => [key, name]));

  return {
    comparison,
    articles,
    decisions,
    sameEvent: byLetter.filter((article) => articles[article]!.verdict === 'same'),
    snapshot: (article) => comparison.articles[article]!,
    analysis: (article) => comparison.analyses[article]!,
    claim: (article, claim) => comparison.analyses[article]?.claims[claim] ?? null,
    letter: (article) => {
      const { letter, name } = articles[article]!;
      return { kind: 'letter', article, letter, publisher: name };
    },
    inLetterOrder: (positions) =>
      [...new Set(positions)].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
    headlinesWith: (article) => ({
      base: headlineLine(comparison.articles[0]!),
      other: headlineLine(comparison.articles[article]!),
    }),
    placeOf: (article, span) => {
      const { paragraphs } = comparison.articles[article]!;
      const at = paragraphs.findIndex(({ end }) => end > span.start);
      return { article, paragraph: Math.max(at, 0) + 1, span: { start: span.start, end: span.end } };
    },
    wordsOf: (article, spans) => {
      const { text } = comparison.articles[article]!;
      return cleanLine(joinSpans(text, spans));
    },
    nameOf: (key) => {
      const name = names.get(key) ?? printedName(comparison, key) ?? key;
      names.set(key, name);
      return name;
    },
  };
}

const letterOrder = ({ letter, index }: ArticleView): number =>
  letter === null ? -1 : letter.length * 1_000 + letter.charCodeAt(letter.length - 1) + index / 1_000;

function joinSpans(text: string, spans: readonly TextSpan[]): string {
  let joined = '';
  let last: number | null = null;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (last !== null) joined += /^\s*$/u.test(text.slice(last, start)) ? ' ' : ' … ';
    joined += text.slice(start, end);
    last = end;
  }
  return joined;
}

function printedName(comparison: Comparison, key: string): string | null {
  for (const [article, { claims }] of comparison.analyses.entries()) {
    for (const claim of claims) {
      const mention = claim.entities.find((entity) => entity.key === key);
      if (mention) return cleanLine(comparison.articles[article]!.text.slice(mention.start, mention.end), 80);
    }
  }
  return null;
}
