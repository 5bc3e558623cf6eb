import type { AnalyzedArticle } from '../../../lib/comparison/analyzed-article';
import { buildNameLedger } from '../../../lib/comparison/names/build-name-ledger';
import type { ComparisonContext } from '../../../lib/comparison/comparison-context';
import { findDivergences } from '../../../lib/comparison/divergence/find-divergences';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import type { Alignment } from '../../../lib/model/alignment';
import type { EventMatch } from '../../../lib/model/event-match';
import { analyzeText } from '../analyze-text';

export interface CorpusArticle {
  readonly publisher: string;
  readonly text: string;
  readonly published?: string;
}

export interface CorpusOptions {
  readonly reuse?: Alignment['reuse'];
  readonly background?: boolean;
  readonly verdict?: EventMatch['verdict'];
}

/** Articles through the real reading steps; the n-th claims of base and other sentences are taken for one another. */
export function buildCorpus(
  articles: readonly CorpusArticle[],
  { reuse = 'reworded', background = false, verdict = 'same' }: CorpusOptions = {},
): {
  articles: AnalyzedArticle[];
  alignments: Alignment[];
  events: EventMatch[];
  context: ComparisonContext;
} {
  const analyzed = articles.map(({ publisher, text, published }) =>
    analyzeText(text, { publisher, datePublished: published ?? '2024-01-03' }),
  );
  const context = {
    names: buildNameLedger(analyzed, [], PARAMETERS),
    weight: () => 1,
    parameters: PARAMETERS,
  };
  const [base, ...others] = analyzed;
  const alignments = others
    .flatMap((other, i) => alignBySentence(base!, other, i + 1, { reuse, background }, context))
    .map((alignment, index) => ({ ...alignment, index }));
  const events = others.map((_, i) => ({
    article: i + 1,
    verdict,
    score: 1,
    evidence: [],
    decidedBy: 'engine' as const,
  }));
  return { articles: analyzed, alignments, events, context };
}

function alignBySentence(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  article: number,
  { reuse, background }: Required<Pick<CorpusOptions, 'reuse' | 'background'>>,
  context: ComparisonContext,
): Alignment[] {
  return base.sentences.flatMap((_, sentence) => {
    const mine = mainClaim(base, sentence);
    const theirs = mainClaim(other, sentence);
    if (mine === null || theirs === null) return [];
    return [
      {
        index: 0,
        article,
        base: [mine],
        other: [theirs],
        reuse,
        score: 1,
        evidence: { sharedEntities: [], sharedWords: [], relatedWords: [], parts: {} },
        divergences: findDivergences(base, other, { base: [mine], other: [theirs] }, true, context),
        wording: { edits: null },
        background,
      },
    ];
  });
}

/** The longest claim of a sentence. */
function mainClaim(article: AnalyzedArticle, sentence: number): number | null {
  const claims = article.claims.filter((claim) => claim.sentence === sentence);
  if (claims.length === 0) return null;
  return claims.reduce((best, claim) => (claim.end - claim.start > best.end - best.start ? claim : best))
    .index;
}
