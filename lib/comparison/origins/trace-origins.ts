import type { Alignment } from '../../model/alignment';
import type { EventMatch } from '../../model/event-match';
import type { Origin, OriginGraph } from '../../model/origin';
import type { AnalyzedArticle } from '../analyzed-article';
import { saysWhose } from '../attribution/institutions';
import type { ComparisonContext } from '../comparison-context';
import { perhapsOneSpeaker } from '../divergence/perhaps-one-speaker';
import { isPublisher, publisherKey } from './article-identity';
import { buildChains, type ClaimChain } from './build-chains';
import { citationsBetween, findLoops, type Citation } from './citation-loops';
import { isDerivedText } from './derived-text';
import { groupBy } from './group-by';
import { nameOrigin } from './name-origin';
import { chainsOf, reasonsOf } from './origin-parts';
import { isNamed, isSameSpeaker, mayBeOne } from './same-speaker';
import { UnionFind } from './union-find';

type Reason = Origin['reasons'][number];

/**
 * Where the aligned claims of the base and its same-event articles first come from, as far as the texts say: chains
 * speaker - carriers - article, joined to origins where they rest on one speaker, briefing, dispatch or text (after
 * Stray 2010: count origins, not outlets). `independent` is `null` as soon as an article names no origin at all.
 * @param alignments aligned claims that count; background is left out here
 */
export function traceOrigins(
  articles: readonly AnalyzedArticle[],
  alignments: readonly Alignment[],
  events: readonly EventMatch[],
  context: ComparisonContext,
): OriginGraph {
  const same = new Set(events.filter((event) => event.verdict === 'same').map((event) => event.article));
  const counted = alignments.filter((alignment) => !alignment.background && same.has(alignment.article));
  const chains = buildChains(articles, counted, context);
  if (chains.length === 0) return { origins: [], independent: null, loops: [], untraced: [] };

  const members = [...new Set(chains.map((chain) => chain.article))];
  const citations = citationsBetween(articles, members);
  const loops = findLoops(members, citations);
  const sets = new UnionFind();
  const reasons: { readonly key: string; readonly reason: Reason }[] = [];
  const join = (rule: Reason['rule'], one: ClaimChain, two: ClaimChain, detail: string): void => {
    sets.join(one.start, two.start);
    const pair = [one.article, two.article].sort((a, b) => a - b);
    reasons.push({ key: one.start, reason: { rule, articles: [...new Set(pair)], detail } });
  };
  joinOffices(chains, sets);
  joinQuoted(counted, chains, sets);
  const clusters = clustersOf(counted, chains);
  joinClusters(articles, clusters, citations, join);
  joinDerived(articles, counted, chains, context, join);

  const told = chains.filter((chain) => !chain.start.startsWith('voice:'));
  const traced = new Set(told.map((chain) => chain.article));
  const voices = chains.filter((chain) => chain.start.startsWith('voice:'));
  const toldOf = new Set(told.map(({ start }) => sets.find(start)));
  const joinedVoices = voices.filter(({ start }) => toldOf.has(sets.find(start)));
  joinedVoices.forEach((chain) => traced.add(chain.article));
  // A text that others cite or take over is the first that can be told; one that stands alone just says so itself.
  const followed = voices.filter((chain) =>
    voices.some(
      (other) => other.article !== chain.article && sets.find(other.start) === sets.find(chain.start),
    ),
  );
  followed.forEach((chain) => traced.add(chain.article));
  const untraced = members.filter((member) => !traced.has(member));
  const shown = chains.filter(
    (chain) => !chain.start.startsWith('voice:') || followed.includes(chain) || joinedVoices.includes(chain),
  );
  const groups = groupBy(shown, (chain) => sets.find(chain.start));
  const origins = [...groups.values()].map((group, index): Origin => {
    const given = reasons
      .filter((entry) => sets.find(entry.key) === sets.find(group[0]!.start))
      .map((entry) => entry.reason);
    return {
      index,
      ...nameOrigin(group, articles),
      chains: chainsOf(group),
      reasons: reasonsOf(group, given, loops),
    };
  });
  return {
    origins,
    independent:
      untraced.length > 0 ||
      loops.length > 0 ||
      chains.some(isUnclear) ||
      clusters.some((cluster) => isDoubtful(cluster, sets, context))
        ? null
        : origins.length,
    loops,
    untraced,
  };
}

/** "a Kremlin spokesperson" here and a person printed with that office there are one. */
function joinOffices(chains: readonly ClaimChain[], sets: UnionFind): void {
  const starts = new Set(chains.map((chain) => chain.start));
  for (const chain of chains) for (const key of chain.also) if (starts.has(key)) sets.join(chain.start, key);
  // "the Foreign Ministry" where only one state's ministry speaks is that one.
  for (const start of starts) {
    const [office = '', day = ''] = start.split('#');
    const name = office.slice('speaker:'.length);
    if (!office.startsWith('speaker:')) continue;
    const fuller = [...starts].filter((other) => {
      const [key = '', when] = other.split('#');
      return when === day && saysWhose(key.slice('speaker:'.length), name);
    });
    if (fuller.length === 1) sets.join(start, fuller[0]!);
  }
}

/** One speaker's words printed alike in articles of several days are one statement, printed again. */
function joinQuoted(alignments: readonly Alignment[], chains: readonly ClaimChain[], sets: UnionFind): void {
  const byClaim = new Map(chains.map((chain) => [`${chain.article}:${chain.claim}`, chain]));
  const whose = ({ start, also }: ClaimChain) =>
    [start, ...also].filter((key) => key.startsWith('speaker:')).map((key) => key.split('#')[0]!);
  for (const { base, other, article, reuse } of alignments) {
    if (reuse === 'reworded') continue;
    for (const claim of base)
      for (const theirs of other) {
        const [one, two] = [byClaim.get(`0:${claim}`), byClaim.get(`${article}:${theirs}`)];
        if (one === undefined || two === undefined) continue;
        const keys = new Set(whose(one));
        if (whose(two).some((key) => keys.has(key))) sets.join(one.start, two.start);
      }
  }
}

type Join = (rule: Reason['rule'], one: ClaimChain, two: ClaimChain, detail: string) => void;

/** Chains of claims that are taken for one. */
function clustersOf(alignments: readonly Alignment[], chains: readonly ClaimChain[]): ClaimChain[][] {
  const byClaim = new Map(chains.map((chain) => [`${chain.article}:${chain.claim}`, chain]));
  const clusters = new Map<number, ClaimChain[]>();
  for (const alignment of alignments)
    for (const claim of alignment.base) {
      const cluster = clusters.get(claim) ?? [byClaim.get(`0:${claim}`)!];
      cluster.push(...alignment.other.map((other) => byClaim.get(`${alignment.article}:${other}`)!));
      clusters.set(claim, cluster);
    }
  return [...clusters.values()];
}

/** One claim of two speakers of whom nothing says that they are two: a person here, an office there. */
function isDoubtful(cluster: readonly ClaimChain[], sets: UnionFind, context: ComparisonContext): boolean {
  return cluster.some((one, i) =>
    cluster
      .slice(i + 1)
      .some(
        (two) =>
          one.article !== two.article &&
          isNamed(one.speaker) &&
          isNamed(two.speaker) &&
          sets.find(one.start) !== sets.find(two.start) &&
          (mayBeOne(one.speaker, two.speaker, context) ||
            (!isSameSpeaker(one.speaker, two.speaker, context) &&
              perhapsOneSpeaker(one.speaker, two.speaker, context))),
      ),
  );
}

/** "He said on CNN": the broadcaster is told, and who spoke is not; it may be somebody who is counted already. */
const isUnclear = ({ start, speaker }: ClaimChain): boolean =>
  start.startsWith('dispatch:') && speaker?.kind === 'unclear';

/** An outlet's dispatch is the origin of what others say it carried or what it published. */
function joinClusters(
  articles: readonly AnalyzedArticle[],
  clusters: readonly (readonly ClaimChain[])[],
  citations: readonly Citation[],
  join: Join,
): void {
  for (const cluster of clusters)
    for (const one of cluster) {
      if (one.carriers.length === 0) continue;
      for (const two of cluster) {
        if (one.article === two.article) continue;
        const shared = one.carriers.find((carrier) =>
          two.carriers.some((other) => other.key === carrier.key),
        );
        if (shared !== undefined && (one.start.startsWith('dispatch:') || two.start.startsWith('dispatch:')))
          join('same-dispatch', one, two, shared.name);
        if (!citations.some((citation) => citation.from === one.article && citation.to === two.article))
          continue;
        const publisher = publisherKey(articles[two.article]!);
        const cites = one.carriers.find((carrier) => isPublisher(carrier, publisher));
        if (cites !== undefined && !(one.start.startsWith('speaker:') && two.start.startsWith('speaker:')))
          join('cites-other', one, two, cites.name);
      }
    }
}

/** One text taken over in long runs: everything aligned between the two is one origin. */
function joinDerived(
  articles: readonly AnalyzedArticle[],
  alignments: readonly Alignment[],
  chains: readonly ClaimChain[],
  context: ComparisonContext,
  join: Join,
): void {
  const byClaim = new Map(chains.map((chain) => [`${chain.article}:${chain.claim}`, chain]));
  for (const [article, pairs] of groupBy(alignments, (alignment) => alignment.article)) {
    if (!isDerivedText(articles[0]!, articles[article]!, pairs, context.parameters)) continue;
    for (const pair of pairs) {
      const one = byClaim.get(`0:${pair.base[0]!}`);
      const two = byClaim.get(`${article}:${pair.other[0]!}`);
      if (
        one !== undefined &&
        two !== undefined &&
        !(one.start.startsWith('speaker:') && two.start.startsWith('speaker:'))
      )
        join('derived-text', one, two, '');
    }
  }
}
