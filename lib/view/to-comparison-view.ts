import type { Comparison } from '../model/comparison';
import type { ComparisonView, ViewOptions } from './comparison-view';
import { coverageMessage } from './coverage-message';
import { toArticleViews } from './to-article-views';
import { toFirstDifference } from './to-first-difference';
import { originsSentence } from './to-origin-flow';
import { toOverlap } from './to-overlap';
import { toReadingView } from './to-reading-view';
import { toSelectionView } from './to-selection-view';
import { toSources } from './to-sources';
import { toWording } from './to-wording';
import { createViewContext } from './view-context';
import { warningMessage, warningNext } from './warning-message';

/**
 * Turns a comparison into everything that panel and popup show: plain data, texts cut into segments, sentences of ours as
 * messages that the surface puts into its language. Pure: the same comparison gives the same view.
 * @param options the reader's decisions, so that each can be undone where it shows, and what the search went through
 */
export function toComparisonView(comparison: Comparison, options: ViewOptions): ComparisonView {
  const articles = toArticleViews(comparison);
  const context = createViewContext(comparison, articles, options.decisions);
  const overlap = toOverlap(context);
  const base = comparison.articles[0]!;
  const { publisher, headline, date } = articles[0]!;
  const warnings = [
    ...new Map([...comparison.warnings, ...(options.captured ?? [])].map((one) => [one.kind, one])).values(),
  ];
  return {
    baseId: base.id,
    page: { publisher, headline, date },
    articles,
    coverage: coverageMessage(comparison, options.searched.packs),
    warnings: warnings.map((warning) => ({
      kind: warning.kind,
      line: warningMessage(warning),
      next: warningNext(warning),
    })),
    counts: overlap.counts,
    first: toFirstDifference(overlap.cards),
    origins: originsSentence(context, 'popup'),
    selection: toSelectionView(context, overlap.counts),
    overlap: overlap.items,
    onlyHere: overlap.onlyHere,
    onlyInOthers: overlap.onlyInOthers,
    onlyInOthersCount: comparison.onlyInOthers.length,
    background: overlap.background,
    wording: toWording(overlap.cards, context),
    sources: toSources(context),
    reading: toReadingView(base, warnings),
    about: { engine: comparison.engine, capturedAt: base.capturedAt },
  };
}
