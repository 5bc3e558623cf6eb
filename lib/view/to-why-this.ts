import type { Alignment } from '../model/alignment';
import type { WhyThis } from './claim-card';
import { cleanLine } from './clean-text';
import { evidenceItem } from './evidence-item';
import type { ViewContext } from './view-context';

const SHOWN_WORDS = 8;
const EVENT_FACETS: readonly string[] = ['who', 'where', 'when'];

/** Why two sentences were put together: the event, names and words they share. */
export function toWhyThis(alignment: Alignment, context: ViewContext): WhyThis {
  const event = context.comparison.events.find(({ article }) => article === alignment.article);
  const { sharedEntities, sharedWords, relatedWords } = alignment.evidence;
  return {
    article: alignment.article,
    sameEvent: (event?.evidence ?? [])
      .filter(({ facet, agrees }) => agrees && EVENT_FACETS.includes(facet))
      .flatMap(({ detail }) => [...new Set(detail)].slice(0, 3))
      .map(evidenceItem),
    decidedByReader: event?.decidedBy === 'reader',
    sharedNames: [...new Set(sharedEntities.map((key) => context.nameOf(key)))],
    sharedWords: [...new Set(sharedWords.map((word) => cleanLine(word, 40)))].slice(0, SHOWN_WORDS),
    relatedWords: relatedWords
      .slice(0, SHOWN_WORDS)
      .map(([base, other]) => [cleanLine(base, 40), cleanLine(other, 40)] as const),
  };
}
