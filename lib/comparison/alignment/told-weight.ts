import type { Parameters } from '../parameters';
import type { AnchorCounts } from './anchor-counts';
import { standsBesideNames } from './beside-names';
import type { LinkedPair } from './score-pair';
import type { Word } from './words';

/** Words that only say which vote, inquiry or office is meant, or how one person is kin to another. */
const WHO_AND_WHICH: ReadonlySet<string> = new Set(
  `presidenti vice-presidenti elect candid nomine special counsel campaign congression feder govern nation offici prime
    mother mum father sister brother wife husband son daughter woman man peopl`.split(/\s+/u),
);

/** Figures that are years, and that can be an age. */
const YEARS = { first: 1900, last: 2100 };
const OLDEST = 110;

/**
 * Weight of what two claims both say of whoever and whatever they are about: of the words they share, without names,
 * titles, kinship and ages, each by how few claims of its article hold it, an act in full. Two reports of one story name
 * the same people in claim after claim; what is said of them makes the statement.
 */
export function toldWeight(
  pair: LinkedPair,
  base: AnchorCounts,
  other: AnchorCounts,
  { toldMeant, toldAct, toldYear, toldHeld }: Parameters['alignment'],
): number {
  const seen = new Set<string>();
  let told = 0;
  for (const link of pair.links) {
    const [left, right] = [pair.a[link.a]!.type, pair.b[link.b]!.type];
    const [key, counterpart] = [left.anchor, right.anchor];
    const weight = Math.min(left.weight, right.weight) * link.value;
    if (link.value < toldMeant || weight === 0 || seen.has(key) || seen.has(counterpart)) continue;
    if (
      left.figure === null
        ? tellsWho(left) || tellsWho(right)
        : isAge(pair.a, link.a) || isAge(pair.b, link.b)
    )
      continue;
    seen.add(key).add(counterpart);
    const act = link.value >= toldAct && (isVerb(left) || isVerb(right));
    const held = act ? 1 : (base.get(key) ?? 1) * (other.get(counterpart) ?? 1);
    told += (weight * (isYear(left) ? toldYear : 1)) / held ** toldHeld;
  }
  return told;
}

const isVerb = ({ wordClass }: Word['type']): boolean => wordClass?.commonest === 'verb';

/** Names, what stands beside them, and who reports or when. */
const tellsWho = ({ entity, capital, leftOver, anchor }: Word['type']): boolean =>
  entity !== null ||
  capital ||
  leftOver === 'report' ||
  leftOver === 'time' ||
  standsBesideNames(anchor) ||
  WHO_AND_WHICH.has(anchor);

const isYear = ({ figure }: Word['type']): boolean =>
  figure !== null && figure.unit === null && figure.value >= YEARS.first && figure.value <= YEARS.last;

/** "Ondar, 58," names a person more closely. */
function isAge(words: readonly Word[], at: number): boolean {
  const { figure } = words[at]!.type;
  return (
    figure !== null && figure.unit === null && figure.value <= OLDEST && words[at - 1]?.type.norm === ','
  );
}
