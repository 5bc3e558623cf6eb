import type { MissingArticle } from '../../lib/corpus/corpus-store';
import type { MissingArticle as ShownMissing } from '../../lib/view/library-state';

/** What the library shows of an article that cannot be read. */
export const missingView = ({ about, comesBack }: MissingArticle): ShownMissing => ({
  headline: about?.headline ?? null,
  publisher: about?.publisher ?? null,
  url: about?.url ?? null,
  comesBack,
});
