import type { ReaderDecision } from '../../model/decisions';
import type { EventMatch } from '../../model/event-match';
import type { AnalyzedArticle } from '../analyzed-article';

/** The gate's verdict, or the reader's own where they split or merged this pair; the last decision holds. */
export function decideEvent(
  match: EventMatch,
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  decisions: readonly ReaderDecision[],
): EventMatch {
  const own = decisions.findLast(
    (decision) =>
      (decision.kind === 'same-event' || decision.kind === 'different-event') &&
      decision.baseId === base.snapshot.id &&
      decision.otherId === other.snapshot.id,
  );
  if (own === undefined) return match;
  return { ...match, verdict: own.kind === 'same-event' ? 'same' : 'different', decidedBy: 'reader' };
}
