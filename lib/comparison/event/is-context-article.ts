import type { Claim } from '../../model/claim';
import type { AnalyzedArticle } from '../analyzed-article';

/** What newsrooms print before the headline of a piece that explains the news and does not tell it. */
const LABEL =
  /^(?:background|backgrounder|explainer|explained|factbox|fact box|fact file|timeline|chronology|profile|glossary|key facts|q ?& ?a|q and a|faq|who is who) ?[:|–—]/iu;

/** "Has urged", "have long shared": behind the opening this sums up what went before. */
const PERFECT = /^(?:has|have)\b/iu;

/**
 * Whether an article gives the context of news and reports none itself: it says so in its headline, or it is undated and
 * holds nothing but standing facts, acts of other years and, behind the opening, what has been the case so far. What such
 * an article has in common with a report is the topic and not the event.
 */
export function isContextArticle({ snapshot, sentences, claims }: AnalyzedArticle): boolean {
  if (LABEL.test(snapshot.headline)) return true;
  if (snapshot.datePublished !== null || claims.length === 0) return false;
  const paragraphOf = (claim: Claim): number => sentences[claim.sentence]?.paragraph ?? 0;
  const first = paragraphOf(claims[0]!);
  const sumsUp = ({ status, statusCue }: Claim): boolean =>
    (status === 'held' || status === 'proposed') &&
    statusCue !== null &&
    PERFECT.test(snapshot.text.slice(statusCue.start, statusCue.end));
  return claims.every((claim) => tellsNoAct(claim) || (paragraphOf(claim) !== first && sumsUp(claim)));
}

/** A standing fact without a day of the article's own time, or an act of other years or dated by its year alone. */
function tellsNoAct({ background, status, dates }: Claim): boolean {
  if (background) return true;
  if (dates.some((date) => date.anchor !== 'stated')) return false;
  const yearAlone = dates.length > 0 && dates.every((date) => date.from !== date.to);
  return status === 'none' || (status === 'held' && yearAlone);
}
