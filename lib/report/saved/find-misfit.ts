import type { ArticleAnalysis } from '../../model/article-analysis';
import type { Carrier } from '../../model/attribution';
import type { Comparison } from '../../model/comparison';
import type { Place } from '../../model/ledger';
import type { TextSpan } from '../../model/text-span';

/**
 * What a schema cannot see: spans that slice no text, positions of articles, sentences and claims that do not exist.
 * @returns the first place that is wrong ("alignments.3"), `null` where everything fits
 */
export function findMisfit(comparison: Comparison): string | null {
  const { articles, analyses } = comparison;
  if (articles.length === 0 || articles.length !== analyses.length) return 'articles';
  const fits = createChecks(comparison);
  const checks: readonly (readonly [string, readonly boolean[]])[] = [
    ['articles', articles.map(({ paragraphs, links }, at) => fits.spans(at, [...paragraphs, ...links]))],
    ['analyses', analyses.map((analysis, at) => fits.analysis(at, analysis))],
    ['selection', [comparison.selection === null || fits.spans(0, [comparison.selection])]],
    [
      'events',
      [...comparison.events.map(({ article }) => fits.other(article)), distinctArticles(comparison)],
    ],
    ['alignments', comparison.alignments.map((_, at) => fits.alignment(at))],
    ['setApart', comparison.setApart.map((at) => at in comparison.alignments)],
    ['onlyHere', comparison.onlyHere.map((claim) => fits.claims(0, [claim]))],
    ['onlyInOthers', comparison.onlyInOthers.map(({ article, claim }) => fits.claims(article, [claim]))],
    ['origins', [...comparison.origins.origins.map((_, at) => fits.origin(at)), fits.originArticles()]],
    ['creditDifferences', comparison.creditDifferences.map((_, at) => fits.credit(at))],
    [
      'quotes',
      comparison.quotes.map(
        ({ longest, versions }) =>
          fits.places([longest, ...versions.map(({ place }) => place)]) &&
          fits.spans(
            longest.article,
            versions.flatMap(({ cuts }) => cuts.map(({ span }) => span)),
          ),
      ),
    ],
    [
      'names',
      comparison.names.map(({ spellings, roles }) =>
        fits.places([...spellings, ...roles].flatMap(({ places }) => places)),
      ),
    ],
    ['dates', comparison.dates.map(({ places }) => fits.places(places))],
  ];
  for (const [name, results] of checks) {
    const at = results.indexOf(false);
    if (at !== -1) return `${name}.${at}`;
  }
  return null;
}

/** Each other article has one verdict at most. */
const distinctArticles = ({ events }: Comparison): boolean =>
  new Set(events.map(({ article }) => article)).size === events.length;

function createChecks(comparison: Comparison) {
  const { articles, analyses, alignments, origins, creditDifferences } = comparison;
  const article = (at: number): boolean => at >= 0 && at < articles.length;
  const other = (at: number): boolean => at > 0 && at < articles.length;
  const within = (at: number, list: readonly unknown[] | undefined): boolean =>
    list !== undefined && at >= 0 && at < list.length;
  const spans = (at: number, list: readonly (TextSpan | null)[]): boolean => {
    const length = articles[at]?.text.length;
    return (
      length !== undefined &&
      list.every((span) => span === null || (span.start <= span.end && span.end <= length))
    );
  };
  const claims = (at: number, list: readonly number[]): boolean =>
    list.every((claim) => within(claim, analyses[at]?.claims));
  const places = (list: readonly Place[]): boolean =>
    list.every((place) => spans(place.article, [place.span]));
  const carriers = (at: number, list: readonly Carrier[]): boolean =>
    spans(
      at,
      list.map(({ span }) => span),
    );

  return {
    other,
    spans,
    claims,
    places,
    analysis: (at: number, analysis: ArticleAnalysis): boolean =>
      analysis.sentences.every(
        (sentence, index) =>
          sentence.index === index &&
          within(sentence.paragraph, articles[at]?.paragraphs) &&
          spans(at, [sentence, ...sentence.masks, ...sentence.citations]),
      ) &&
      analysis.claims.every(
        (claim, index) =>
          claim.index === index &&
          within(claim.sentence, analysis.sentences) &&
          spans(at, [claim, claim.negation, claim.certaintyCue, claim.statusCue]) &&
          spans(at, [...claim.quantities, ...claim.dates, ...claim.labels]) &&
          spans(
            at,
            claim.entities.flatMap((entity) => [entity, entity.role]),
          ),
      ) &&
      analysis.attributions.every(
        ({ index: position, sentence, source, cue, content, speaker, carriers: by }, index) =>
          position === index &&
          within(sentence, analysis.sentences) &&
          spans(at, [...source, ...cue, ...content, speaker?.resolvedFrom ?? null]) &&
          carriers(at, by),
      ) &&
      carriers(at, analysis.carriers),
    alignment: (at: number): boolean => {
      const { index, article: there, base, other: theirs, divergences, wording } = alignments[at]!;
      const edits = wording.edits ?? [];
      return (
        index === at &&
        other(there) &&
        base.length > 0 &&
        theirs.length > 0 &&
        claims(0, base) &&
        claims(there, theirs) &&
        spans(0, [
          ...divergences.flatMap((divergence) => divergence.base),
          ...edits.map((edit) => edit.base),
        ]) &&
        spans(there, [
          ...divergences.flatMap((divergence) => divergence.other),
          ...edits.map((edit) => edit.other),
        ])
      );
    },
    origin: (at: number): boolean => {
      const { index, chains, reasons } = origins.origins[at]!;
      return (
        index === at &&
        reasons.every((reason) => reason.articles.every(article)) &&
        chains.every(
          (chain) =>
            article(chain.article) &&
            claims(chain.article, chain.claims) &&
            spans(chain.article, [chain.speaker?.resolvedFrom ?? null]) &&
            carriers(chain.article, chain.carriers),
        )
      );
    },
    originArticles: (): boolean => [...origins.loops.flat(), ...origins.untraced].every(article),
    credit: (at: number): boolean => {
      const difference = creditDifferences[at]!;
      return (
        difference.alignments.every((alignment) => within(alignment, alignments)) &&
        difference.readings.every(
          ({ article: there, claim, attribution }) =>
            claims(there, [claim]) &&
            (attribution === null || within(attribution, analyses[there]?.attributions)),
        )
      );
    },
  };
}
