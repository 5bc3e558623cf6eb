import { nextTask } from '../breathe';
import type { SignatureOf } from '../corpus-store';
import { IncomingArticle, type Incoming } from '../rows/incoming-article';
import { shownId } from './schema';

/**
 * Milliseconds of preparing in one go. The write that has its turn asks the browser a dozen questions before its long
 * wait, and each answer may have to wait for the end of a slice.
 */
const SLICE_MS = 2;

/**
 * Begins to make the index rows of articles that will be written, while other writes have their turn.
 * @returns to be called when their own turn has come: ends it, and gives the articles, which make what is left when it is
 * needed
 */
export function prepareAhead(
  incoming: readonly Incoming[],
  pack: string,
  signatureOf: SignatureOf,
): () => readonly IncomingArticle[] {
  const articles = incoming.map((one) => new IncomingArticle(one, shownId(pack), signatureOf));
  let hasTurn = false;
  // A fault met here is met by the write, too, which tells of it.
  prepare(articles, () => hasTurn).catch(() => undefined);
  return () => {
    hasTurn = true;
    return articles;
  };
}

async function prepare(articles: readonly IncomingArticle[], hasTurn: () => boolean): Promise<void> {
  let since = performance.now();
  for (const article of articles) {
    article.rows();
    if (performance.now() - since < SLICE_MS) continue;
    await nextTask();
    if (hasTurn()) return;
    since = performance.now();
  }
}
