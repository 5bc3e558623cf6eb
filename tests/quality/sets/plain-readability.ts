import { Readability } from '@mozilla/readability';

/** What Readability alone, as it comes, reads of a page, which it uses up: the measure of what our rules are worth. */
export function plainReadability(page: Document): string {
  try {
    return new Readability(page).parse()?.textContent ?? '';
  } catch {
    return '';
  }
}
