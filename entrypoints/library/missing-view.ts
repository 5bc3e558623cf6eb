import type { MissingArticle } from '../../lib/corpus/corpus-store';
import type { Restored } from '../../lib/corpus/indexed-db/repair-packs';
import type { MissingArticle as ShownMissing, MissingList } from '../../lib/view/library-state';

/** What the library shows of an article that cannot be read. */
export const missingView = ({ about, comesBack }: MissingArticle): ShownMissing => ({
  headline: about?.headline ?? null,
  publisher: about?.publisher ?? null,
  url: about?.url ?? null,
  comesBack,
});

/** What a restore could not bring back; `null` where that is nothing. */
export function missingAfter({ missing, known }: Restored): MissingList | null {
  if (missing === 0) return null;
  return { after: 'restore', articles: known.map(missingView), unknown: missing - known.length };
}
