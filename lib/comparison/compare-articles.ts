import type { Alignment } from '../model/alignment';
import type { ArticleSnapshot } from '../model/article-snapshot';
import type { Comparison } from '../model/comparison';
import { COMPARISON_VERSION } from '../model/comparison-version';
import type { ReaderDecision } from '../model/decisions';
import type { EventMatch } from '../model/event-match';
import type { TextSpan } from '../model/text-span';
import type { Warning } from '../model/warning';
import { analyzeArticle } from './analyze-article';
import type { AnalyzedArticle } from './analyzed-article';
import { comparePair } from './compare-pair';
import { contextOf } from './context-of';
import { buildDateLedger } from './dates/build-date-ledger';
import { tellCreditsOnce } from './divergence/tell-credits-once';
import { ENGINE_VERSION } from './engine-version';
import { flattenParameters } from './flatten-parameters';
import { leftOverClaims } from './left-over-claims';
import { compareCredits } from './origins/compare-credits';
import { compareQuotes } from './origins/compare-quotes';
import { traceOrigins } from './origins/trace-origins';
import { PARAMETERS, type Parameters } from './parameters';
import { setApartBy } from './set-apart-by';

/** How to compare. Everything has a default; the same options give the same comparison. */
export interface CompareOptions {
  readonly parameters?: Parameters;
  /** What the reader overruled before. */
  readonly decisions?: readonly ReaderDecision[];
  /** Compare only claims that touch this stretch of the base's text. */
  readonly selection?: TextSpan | null;
  /** Told after each article, so that rows can be shown as they come: how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Compares an article with others: what they also report, how they word it, who is credited. This is the one door to
 * the engine and reads as its list of steps. Pure, total and deterministic.
 * @param base the article on screen
 * @param others articles of the corpus; those found to report another event are listed but not compared
 */
export function compareArticles(
  base: ArticleSnapshot,
  others: readonly ArticleSnapshot[],
  options: CompareOptions = {},
): Comparison {
  const { parameters = PARAMETERS, decisions = [], selection = null, onProgress } = options;
  const compared = others.slice(0, parameters.limits.others);
  const articles = [base, ...compared].map((snapshot) => analyzeArticle(snapshot, parameters));

  const page = articles[0]!;
  const events: EventMatch[] = [];
  const alignments: Alignment[] = [];
  articles.slice(1).forEach((other, position) => {
    const pair = comparePair(page, other, { decisions, selection, parameters });
    events.push({ ...pair.event, article: position + 1 });
    for (const alignment of pair.alignments) alignments.push({ ...alignment, article: position + 1 });
    onProgress?.(position + 1, compared.length);
  });
  const story = storyOf(articles, events);
  const context = contextOf(story, decisions, parameters);
  const ordered = alignments
    .sort((a, b) => a.base[0]! - b.base[0]! || a.article - b.article || a.other[0]! - b.other[0]!)
    .map((alignment, index) => ({ ...alignment, index }));
  const setApart = setApartBy(decisions, ordered, articles);
  const told = tellCreditsOnce(ordered, setApart);
  const counted = told.filter((alignment) => !setApart.includes(alignment.index));

  return {
    version: COMPARISON_VERSION,
    engine: ENGINE_VERSION,
    parameters: flattenParameters(parameters),
    articles: articles.map((article) => article.snapshot),
    analyses: articles.map(({ sentences, claims, attributions, carriers, warnings }) => ({
      sentences: [...sentences],
      claims: [...claims],
      attributions: [...attributions],
      carriers: [...carriers],
      warnings: [...warnings],
    })),
    selection,
    events,
    alignments: told,
    setApart,
    ...leftOverClaims(articles, events, counted, selection),
    origins: traceOrigins(story, counted, events, context),
    creditDifferences: compareCredits(story, counted, context),
    quotes: compareQuotes(story, counted, context),
    names: [...context.names.entries],
    dates: buildDateLedger(story),
    warnings: warningsOf(page, others.length, parameters),
  };
}

/** The articles that report the one event, each at its position; the others without anything found in them. */
function storyOf(articles: readonly AnalyzedArticle[], events: readonly EventMatch[]): AnalyzedArticle[] {
  const same = new Set(events.filter(({ verdict }) => verdict === 'same').map(({ article }) => article));
  return articles.map((article, position) =>
    position === 0 || same.has(position)
      ? article
      : { ...article, sentences: [], tokens: [], claims: [], attributions: [], carriers: [] },
  );
}

function warningsOf(page: AnalyzedArticle, others: number, parameters: Parameters): Warning[] {
  const limit = parameters.limits.others;
  return [...page.warnings, ...(others > limit ? [{ kind: 'others-truncated' as const, limit }] : [])];
}
