import type { Origin, OriginChain } from '../../model/origin';
import type { ClaimChain } from './build-chains';
import { groupBy } from './group-by';

type Reason = Origin['reasons'][number];

/** Chains of one article with the same speaker and carriers are one chain with several claims. */
export function chainsOf(group: readonly ClaimChain[]): OriginChain[] {
  const byWay = groupBy(group, (chain) =>
    [chain.article, chain.speaker?.key ?? '', ...chain.carriers.map((carrier) => carrier.key)].join('|'),
  );
  return [...byWay.values()].map((same) => ({
    speaker: same[0]!.speaker,
    carriers: [...same[0]!.carriers],
    article: same[0]!.article,
    claims: same.map((chain) => chain.claim),
  }));
}

/** Why the chains of a group are one origin: what their keys share, what joined them, and circles among them. */
export function reasonsOf(
  group: readonly ClaimChain[],
  given: readonly Reason[],
  loops: readonly number[][],
): Reason[] {
  const articles = [...new Set(group.map((chain) => chain.article))].sort((a, b) => a - b);
  const reasons: Reason[] = [];
  const speakers = group.filter((chain) => chain.start.startsWith('speaker:'));
  const speaking = [...new Set(speakers.map((chain) => chain.article))].sort((a, b) => a - b);
  if (speaking.length > 1) {
    const briefed = [...new Set(speakers.filter((chain) => chain.briefing).map((chain) => chain.article))];
    reasons.push({
      rule: briefed.length > 1 ? 'same-briefing' : 'same-speaker',
      articles: speaking,
      detail: speakers[0]!.speaker?.name ?? '',
    });
  }
  for (const [key, same] of groupBy(group, (chain) => chain.start)) {
    const by = [...new Set(same.map((chain) => chain.article))];
    const carrier = same[0]!.carriers.at(-1);
    if (key.startsWith('dispatch:') && by.length > 1)
      reasons.push({ rule: 'same-dispatch', articles: by, detail: carrier?.name ?? '' });
  }
  for (const reason of given) {
    const known = reasons.findIndex((other) => other.rule === reason.rule && other.detail === reason.detail);
    if (known < 0) reasons.push(reason);
    else
      reasons[known] = {
        ...reasons[known]!,
        articles: [...new Set([...reasons[known]!.articles, ...reason.articles])].sort((a, b) => a - b),
      };
  }
  for (const loop of loops)
    if (loop.every((member) => articles.includes(member)))
      reasons.push({ rule: 'loop', articles: loop, detail: '' });
  return reasons.length > 0 || articles.length > 1 ? reasons : [{ rule: 'single', articles, detail: '' }];
}
