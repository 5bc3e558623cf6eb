import type { Origin } from '../../model/origin';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ClaimChain } from './build-chains';

/** What an origin is called and what it is: the speaker before the dispatch, the dispatch before the article. */
export function nameOrigin(
  group: readonly ClaimChain[],
  articles: readonly AnalyzedArticle[],
): Pick<Origin, 'name' | 'kind'> {
  const speaking = group.filter((chain) => chain.start.startsWith('speaker:'));
  const first = speaking[0];
  if (first !== undefined) {
    // The fullest name any of the articles prints.
    const name = speaking.reduce(
      (best, chain) =>
        chain.speaker!.name.length > best.length && chain.speaker!.kind === 'person'
          ? chain.speaker!.name
          : best,
      first.speaker!.name,
    );
    const briefed = new Set(speaking.filter((chain) => chain.briefing).map((chain) => chain.article));
    return { name, kind: briefed.size > 1 ? 'briefing' : 'speaker' };
  }
  const carried = group.find((chain) => chain.carriers.length > 0);
  if (carried !== undefined) return { name: carried.carriers.at(-1)!.name, kind: 'dispatch' };
  const { snapshot } = articles[group[0]!.article]!;
  const name = snapshot.publisher ?? snapshot.headline;
  return name === '' ? { name: '', kind: 'unknown' } : { name, kind: 'article' };
}
