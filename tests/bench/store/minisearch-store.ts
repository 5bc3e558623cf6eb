import { openDB } from 'idb';
import MiniSearch from 'minisearch';
import { fold } from '../../../lib/comparison/text/fold';
import { stem } from '../../../lib/comparison/text/stem';
import { STOP_WORDS } from '../../../lib/comparison/text/stop-words';
import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';

/** The same words as ours: folded, stemmed, no function words. */
const OPTIONS = {
  fields: ['text'],
  processTerm: (term: string) => {
    const word = fold(term);
    return STOP_WORDS.has(word) ? null : stem(word);
  },
};

const openDatabase = () =>
  openDB('minisearch', 1, { upgrade: (database) => void database.createObjectStore('index') });

/** Indexes articles with MiniSearch and stores the index as its documentation says: as JSON. */
export async function saveMiniSearch(articles: Iterable<ArticleSnapshot>): Promise<void> {
  const index = new MiniSearch<{ id: string; text: string }>(OPTIONS);
  for (const { id, headline, text } of articles) index.add({ id, text: `${headline}\n${text}` });
  const database = await openDatabase();
  await database.put('index', JSON.stringify(index), 'index');
  database.close();
}

/** Loads the stored index. */
export async function loadMiniSearch(): Promise<MiniSearch> {
  const database = await openDatabase();
  const json = (await database.get('index', 'index')) as string;
  database.close();
  return MiniSearch.loadJSON(json, OPTIONS);
}

/** Asks for the article and for each claim; ids, best first. */
export function askMiniSearch(
  index: MiniSearch,
  question: { article: string; claims: string[] },
): { article: string[]; claims: string[][] } {
  const ask = (text: string, limit: number): string[] =>
    index
      .search(text, { combineWith: 'OR' })
      .slice(0, limit)
      .map(({ id }) => String(id));
  return { article: ask(question.article, 50), claims: question.claims.map((claim) => ask(claim, 20)) };
}
