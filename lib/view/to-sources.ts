import type { ReaderDecision } from '../model/decisions';
import { cleanLine } from './clean-text';
import { evidenceItem } from './evidence-item';
import { say, type Message } from './message';
import type { DateView, EventView, NameView, SourcesView } from './sources-view';
import { toCreditViews } from './to-credit-views';
import { originsSentence, toOriginFlow } from './to-origin-flow';
import { toOriginReasons } from './to-origin-reasons';
import { toQuoteViews } from './to-quote-views';
import { toSpeakerViews } from './to-speaker-views';
import type { ViewContext } from './view-context';

/** The Sources tab: origins, speakers, differences in credit, quotes, names, dates, and which articles share the event. */
export function toSources(context: ViewContext): SourcesView {
  const speakers = toSpeakerViews(context);
  return {
    count: speakers.length,
    origins: {
      sentence: originsSentence(context),
      independent: context.comparison.origins.independent,
      flow: toOriginFlow(context),
      reasons: toOriginReasons(context),
    },
    speakers,
    credits: toCreditViews(context),
    quotes: toQuoteViews(context),
    names: toNameViews(context),
    dates: toDateViews(context),
    events: toEventViews(context),
  };
}

/** Names with more than one spelling, or with a look-alike that was kept apart. "Russian" is no spelling of "Russia". */
function toNameViews(context: ViewContext): NameView[] {
  return context.comparison.names
    .filter(
      ({ spellings, mayDiffer }) =>
        spellings.filter(({ rule }) => rule !== 'demonym').length > 1 || mayDiffer.length > 0,
    )
    .map(({ key, name, spellings, mayDiffer }) => ({
      key,
      name: cleanLine(name, 120),
      // One spelling may have been joined by two rules: a reader sees it once.
      spellings: [...new Set(spellings.map(({ text }) => text))].map((text) => ({
        text: cleanLine(text, 120),
        articles: context.inLetterOrder(
          spellings
            .filter((spelling) => spelling.text === text)
            .flatMap(({ places }) => places.map(({ article }) => article)),
        ),
        split: text === name ? null : ({ kind: 'split-name', name, spelling: text } satisfies ReaderDecision),
      })),
      mayDiffer: mayDiffer.map((other) => {
        const spelling = context.comparison.names.find((entry) => entry.key === other)?.name ?? other;
        return {
          name: cleanLine(spelling, 120),
          merge: { kind: 'merge-names', name, spelling } satisfies ReaderDecision,
        };
      }),
    }));
}

/** Phrases that had to be resolved, or could not be. */
function toDateViews(context: ViewContext): DateView[] {
  return context.comparison.dates
    .filter(({ anchor, from }) => anchor !== 'stated' || from === null)
    .map(({ phrase, from, to, anchor, places }) => {
      const articles = context.inLetterOrder(places.map(({ article }) => article));
      return {
        phrase: cleanLine(phrase, 80),
        articles,
        meaning: meaningOf(from, to),
        note: noteOf(anchor, articles, context),
      };
    });
}

function meaningOf(from: string | null, to: string | null): Message {
  if (from === null || to === null) return say('date.unknown');
  const first = { kind: 'date', iso: from, style: 'full' } as const;
  return from === to
    ? say('date.is', { date: first })
    : say('date.range', { from: first, to: { kind: 'date', iso: to, style: 'full' } });
}

function noteOf(
  anchor: 'stated' | 'publication' | 'none',
  articles: readonly number[],
  context: ViewContext,
): Message | null {
  const dates = new Set(articles.map((article) => context.articles[article]!.date));
  if (anchor === 'none') return dates.has(null) ? say('date.noPublication') : null;
  if (anchor === 'stated') return say('date.stated');
  const [only] = dates;
  return dates.size === 1 && only !== null && only !== undefined
    ? say('date.fromPublicationOn', { date: { kind: 'date', iso: only, style: 'day' } })
    : say('date.fromPublication');
}

/** Every other article with the evidence for and against the same event, by letter. */
function toEventViews(context: ViewContext): EventView[] {
  const baseId = context.snapshot(0).id;
  const order = context.inLetterOrder(context.comparison.events.map(({ article }) => article));
  return order.map((article) => {
    const event = context.comparison.events.find((match) => match.article === article)!;
    const otherId = context.snapshot(article).id;
    const facets = [...new Set(event.evidence.map(({ facet }) => facet))];
    return {
      article,
      verdict: event.verdict,
      decidedByReader: event.decidedBy === 'reader',
      evidence: facets.map((facet) => ({
        facet: `event.${facet}` as const,
        lines: event.evidence
          .filter((line) => line.facet === facet)
          .map(({ agrees, detail }) => ({ agrees, items: [...new Set(detail)].map(evidenceItem) })),
      })),
      overrule: {
        kind: event.verdict === 'same' ? 'different-event' : 'same-event',
        baseId,
        otherId,
        headlines: context.headlinesWith(article),
      },
      own:
        context.decisions.findLast(
          (decision) =>
            (decision.kind === 'same-event' || decision.kind === 'different-event') &&
            decision.baseId === baseId &&
            decision.otherId === otherId,
        ) ?? null,
    };
  });
}
