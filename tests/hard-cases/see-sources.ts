import { fold } from '../../lib/comparison/text/fold';
import type { Comparison } from '../../lib/model/comparison';
import type { TextSpan } from '../../lib/model/text-span';
import type { Sight } from './hard-case';

type Kind = 'credit' | 'quote' | 'origins' | 'loop' | 'said' | 'carrier';
type Eyes = {
  readonly [One in Kind]: (comparison: Comparison, sight: Extract<Sight, { see: One }>) => boolean;
};

/** How the sights about sources, quotations and origins are looked for in a comparison. */
export const SOURCE_EYES: Eyes = {
  credit: (comparison, { kind, base, other }) =>
    comparison.creditDifferences.some(
      (difference) =>
        (kind === undefined || difference.kind === kind) &&
        difference.readings.some(
          (reading) => reading.article === 0 && claimHolds(comparison, reading, base),
        ) &&
        difference.readings.some((reading) => reading.article > 0 && claimHolds(comparison, reading, other)),
    ),

  quote: (comparison, { speaker, cut, kind, alert }) =>
    comparison.quotes.some((quote) => {
      if (speaker !== undefined && !holds(quote.speaker, speaker)) return false;
      const cuts = quote.versions.flatMap((version) => version.cuts);
      if (alert !== undefined && cuts.some((one) => one.kind !== 'words') !== alert) return false;
      if (cut === undefined && kind === undefined) return true;
      return cuts.some(
        (one) =>
          (kind === undefined || one.kind === kind) &&
          (cut === undefined || holds(printed(comparison, quote.longest.article, one.span), cut)),
      );
    }),

  origins: ({ origins }, { independent, names = [], rules = [] }) =>
    origins.independent === independent &&
    names.every((name) => origins.origins.some((origin) => origin.name === name)) &&
    rules.every((rule) =>
      origins.origins.some(({ reasons }) => reasons.some((reason) => reason.rule === rule)),
    ),

  loop: ({ origins }, { articles }) =>
    origins.loops.some((loop) => articles === undefined || loop.join(' ') === articles.join(' ')),

  said: (comparison, { article = 0, text, speaker, kind, from, polarity, carriers, tier }) =>
    comparison.analyses[article]!.attributions.some(
      (one) =>
        one.content.some((span) => holds(printed(comparison, article, span), text)) &&
        (speaker === undefined || (one.speaker?.name ?? null) === speaker) &&
        (kind === undefined || one.speaker?.kind === kind) &&
        (from === undefined ||
          (one.speaker?.resolvedFrom != null &&
            printed(comparison, article, one.speaker.resolvedFrom) === from)) &&
        (polarity === undefined || one.polarity === polarity) &&
        (tier === undefined || one.tier === tier) &&
        (carriers === undefined ||
          one.carriers.map((carrier) => carrier.key).join(' ') === carriers.join(' ')),
    ),

  carrier: ({ analyses }, { article = 0, key, evidence }) =>
    analyses[article]!.carriers.some(
      (carrier) =>
        (key === undefined || carrier.key === key) &&
        (evidence === undefined || carrier.evidence === evidence),
    ),
};

const claimHolds = (
  comparison: Comparison,
  { article, claim }: { article: number; claim: number },
  text = '',
): boolean => holds(printed(comparison, article, comparison.analyses[article]!.claims[claim]!), text);

const printed = ({ articles }: Comparison, article: number, span: TextSpan): string =>
  articles[article]!.text.slice(span.start, span.end);

const holds = (text: string, words: string): boolean => fold(text).includes(fold(words));
