import { anchorKey, anchorLinks, anchorsOf } from './find-anchors';
import type { Parameters } from '../parameters';
import type { ClaimWords } from './claim-words';
import { MEASURES } from './measure-pair';
import type { PairScore } from './score-pair';
import type { WordMemory } from './word-memory';

/** How many claims of an article hold an anchor, by its key. */
export type AnchorCounts = ReadonlyMap<string, number>;

/** What two claims share that few other claims of their articles do. */
export interface StatementCore {
  /** Weight of the shared anchors, each divided by how many claims of the two articles hold it (geometric mean). */
  readonly weight: number;
  /** Whether that is enough to take them for one statement, whatever else each of them says. */
  readonly holds: boolean;
}

/** Counts the claims of one article that hold each anchor. */
export function countAnchors(claims: readonly ClaimWords[], memory: WordMemory): AnchorCounts {
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const key of anchorsOf(claim.words, memory)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Titles and places that stand beside a name wherever it stands, and single letters: they add nothing to the name. */
const BESIDE_NAMES =
  /^(?:\p{L}{1,2}|rep|sen|gov|minist|presid|speaker|chairman|chairwoman|secretari|deputi|director|leader|spokesman|spokeswoman|spokesperson|calif|ariz|republican|democrat)$/u;

/**
 * Tells whether two claims share a core that is theirs alone: one news report says in a sentence of forty words what
 * another says in ten, and a score of whole sentences misses it. What every claim of the story shares (its people, its
 * place) tells none of them apart, so an anchor counts by how few claims hold it.
 */
export function findCore(
  pair: PairScore,
  base: AnchorCounts,
  other: AnchorCounts,
  memory: WordMemory,
): StatementCore {
  const { parameters } = memory.context;
  const { coreWeight, coreAnchor, coreAnchors, coreActCover } = parameters.alignment;
  const specific = specificAnchors(pair, base, other, memory);
  const weight = specific.reduce((sum, anchor) => sum + anchor.weight, 0);
  const telling = specific.filter((anchor) => anchor.weight >= coreAnchor);
  const names = telling.filter((anchor) => anchor.kind === 'name').length;
  const acts = telling.filter((anchor) => anchor.kind === 'act').length;
  const covered = coversCore(pair, parameters);
  const manyAnchors = weight >= coreWeight && names > 0 && telling.length >= coreAnchors && covered;
  const sameAct =
    names > 0 &&
    acts > 0 &&
    specific.length >= coreAnchors &&
    covered &&
    pair.measures[COVER_MAX]! >= coreActCover;
  return { weight, holds: manyAnchors || sameAct };
}

const COVER_MAX = MEASURES.indexOf('coverMax');
const COVER_MIN = MEASURES.indexOf('coverMin');

/** Whether both sides are covered as far as a core needs; without that there is none, whatever is shared. */
export function coversCore(pair: PairScore, parameters: Parameters): boolean {
  const { coreCover, coreCoverMin } = parameters.alignment;
  return pair.measures[COVER_MAX]! >= coreCover && pair.measures[COVER_MIN]! >= coreCoverMin;
}

interface SpecificAnchor {
  readonly kind: 'name' | 'act' | 'word';
  readonly weight: number;
}

/** Shared anchors, each once, with what their being rare in both articles leaves of their weight. */
function specificAnchors(
  pair: PairScore,
  base: AnchorCounts,
  other: AnchorCounts,
  memory: WordMemory,
): SpecificAnchor[] {
  const found = new Map<string, SpecificAnchor>();
  for (const { a, b } of anchorLinks(pair, memory)) {
    const keys = [...new Set([anchorKey(a), anchorKey(b)])];
    if (keys.some((key) => BESIDE_NAMES.test(key))) continue;
    const held = (counts: AnchorCounts): number => Math.max(1, ...keys.map((key) => counts.get(key) ?? 1));
    const weight = a.weight / Math.sqrt(held(base) * held(other));
    const act = a.wordClass?.commonest === 'verb' && a.entity === null && !a.capital;
    const kind = a.entity !== null || b.entity !== null ? 'name' : act ? 'act' : 'word';
    found.set(keys.join(' '), { kind, weight });
  }
  return [...found.values()];
}
