import type { Parameters } from '../parameters';
import type { AnchorCounts } from './anchor-counts';
import { standsBesideNames } from './beside-names';
import { anchorLinks } from './find-anchors';
import { MEASURES } from './measure-pair';
import type { PairScore } from './score-pair';
import { toldWeight } from './told-weight';

/** What two claims share that few other claims of their articles do. */
export interface StatementCore {
  /** Weight of the shared anchors, each divided by how many claims of the two articles hold it (geometric mean). */
  readonly weight: number;
  /** The same of all telling words they share, weighed less strictly: what a claim of one story says of it. */
  readonly common: number;
  /** Whether that is enough to take them for one statement, whatever else each of them says. */
  readonly holds: boolean;
}

/**
 * Tells whether two claims share a core that is theirs alone: one news report says in a sentence of forty words what
 * another says in ten, and a score of whole sentences misses it. What every claim of the story shares (its people, its
 * place) tells none of them apart, so an anchor counts by how few claims hold it, and something must be told of it.
 * @param lead whether both claims are among the first of their articles
 */
export function findCore(
  pair: PairScore,
  base: AnchorCounts,
  other: AnchorCounts,
  lead: boolean,
  parameters: Parameters,
): StatementCore {
  const { coreWeight, coreCover, coreAnchor, coreAnchors, coreActCover, commonShare, commonLead } =
    parameters.alignment;
  const specific = specificAnchors(pair, base, other);
  const weight = specific.reduce((sum, anchor) => sum + anchor.weight, 0);
  const telling = specific.filter((anchor) => anchor.weight >= coreAnchor);
  const names = telling.filter((anchor) => anchor.kind === 'name').length;
  const acts = telling.filter((anchor) => anchor.kind === 'act').length;
  const covered = pair.measures[COVER_MAX]! >= coreCover;
  const manyAnchors = weight >= coreWeight && names > 0 && telling.length >= coreAnchors && covered;
  const sameAct =
    names > 0 &&
    acts > 0 &&
    specific.length >= coreAnchors &&
    covered &&
    pair.measures[COVER_MAX]! >= coreActCover;
  const common = commonOf(pair, base, other, parameters.alignment.commonWords);
  // Of much in common less of the sentence is asked; what opens two reports of one event is what happened in it.
  const much = common * pair.measures[COVER_MAX]! >= (lead ? commonLead : commonShare);
  const shared = manyAnchors || sameAct || much;
  return {
    weight,
    common,
    holds: shared && toldWeight(pair, base, other, parameters.alignment) >= parameters.alignment.coreTold,
  };
}

const COVER_MAX = MEASURES.indexOf('coverMax');
const COVER_MIN = MEASURES.indexOf('coverMin');

/** Whether both sides are covered as far as any core needs; without that there is none, whatever is shared. */
export function couldShareCore(pair: PairScore, parameters: Parameters): boolean {
  const { commonCover, coreCoverMin } = parameters.alignment;
  return pair.measures[COVER_MAX]! >= commonCover && pair.measures[COVER_MIN]! >= coreCoverMin;
}

/** Likeness from which a link holds what its words mean, and below which it is only a related word. */
const MEANT = 0.5;

/**
 * Weight of all telling words the two share, a name counted once. Half as strict about how many claims hold each. Names
 * and figures alone are who and where, not what: without words of another kind there is nothing in common.
 */
function commonOf(
  { a, b, links }: PairScore,
  base: AnchorCounts,
  other: AnchorCounts,
  leastWords: number,
): number {
  const found = new Map<string, number>();
  const keys = new Set<string>();
  const words = new Set<string>();
  for (const link of links) {
    const left = a[link.a]!.type;
    const right = b[link.b]!.type;
    const key = left.anchor;
    const counterpart = right.anchor;
    const weight = Math.min(left.weight, right.weight) * link.value;
    if (link.value < MEANT || weight === 0 || standsBesideNames(key) || standsBesideNames(counterpart))
      continue;
    if (keys.has(counterpart) && !found.has(key)) continue;
    keys.add(counterpart);
    const named = left.entity !== null || right.entity !== null || left.capital || right.capital;
    if (!named && left.figure === null) words.add(key);
    const held = (base.get(key) ?? 1) * (other.get(counterpart) ?? 1);
    found.set(key, Math.max(found.get(key) ?? 0, weight / held ** 0.25));
  }
  return words.size < leastWords ? 0 : [...found.values()].reduce((sum, weight) => sum + weight, 0);
}

interface SpecificAnchor {
  readonly kind: 'name' | 'act' | 'word';
  readonly weight: number;
}

/** Shared anchors, each once, with what their being rare in both articles leaves of their weight. */
function specificAnchors(pair: PairScore, base: AnchorCounts, other: AnchorCounts): SpecificAnchor[] {
  const found = new Map<string, SpecificAnchor>();
  for (const { a, b } of anchorLinks(pair)) {
    if (standsBesideNames(a.anchor) || standsBesideNames(b.anchor)) continue;
    const held = (counts: AnchorCounts): number =>
      Math.max(1, counts.get(a.anchor) ?? 1, counts.get(b.anchor) ?? 1);
    const weight = a.weight / Math.sqrt(held(base) * held(other));
    const act = a.wordClass?.commonest === 'verb' && a.entity === null && !a.capital;
    const kind = a.entity !== null || b.entity !== null ? 'name' : act ? 'act' : 'word';
    found.set(a.anchor === b.anchor ? a.anchor : `${a.anchor} ${b.anchor}`, { kind, weight });
  }
  return [...found.values()];
}
