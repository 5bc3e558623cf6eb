import type { Alignment } from '../model/alignment';
import type { ReaderDecision } from '../model/decisions';
import type { EventMatch } from '../model/event-match';
import type { TextSpan } from '../model/text-span';
import { alignClaims } from './alignment/align-claims';
import type { AnalyzedArticle } from './analyzed-article';
import type { ComparisonContext } from './comparison-context';
import { contextOf } from './context-of';
import { findDivergences } from './divergence/find-divergences';
import { decideEvent } from './event/decide-event';
import { matchEvents } from './event/match-events';
import type { Parameters } from './parameters';
import { diffWording } from './wording/diff-wording';

/** How a pair is compared: all that its result rests on besides the two articles. */
export interface PairOptions {
  readonly decisions: readonly ReaderDecision[];
  readonly selection: TextSpan | null;
  readonly parameters: Parameters;
}

/** What was found between two articles: whether they report one event, and if so, which claims say the same. */
export interface ComparedPair {
  readonly event: EventMatch;
  /** Their indexes are given when those of all articles are known. */
  readonly alignments: readonly Alignment[];
}

/** The last result for each other article: the closest one is compared alone first and then with all. */
const last = new WeakMap<AnalyzedArticle, ComparedPair & { page: AnalyzedArticle; options: PairOptions }>();

/** Compares the page with one other article, named as number 1. Nothing in it depends on further articles. */
export function comparePair(
  page: AnalyzedArticle,
  other: AnalyzedArticle,
  options: PairOptions,
): ComparedPair {
  const known = last.get(other);
  if (known?.page === page && areSame(known.options, options)) return known;
  const { decisions, selection, parameters } = options;
  const context = contextOf([page, other], decisions, parameters);
  const event = decideEvent(matchEvents(page, other, 1, context), page, other, decisions);
  const alignments = event.verdict === 'same' ? alignArticle(page, other, context, selection) : [];
  const pair = { event, alignments, page, options };
  last.set(other, pair);
  return pair;
}

/** By identity: the very decisions and the very selection. */
const areSame = (a: PairOptions, b: PairOptions): boolean =>
  a.decisions === b.decisions && a.selection === b.selection && a.parameters === b.parameters;

/** Aligns one same-event article, then says what differs inside each aligned pair. Indexes are given later. */
function alignArticle(
  page: AnalyzedArticle,
  other: AnalyzedArticle,
  context: ComparisonContext,
  selection: TextSpan | null,
): Alignment[] {
  return alignClaims(page, other, context)
    .filter(({ base }) => selection === null || base.some((claim) => touches(page.claims[claim]!, selection)))
    .map((alignment) => ({
      ...alignment,
      index: 0,
      article: 1,
      divergences: findDivergences(page, other, alignment, true, context),
      wording: diffWording(page, other, alignment, context),
    }));
}

function touches(span: TextSpan, selection: TextSpan): boolean {
  return span.start < selection.end && selection.start < span.end;
}
