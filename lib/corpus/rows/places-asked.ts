import type { ListRequest } from '../list-request';
import type { StoredBlock } from '../signatures/sealed-block';
import { rowsWithAll } from '../signatures/rows-with-all';
import { passesFilters } from './page-of-list';
import type { SummaryBlock } from './summary-block';
import type { TextQuestion } from './text-question';
import { UNSPACED_LANGUAGES } from './unspaced';

/**
 * Places of a block whose articles pass the filters and may have what is asked: by the words of their text, or of their
 * text and their publisher's name together. Texts in scripts without spaces, and those that state no language, may have
 * any word of such a script.
 */
export function placesAsked(
  block: StoredBlock,
  summaries: SummaryBlock,
  question: TextQuestion,
  request: ListRequest,
): number[] {
  const { names, publishers, languages } = summaries;
  const found = new Set(rowsWithAll(block, question.signature));
  names.forEach((name, index) => {
    const left = question.beside(name);
    if (left === null) return;
    for (const place of rowsWithAll(block, left)) if (publishers[place] === index + 1) found.add(place);
  });
  const { spaced } = question;
  if (spaced !== null) {
    const places = spaced.length === 0 ? summaries.rows.keys() : rowsWithAll(block, spaced);
    for (const place of places) {
      const language = names[languages[place]! - 1];
      if (language === undefined || UNSPACED_LANGUAGES.has(language)) found.add(place);
    }
  }
  return [...found].filter(passesFilters(summaries, request));
}
