import type { Origin } from '../../model/origin';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ClaimChain } from './build-chains';

/** What an origin is called and what it is: the speaker before the dispatch, the dispatch before the article. */
export function nameOrigin(
  group: readonly ClaimChain[],
  articles: readonly AnalyzedArticle[],
): Pick<Origin, 'name' | 'kind'> {
  const speaking = group.filter((chain) => chain.start.startsWith('speaker:'));
  if (speaking.length > 0) {
    const speakers = speaking.map((chain) => chain.speaker!);
    const persons = speakers.filter((speaker) => speaker.kind === 'person');
    const name =
      persons.length > 0
        ? persons.reduce((best, { name: own }) => (own.length > best.length ? own : best), '')
        : bestName(speakers.map((speaker) => speaker.name));
    const briefed = new Set(speaking.filter((chain) => chain.briefing).map((chain) => chain.article));
    return { name, kind: briefed.size > 1 ? 'briefing' : 'speaker' };
  }
  const carried = group.find((chain) => chain.carriers.length > 0);
  if (carried !== undefined) return { name: carried.carriers.at(-1)!.name, kind: 'dispatch' };
  const snapshots = group.map((chain) => articles[chain.article]!.snapshot);
  const name = [
    ...snapshots.map(({ publisher }) => publisher ?? ''),
    ...snapshots.map(({ headline }) => headline),
    ...snapshots.map(({ text }) => text.trim().slice(0, OPENING)),
  ].find((candidate) => candidate.trim() !== '');
  return { name: name ?? '', kind: 'article' };
}

/** Characters of a text that stand for it where nothing names it. */
const OPENING = 60;

/** The name with the fewest words in small letters ("Harbour Ministry" before "the port's ministry"), then what holds it whole. */
function bestName(names: readonly string[]): string {
  const small = (name: string): number =>
    name.split(/\s+/u).filter((word) => /^\p{Lower}{4,}/u.test(word)).length;
  return names.reduce((best, name) =>
    small(name) < small(best) || (small(name) === small(best) && name.includes(best)) ? name : best,
  );
}
