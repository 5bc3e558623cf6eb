import type { Alignment } from '../../model/alignment';
import type { Carrier, Speaker } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import { linksIn } from '../attribution/link-carriers';
import type { ComparisonContext } from '../comparison-context';
import { creditedAgency, foreignCarriers, publishedDay } from './article-identity';
import { creditOf } from './claim-credit';
import { sourcedSpeaker } from './sourced-speaker';
import { isNamed, speakerKeys } from './same-speaker';

/** The way one claim took into one article, and the key of where it starts as far as that article says. */
export interface ClaimChain {
  readonly article: number;
  readonly claim: number;
  readonly speaker: Speaker | null;
  readonly carriers: readonly Carrier[];
  /**
   * `speaker:...` a named speaker on one day, `dispatch:...` the farthest carrier, `voice:...` the article itself.
   * Chains with one key, or joined keys, are one origin.
   */
  readonly start: string;
  /** Further keys of the same speaker (offices). */
  readonly also: readonly string[];
  /** The statement was made at a briefing or in a release, by the words of its sentence. */
  readonly briefing: boolean;
}

const BRIEFING =
  /\b(?:briefings?|press conference|news conference|press release|told reporters|told journalists|communique|communiqué)\b/iu;

/** Chains of all claims that alignments count: background is what everybody repeats and tells of no origin. */
export function buildChains(
  articles: readonly AnalyzedArticle[],
  alignments: readonly Alignment[],
  context: ComparisonContext,
): ClaimChain[] {
  const counted = new Map<number, Set<number>>();
  const count = (article: number, claims: readonly number[]): void => {
    const known = counted.get(article) ?? new Set<number>();
    claims.forEach((claim) => known.add(claim));
    counted.set(article, known);
  };
  for (const alignment of alignments) {
    if (alignment.background) continue;
    count(0, alignment.base);
    count(alignment.article, alignment.other);
  }
  const days = dayGroups(articles, context);
  return [...counted]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([article, claims]) =>
      [...claims]
        .sort((a, b) => a - b)
        .map((claim) => chainOf(articles[article]!, article, claim, days[article]!, context)),
    );
}

function chainOf(
  article: AnalyzedArticle,
  position: number,
  claim: number,
  day: number,
  context: ComparisonContext,
): ClaimChain {
  const credit = creditOf(article, claim, context.parameters);
  const speaker = credit === null ? null : sourcedSpeaker(credit);
  const whole = creditedAgency(article);
  const told = foreignCarriers(article, credit?.carriers ?? []);
  // A credit for the whole article is no source of a sentence that names its own speaker.
  const sentence = article.sentences[article.claims[claim]?.sentence ?? -1];
  const silent = told.length === 0 && !isNamed(speaker);
  const carriers = !silent
    ? told
    : whole !== null
      ? [whole]
      : credit === null
        ? linked(article, sentence)
        : [];
  const cited = (sentence?.citations ?? [])
    .map((span) => article.snapshot.text.slice(span.start, span.end))
    .join(' ');
  const words = sentence === undefined ? '' : article.snapshot.text.slice(sentence.start, sentence.end);
  const base = { article: position, claim, speaker, carriers, briefing: BRIEFING.test(`${words} ${cited}`) };
  const farthest = carriers.at(-1);
  if (isNamed(speaker)) {
    const [first, ...also] = speakerKeys(speaker, context).map((key) => `speaker:${key}#${day}`);
    return { ...base, start: first!, also };
  }
  if (farthest !== undefined) return { ...base, start: `dispatch:${farthest.key}`, also: [] };
  return { ...base, start: `voice:${position}`, also: [] };
}

/** The one outlet that the links of a sentence in the article's own voice point to; none where they point to several. */
function linked(article: AnalyzedArticle, sentence: TextSpan | undefined): Carrier[] {
  const outlets = foreignCarriers(article, linksIn(article.snapshot, sentence));
  return new Set(outlets.map(({ key }) => key)).size === 1 ? outlets.slice(0, 1) : [];
}

/** Articles within a few days of each other form one group: a speaker of another day made another statement. */
function dayGroups(articles: readonly AnalyzedArticle[], context: ComparisonContext): number[] {
  const days = articles.map(publishedDay);
  const known = [...new Set(days.filter((day) => day !== null))].sort((a, b) => a - b);
  const groups = new Map<number, number>();
  known.forEach((day, i) => {
    const before = known[i - 1];
    const near = before !== undefined && day - before <= context.parameters.origins.sameDays;
    groups.set(day, i === 0 ? 0 : (groups.get(before!) ?? 0) + (near ? 0 : 1));
  });
  return days.map((day) => (day === null ? 0 : groups.get(day)!));
}
