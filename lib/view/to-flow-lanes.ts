import type { FlowEdge, OriginFlowView } from './sources-view';

/** Where the middle of the picture of origins is crossed, as shares of its height from the top. */
export interface FlowLanes {
  /** For each carrier, the middle of its box. */
  readonly carriers: readonly number[];
  /** For each origin, where its direct lines pass between the boxes; `null` where nothing is in their way. */
  readonly direct: readonly (number | null)[];
}

/** Room that a lane of lines takes, in boxes. */
const LINES = 0.4;

/**
 * A line that passes behind the box of a carrier would read as carried by it. So direct lines get a lane of their own
 * between the boxes, one for each origin: what a long edge's dummy vertices are in layered drawings (Sugiyama et al. 1981).
 */
export function toFlowLanes({ origins, carriers, articles, edges }: OriginFlowView): FlowLanes {
  const none = origins.map(() => null);
  if (carriers.length === 0) return { carriers: [], direct: none };
  const heightOf = (lane: readonly FlowEdge[]): number => {
    const sum = lane.reduce(
      (all, { origin, article }) =>
        all + (origin + 0.5) / origins.length + (articles.indexOf(article) + 0.5) / articles.length,
      0,
    );
    return sum / (2 * lane.length);
  };
  const lanes = [
    ...carriers.map((_, via) => ({ via, origin: null, lines: edges.filter((edge) => edge.via === via) })),
    ...origins.map((_, origin) => ({
      via: null,
      origin,
      lines: edges.filter((edge) => edge.via === null && edge.origin === origin),
    })),
  ]
    .filter(({ lines }) => lines.length > 0)
    .map((lane) => ({ ...lane, wanted: heightOf(lane.lines), room: lane.via === null ? LINES : 1 }))
    .toSorted((a, b) => a.wanted - b.wanted);

  const rows = Math.max(origins.length, articles.length);
  const all = lanes.reduce((sum, { room }) => sum + room, 0);
  const middles = apart(
    lanes.map(({ wanted, room }) => ({ wanted, half: room / (2 * Math.max(rows, all)) })),
  );
  const at = { carriers: carriers.map(() => 0.5), direct: [...none] as (number | null)[] };
  lanes.forEach(({ via, origin }, index) => {
    if (via === null) at.direct[origin] = middles[index]!;
    else at.carriers[via] = middles[index]!;
  });
  return at;
}

/** Places near where they are wanted and in that order, none over another: pushed down first, then up from the end. */
function apart(lanes: readonly { readonly wanted: number; readonly half: number }[]): number[] {
  const middles: number[] = [];
  let above = 0;
  for (const { wanted, half } of lanes) {
    const middle = Math.max(wanted, above + half);
    middles.push(middle);
    above = middle + half;
  }
  let below = 1;
  for (let index = lanes.length - 1; index >= 0; index--) {
    const { half } = lanes[index]!;
    middles[index] = Math.min(middles[index]!, below - half);
    below = middles[index]! - half;
  }
  return middles;
}
