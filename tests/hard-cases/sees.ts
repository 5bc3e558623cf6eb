import type { Comparison } from '../../lib/model/comparison';
import type { Divergence } from '../../lib/model/divergence';
import type { TextSpan } from '../../lib/model/text-span';
import { fold } from '../../lib/comparison/text/fold';
import type { Sight } from './hard-case';
import { SOURCE_EYES } from './see-sources';
import { shownTexts } from './shown-texts';

/** What is seen in a comparison alone, without an earlier version of the page. */
export type ComparisonSight = Exclude<Sight, { see: 'change' | 'note' }>;
type Kind = ComparisonSight['see'];
type SightOf<One extends Kind> = Extract<Sight, { see: One }>;
type Eye<One extends Kind> = (comparison: Comparison, sight: SightOf<One>) => boolean;

/** Whether a comparison, or what is shown of it, holds what a hard case names. One look for each kind of sight. */
export function sees(comparison: Comparison, sight: ComparisonSight): boolean {
  const look = EYES[sight.see] as Eye<Kind>;
  return look(comparison, sight);
}

const EYES: { readonly [One in Kind]: Eye<One> } = {
  compared: ({ events }, { articles }) => events.length === articles,

  event: ({ events }, { article = 1, verdict }) =>
    events.some((event) => event.article === article && event.verdict === verdict),

  evidence: ({ events }, { article = 1, facet, agrees }) =>
    events.some(
      (event) =>
        event.article === article &&
        event.evidence.some((item) => item.facet === facet && item.agrees === agrees),
    ),

  difference: (comparison, sight) =>
    comparison.alignments.some(
      (alignment) =>
        claimsHold(comparison, 0, alignment.base, sight.base) &&
        claimsHold(comparison, alignment.article, alignment.other, sight.other) &&
        alignment.divergences.some((divergence) => isDifference(comparison, alignment, divergence, sight)),
    ),

  aligned: (comparison, { base, other, reuse }) =>
    comparison.alignments.some(
      (alignment) =>
        claimsHold(comparison, 0, alignment.base, base) &&
        claimsHold(comparison, alignment.article, alignment.other, other) &&
        (reuse === undefined || reuse.includes(alignment.reuse)),
    ),

  'one-name': ({ names }, { spellings, roles = [] }) =>
    names.some(
      (entry) =>
        spellings.every((spelling) => entry.spellings.some(({ text }) => text === spelling)) &&
        roles.every((role) => entry.roles.some(({ text }) => fold(text).includes(fold(role)))),
    ),

  'names-apart': ({ names }, { names: [one, two], marked }) => {
    const entryOf = (spelling: string) =>
      names.find((entry) => entry.spellings.some(({ text }) => text === spelling));
    const [first, second] = [entryOf(one), entryOf(two)];
    if (first === undefined || second === undefined || first.key === second.key) return false;
    return marked !== true || first.mayDiffer.includes(second.key);
  },

  date: ({ dates }, { article = 0, phrase, from, to = from }) =>
    dates.some(
      (entry) =>
        entry.phrase.toLowerCase() === phrase.toLowerCase() &&
        entry.from === from &&
        entry.to === to &&
        entry.places.some((place) => place.article === article),
    ),

  claim: (comparison, { article = 0, text, polarity, certainty, status, background }) =>
    comparison.analyses[article]!.claims.some(
      (claim) =>
        holds(printed(comparison, article, claim), text) &&
        (polarity === undefined || claim.polarity === polarity) &&
        (certainty === undefined || certainty.includes(claim.certainty)) &&
        (status === undefined || claim.status === status) &&
        (background === undefined || claim.background === background),
    ),

  quantity: (comparison, { article = 0, text, min, max, noun }) =>
    comparison.analyses[article]!.claims.some(({ quantities }) =>
      quantities.some(
        (quantity) =>
          printed(comparison, article, quantity) === text &&
          quantity.min === min &&
          quantity.max === max &&
          (noun === undefined || quantity.noun === noun),
      ),
    ),

  ...SOURCE_EYES,

  shown: (comparison, { in: place, texts }) =>
    shownTexts(comparison, place).some((item) => texts.every((text) => holds(item, text))),
};

function isDifference(
  comparison: Comparison,
  { article }: { article: number },
  { type, severity, base, other, detail }: Divergence,
  sight: SightOf<'difference'>,
): boolean {
  const marked = [
    base.map((span) => printed(comparison, 0, span)).join(' '),
    other.map((span) => printed(comparison, article, span)).join(' '),
  ].join(' | ');
  return (
    (sight.type === undefined || type === sight.type) &&
    (sight.severity === undefined || severity === sight.severity) &&
    (sight.marks ?? []).every((words) => holds(marked, words)) &&
    Object.entries(sight.detail ?? {}).every(([name, value]) => detail[name] === value)
  );
}

function claimsHold(
  comparison: Comparison,
  article: number,
  claims: readonly number[],
  words: string | undefined,
): boolean {
  if (words === undefined) return true;
  const all = claims.map((claim) =>
    printed(comparison, article, comparison.analyses[article]!.claims[claim]!),
  );
  return holds(all.join(' '), words);
}

function printed({ articles }: Comparison, article: number, span: TextSpan): string {
  return articles[article]!.text.slice(span.start, span.end);
}

function holds(text: string, words: string): boolean {
  return fold(text).includes(fold(words));
}
