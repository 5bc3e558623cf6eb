import type { SignatureOf } from '../corpus-store';
import type { ListRequest } from '../list-request';
import { STORE_LIMITS } from '../limits';
import { rowKey, type ListBlock } from '../rows/page-of-list';
import { placesAsked } from '../rows/places-asked';
import { textQuestion } from '../rows/text-question';
import { idAt } from '../signatures/signature-block';
import { ArticleLookup } from './article-lookup';
import { articleOf } from './read-articles';
import type { CorpusDatabase } from './schema';

/** A block of the list, and what its index rows are stored under. */
export interface StoredListBlock extends ListBlock {
  readonly storage: string;
  readonly number: number;
}

/**
 * Rows whose text has what was typed: the index names them, their texts confirm it. Where the index names more than
 * `STORE_LIMITS.confirmedTexts`, it is believed on words: it is wrong about one in some thousand, and reading them all
 * would take seconds. It knows nothing of what stands together: there up to `STORE_LIMITS.searchedTexts` are read, and
 * those beyond are left out and counted.
 * @throws the reason of `request.signal`, before it reads the next hundreds of articles
 */
export async function rowsWithText(
  database: CorpusDatabase,
  blocks: readonly StoredListBlock[],
  request: ListRequest,
  signatureOf: SignatureOf,
): Promise<{ found: ReadonlySet<string>; unread: number }> {
  const question = textQuestion(request.text ?? '', signatureOf);
  const named: { readonly pack: string; readonly storage: string; readonly id: string }[] = [];
  if (question.signature.length === 0) return { found: new Set(), unread: 0 };
  for (const { pack, storage, number, block: summaries } of blocks) {
    if (request.pack !== undefined && pack !== request.pack) continue;
    request.signal?.throwIfAborted();
    const block = await database.get('blocks', [storage, number]);
    if (block === undefined) continue;
    for (const place of placesAsked(block, summaries, question, request))
      named.push({ pack, storage, id: idAt(block, place) });
  }
  if (!question.needsTexts && named.length > STORE_LIMITS.confirmedTexts)
    return { found: new Set(named.map(rowKey)), unread: 0 };
  const lookup = new ArticleLookup();
  const confirmed: typeof named = [];
  const read = Math.min(named.length, STORE_LIMITS.searchedTexts);
  for (let from = 0; from < read; from += STORE_LIMITS.articlesPerLookup) {
    const part = named.slice(from, Math.min(read, from + STORE_LIMITS.articlesPerLookup));
    request.signal?.throwIfAborted();
    const { store } = database.transaction('chunks');
    const found = await lookup.rows(
      store,
      part.map(({ id }) => id),
    );
    for (const [index, one] of part.entries()) {
      const row = found[index]!.find(({ storage }) => storage === one.storage)?.row;
      const article = row === undefined ? null : articleOf(one.storage, one.id, row);
      if (article !== null && question.isIn(article)) confirmed.push(one);
    }
  }
  return { found: new Set(confirmed.map(rowKey)), unread: named.length - read };
}
