import type { StoredArticle } from '../../lib/corpus/corpus-store';
import { countWords } from '../../lib/corpus/rows/count-words';
import type { LibraryPreview } from '../../lib/view/library-state';

/** Paragraphs shown of an article: a book opens as quickly as a report. */
const PARAGRAPHS = 400;

/** An article as it is shown in its row. */
export function previewOf({ article, provenance, savedAt }: StoredArticle): LibraryPreview {
  const { id, byline, inLanguage, capturedAt, dateModified, text } = article;
  return {
    id,
    byline,
    inLanguage,
    capturedAt,
    savedAt,
    dateModified,
    provenance,
    words: countWords(text),
    paragraphs: article.paragraphs.slice(0, PARAGRAPHS).map(({ start, end, kind }) => ({
      text: text.slice(start, end),
      heading: kind === 'heading',
    })),
  };
}
