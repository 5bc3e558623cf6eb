import type { Carrier } from '../model/attribution';
import type { Origin, OriginChain } from '../model/origin';
import { cleanLine } from './clean-text';
import type { Message } from './message';
import { originsMessage } from './origins-message';
import type { FlowEdge, OriginFlowView } from './sources-view';
import type { ViewContext } from './view-context';

/** Evidence that stands beside the running text, not in it. */
const BESIDE_TEXT: readonly Carrier['evidence'][] = ['credit-line', 'byline', 'dateline', 'metadata'];

/** "This page and 3 others rest on 3 origins: …", or that no origin is named. */
export function originsSentence(context: ViewContext, where: 'sources' | 'popup' = 'sources'): Message {
  const { independent } = context.comparison.origins;
  return originsMessage(
    shownOrigins(context).map(({ name }) => cleanLine(name, 80)),
    { independent, others: context.sameEvent.length, where },
  );
}

/** Origins on one side, articles on the other, the ways between; carriers that follow one another are one stop. */
export function toOriginFlow(context: ViewContext): OriginFlowView {
  const shown = new Set([0, ...context.sameEvent]);
  const origins = shownOrigins(context)
    .map(({ name, kind, chains }) => ({
      name,
      kind,
      chains: chains.filter(({ article }) => shown.has(article)),
    }))
    .filter(({ chains }) => chains.length > 0);
  const carriers: { key: string; name: string }[] = [];
  const edges = new Map<string, FlowEdge>();

  origins.forEach(({ chains }, origin) => {
    for (const chain of chains) {
      const via = stopOf(chain, carriers);
      const key = `${origin}/${via ?? ''}/${chain.article}`;
      const evidence = evidenceOf(chain);
      const known = edges.get(key);
      edges.set(key, {
        origin,
        via,
        article: chain.article,
        evidence: known?.evidence === 'text' ? 'text' : evidence,
      });
    }
  });
  const drawn = [...edges.values()];
  const stops = inOrderOf(carriers, (at) =>
    drawn.filter(({ via }) => via === at).map(({ origin }) => origin),
  );
  const byLetter = context.inLetterOrder(drawn.map(({ article }) => article));
  const articles = inOrderOf(byLetter, (at) =>
    drawn.filter(({ article }) => article === byLetter[at]).map(({ origin }) => origin),
  ).map((at) => byLetter[at]!);
  return {
    origins: origins.map(({ name, kind }) => ({ name: cleanLine(name, 80), note: `origin.${kind}` })),
    carriers: stops.map((at) => ({ name: carriers[at]!.name })),
    articles,
    edges: drawn.map((edge) => (edge.via === null ? edge : { ...edge, via: stops.indexOf(edge.via) })),
  };
}

/**
 * The origins as they are shown. Where they are not counted, two statements of one speaker are one line: the name twice
 * would tell the reader nothing.
 */
function shownOrigins({ comparison }: ViewContext): Pick<Origin, 'name' | 'kind' | 'chains'>[] {
  const { origins, independent } = comparison.origins;
  if (independent !== null) return origins;
  const lines = new Map<string, Pick<Origin, 'name' | 'kind' | 'chains'>>();
  for (const { name, kind, chains } of origins) {
    const key = `${kind}/${name}`;
    lines.set(key, { name, kind, chains: [...(lines.get(key)?.chains ?? []), ...chains] });
  }
  return [...lines.values()];
}

/**
 * Positions of the items, each near the middle of the origins it hangs on, so that few lines cross: one pass of the
 * barycentre method of Sugiyama et al. (1981). Equal ones keep their order.
 */
function inOrderOf(items: readonly unknown[], originsOf: (at: number) => readonly number[]): number[] {
  const middle = items.map((_, at) => {
    const origins = originsOf(at);
    return origins.reduce((sum, origin) => sum + origin, 0) / Math.max(origins.length, 1);
  });
  return items.map((_, at) => at).toSorted((a, b) => middle[a]! - middle[b]! || a - b);
}

/** Position of the chain's carriers among the stops, added where new; `null` for a direct line. */
function stopOf(chain: OriginChain, stops: { key: string; name: string }[]): number | null {
  if (chain.carriers.length === 0) return null;
  const path = chain.carriers.toReversed();
  const key = path.map((carrier) => carrier.key).join(' > ');
  const at = stops.findIndex((stop) => stop.key === key);
  if (at >= 0) return at;
  stops.push({ key, name: cleanLine(path.map(({ name }) => name).join(' › '), 60) });
  return stops.length - 1;
}

function evidenceOf({ carriers }: OriginChain): FlowEdge['evidence'] {
  const beside = carriers.length > 0 && carriers.every(({ evidence }) => BESIDE_TEXT.includes(evidence));
  return beside ? 'credit-line' : 'text';
}
