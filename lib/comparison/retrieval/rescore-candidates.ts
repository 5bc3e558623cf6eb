import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { Candidate } from '../../model/candidate';
import type { AnalyzedArticle } from '../analyzed-article';
import type { Parameters } from '../parameters';
import { wordRarity } from '../text/word-rarity';
import { termsOf } from './signature';

/**
 * Scores candidates again from their texts: 20-bit signatures collide and know nothing of names. An article scores by the
 * term weight it shares with the base, set against the weight of both, so that a digest of 120 words is found from a
 * report of 900; each claim asked for scores the share of its weight the article holds. Terms weigh by their rarity in
 * English, names more, and less the more of the candidates hold them. Candidates without a text, or that share less than
 * `parameters.retrieval.minOverlap` of the shorter text, are left out.
 * @param texts articles the candidates name, in any order
 * @returns candidates with new scores (0 to 1), best first, equals by id
 */
export function rescoreCandidates(
  base: AnalyzedArticle,
  candidates: readonly Candidate[],
  texts: readonly ArticleSnapshot[],
  parameters: Parameters,
): Candidate[] {
  const termsById = new Map(texts.map((text) => [text.id, termsOf(`${text.headline}\n${text.text}`)]));
  const { snapshot } = base;
  const own = termsOf(`${snapshot.headline}\n${snapshot.text}`);
  const weightOf = termWeights(base, [...termsById.values()], parameters);
  const claimTerms = base.claims.map((claim) => termsOf(snapshot.text.slice(claim.start, claim.end)));
  return candidates
    .flatMap((candidate) => {
      const terms = termsById.get(candidate.id);
      if (terms === undefined) return [];
      const claims = candidate.claims
        .map(({ claim }) => ({ claim, score: overlap(claimTerms[claim] ?? new Set(), terms, weightOf) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.claim - b.claim);
      const { score, ofShorter } = likeness(own, terms, weightOf);
      return ofShorter >= parameters.retrieval.minOverlap ? [{ ...candidate, score, claims }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

type Weight = (term: string) => number;

function termWeights(base: AnalyzedArticle, texts: readonly Set<string>[], parameters: Parameters): Weight {
  const { snapshot, claims } = base;
  const names = termsOf(
    claims
      .flatMap((claim) => claim.entities.map(({ start, end }) => snapshot.text.slice(start, end)))
      .join(' '),
  );
  const known = new Map<string, number>();
  const weigh: Weight = (term) => {
    const found = texts.reduce((count, text) => count + (text.has(term) ? 1 : 0), 0);
    const rarity = wordRarity(term) * (names.has(term) ? parameters.retrieval.nameWeight : 1);
    return rarity * Math.log(1 + (texts.length + 1) / (found + 1));
  };
  return (term) => {
    const weight = known.get(term) ?? weigh(term);
    known.set(term, weight);
    return weight;
  };
}

/** The weight two texts share, against the geometric mean of both, and as a share of the lighter one. 0 to 1. */
function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weightOf: Weight,
): { score: number; ofShorter: number } {
  const sum = (terms: Iterable<string>): number => {
    let weight = 0;
    for (const term of terms) weight += weightOf(term);
    return weight;
  };
  const [left, right] = [sum(a), sum(b)];
  if (left === 0 || right === 0) return { score: 0, ofShorter: 0 };
  const shared = sum([...a].filter((term) => b.has(term)));
  return { score: Math.min(1, shared / Math.sqrt(left * right)), ofShorter: shared / Math.min(left, right) };
}

/** Share of the weight of `wanted` that `found` holds; 0 where nothing is wanted. */
function overlap(wanted: ReadonlySet<string>, found: ReadonlySet<string>, weightOf: Weight): number {
  let whole = 0;
  let held = 0;
  for (const term of wanted) {
    const weight = weightOf(term);
    whole += weight;
    if (found.has(term)) held += weight;
  }
  return whole === 0 ? 0 : held / whole;
}
