import { tokenize } from '../text/tokenize';
import { titleOf } from './title-forms';

/** What a printed role says: the stems of its words, titles in one form. */
export function roleWords(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text, 0, text.length)
      .filter((token) => token.kind === 'word' && !token.stop)
      .map((token) => titleOf(token.norm) ?? token.stem),
  );
}

/** Whether a role says nothing that another does not say ("minister" and "foreign minister"). */
export function isPartOfRole(role: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return [...role].every((word) => of.has(word));
}
