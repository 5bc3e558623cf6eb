import type { Divergence } from '../../../model/divergence';
import type { Quantity } from '../../../model/quantity';
import { dayOfIso } from '../../dates/calendar';
import {
  type ClaimPair,
  type PairSide,
  overlaps,
  printed,
  sharedBesides,
  spanOf,
  tokensIn,
} from '../claim-pair';
import { compatibleFigures } from '../compatible-figures';
import type { DivergenceRule } from '../divergence-rule';
import { linkedNear } from '../linked-near';
import { QUOTED_PRICES } from '../quoted-prices';

/** A figure beside one of these counts a part, a sum or the rest: two such figures need not be the same count. */
const PARTITION = new Set(
  `other others another more additional further remaining rest extra each apiece per every combined total together
  altogether average mean both including least most fewer less half first second third last later earlier previous
  previously initially originally again`.split(/\s+/u),
);

/** Counts that grow while news comes in: only reports of one day can contradict. */
const GROWING = new Set(
  `kill dead death die injur wound miss arrest detain displac hospit infect case casualti victim bodi toll rescu evacu
  collect rais count tally`.split(/\s+/u),
);

/** Stems of what counts how long something lasted: "for 11 seasons" and "after one season" are of two things. */
const LASTS = new Set([
  'season',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minut',
  'term',
  'game',
  'match',
  'round',
]);

/** The same thing counted or measured with two figures that cannot both hold. */
export const FIGURES_DIFFER: DivergenceRule = {
  id: 'figures-differ',
  find(pair) {
    const { figureShared, figureLinks } = pair.context.parameters.divergence;
    if (pair.linked < figureLinks) return [];
    const base = unmatched(pair, pair.base, pair.other);
    const other = unmatched(pair, pair.other, pair.base);
    const alone = base.length === 1 && other.length === 1;
    return base.flatMap((quantity) => {
      const rivals = quantitiesOf(pair.other).filter((rival) => sameScale(quantity, rival));
      const kin = quantitiesOf(pair.base).filter((twin) => sameScale(quantity, twin));
      const rival = rivals[0];
      if (rival === undefined || rivals.length !== 1 || kin.length !== 1) return [];
      const shared = sharedBesides(pair, tokensIn(pair.base, quantity), tokensIn(pair.other, rival));
      return shared < figureShared ? [] : compare(pair, quantity, rival, alone);
    });
  },
};

function compare(pair: ClaimPair, quantity: Quantity, rival: Quantity, alone: boolean): Divergence[] {
  if (!sameCounted(pair, quantity, rival)) return [];
  if (partitioned(pair.base, quantity) || partitioned(pair.other, rival)) return [];
  if (otherTime(pair)) return [];
  if (quantity.noun !== null && LASTS.has(quantity.noun) && !behindOneWord(pair, quantity, rival)) return [];
  const restricted = [placesApart(pair, pair.base, quantity), placesApart(pair, pair.other, rival)];
  if (restricted[0] && restricted[1]) return [];
  const changing =
    near(pair.base, quantity, QUOTED_PRICES) ||
    near(pair.other, rival, QUOTED_PRICES) ||
    (near(pair.base, quantity, GROWING) && !sameDay(pair));
  const exact = isExact(quantity) && isExact(rival);
  const certain = pair.sameEvent && exact && alone && !changing && !restricted[0] && !restricted[1];
  return [
    {
      type: 'number',
      severity: certain ? 'conflict' : 'wording',
      base: [spanOf(quantity)],
      other: [spanOf(rival)],
      rule: FIGURES_DIFFER.id,
      detail: {
        base: printed(pair.base, quantity),
        other: printed(pair.other, rival),
        ...(quantity.noun === null ? {} : { counted: quantity.noun }),
        ...(changing ? { changes: 'with time' } : {}),
      },
    },
  ];
}

/** Figures of a side that agree with no figure of the other. */
function unmatched(pair: ClaimPair, side: PairSide, against: PairSide): Quantity[] {
  const theirs = quantitiesOf(against);
  return quantitiesOf(side).filter(
    (quantity) => !theirs.some((rival) => compatibleFigures(quantity, rival, pair.context.parameters)),
  );
}

function quantitiesOf(side: PairSide): Quantity[] {
  const found = new Map<number, Quantity>();
  for (const quantity of side.claims.flatMap((claim) => claim.quantities))
    found.set(quantity.start, quantity);
  return [...found.values()];
}

function sameScale(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.unit === b.unit && (a.kind !== 'count' || a.noun === b.noun);
}

function isExact(quantity: Quantity): boolean {
  return !quantity.approximate && quantity.min !== null && quantity.min === quantity.max;
}

/** The counted noun is linked, nothing narrows it on one side only, and the clause around goes on alike. */
function sameCounted(pair: ClaimPair, quantity: Quantity, rival: Quantity): boolean {
  const { figureWindow } = pair.context.parameters.divergence;
  const at = tokensIn(pair.base, quantity);
  const rivalAt = tokensIn(pair.other, rival);
  const [first, last] = [at[0], at.at(-1)];
  const [rivalFirst, rivalLast] = [rivalAt[0], rivalAt.at(-1)];
  if (first === undefined || last === undefined || rivalFirst === undefined || rivalLast === undefined)
    return false;
  const links = linkedNear(
    pair,
    { from: first, to: last },
    { from: rivalFirst, to: rivalLast },
    figureWindow,
  );
  if (quantity.kind !== 'count') return links >= 2;
  if (quantity.noun === null) return false;
  const noun = nounBehind(pair.base, last, quantity.noun);
  const rivalNoun = nounBehind(pair.other, rivalLast, quantity.noun);
  if (noun === null || rivalNoun === null || pair.base.counterpart[noun] !== rivalNoun) return false;
  return links >= 2 && plainBetween(pair.base, last, noun) && plainBetween(pair.other, rivalLast, rivalNoun);
}

/** The word before the figure is the same on both sides. */
function behindOneWord(pair: ClaimPair, quantity: Quantity, rival: Quantity): boolean {
  const before = (side: PairSide, of: Quantity) => side.tokens[(tokensIn(side, of)[0] ?? 0) - 1]?.norm;
  return before(pair.base, quantity) === before(pair.other, rival);
}

function nounBehind(side: PairSide, last: number, noun: string): number | null {
  for (let at = last; at <= last + 5; at++) if (side.tokens[at]?.stem === noun) return at;
  return null;
}

/** No word between figure and noun without a counterpart ("three Russian hostages" are not "240 hostages"). */
function plainBetween(side: PairSide, last: number, noun: number): boolean {
  for (let at = last + 1; at < noun; at++) {
    const token = side.tokens[at]!;
    if (token.norm === 'of' || (!token.stop && side.counterpart[at] === null)) return false;
  }
  return true;
}

function partitioned(side: PairSide, quantity: Quantity): boolean {
  return windowOf(side, quantity, 3).some((token) => PARTITION.has(token.norm) && !overlaps(token, quantity));
}

function near(side: PairSide, quantity: Quantity, stems: ReadonlySet<string>): boolean {
  return windowOf(side, quantity, 8).some((token) => stems.has(token.stem));
}

function windowOf(side: PairSide, quantity: Quantity, width: number) {
  const at = tokensIn(side, quantity);
  return side.tokens.slice(Math.max(0, (at[0] ?? 0) - width), (at.at(-1) ?? -1) + width + 1);
}

/** A place or party named near the figure that the other side does not name: the count may be of another part. */
function placesApart(pair: ClaimPair, side: PairSide, quantity: Quantity): boolean {
  const around = windowOf(side, quantity, 8);
  const first = around[0];
  const last = around.at(-1);
  if (first === undefined || last === undefined) return false;
  const window = { start: first.start, end: last.end };
  const against = side === pair.base ? pair.other : pair.base;
  const theirs = new Set(
    against.claims.flatMap((claim) => claim.entities).map((entity) => pair.context.names.keyOf(entity.key)),
  );
  return side.claims
    .flatMap((claim) => claim.entities)
    .filter((entity) => overlaps(entity, window) && entity.kind !== 'person')
    .some(
      (entity) =>
        !theirs.has(pair.context.names.keyOf(entity.key)) &&
        tokensIn(side, entity).every((at) => side.counterpart[at] === null),
    );
}

/** Both sides date themselves and the dates share no day. */
function otherTime(pair: ClaimPair): boolean {
  const base = pair.base.claims.flatMap((claim) => claim.dates).filter((date) => date.from !== null);
  const other = pair.other.claims.flatMap((claim) => claim.dates).filter((date) => date.from !== null);
  if (base.length === 0 || other.length === 0) return false;
  return !base.some((a) => other.some((b) => a.from! <= (b.to ?? b.from!) && b.from! <= (a.to ?? a.from!)));
}

function sameDay(pair: ClaimPair): boolean {
  const base = dayOfIso(pair.base.article.snapshot.datePublished);
  return base !== null && base === dayOfIso(pair.other.article.snapshot.datePublished);
}
