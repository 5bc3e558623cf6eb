import { tokenize } from '../text/tokenize';
import { titleOf } from './title-forms';

/** What a printed role says. */
export interface RoleWords {
  /** Stems of its words, titles in one form. */
  readonly words: ReadonlySet<string>;
  /** Bodies by the initials of their names: "cia" for the stems of "Central Intelligence Agency". */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
}

/** Capitalised words in a row from which initials are a name. */
const LEAST_INITIALS = 3;

/** Reads a role as printed. */
export function roleWords(text: string): RoleWords {
  const telling = tokenize(text, 0, text.length)
    .filter((token) => token.kind === 'word' && !token.stop)
    .map(({ text: printed, norm, stem }) => ({
      capital: /^\p{Upper}\p{Lower}/u.test(printed),
      word:
        titleOf(norm) ?? (/^(?:\p{Upper}\.)+\p{Upper}?$/u.test(printed) ? norm.replaceAll('.', '') : stem),
    }));
  const bodies = new Map<string, readonly string[]>();
  telling.forEach((_, from) => {
    for (let to = from + 1; to <= telling.length && telling[to - 1]!.capital; to++) {
      const words = telling.slice(from, to).map(({ word }) => word);
      if (words.length >= LEAST_INITIALS) bodies.set(words.map((word) => word[0]!).join(''), words);
    }
  });
  return { words: new Set(telling.map(({ word }) => word)), bodies };
}

/** Whether a role says nothing that another does not say ("minister" and "foreign minister", "CIA" and its full name). */
export function isPartOfRole(role: RoleWords, of: RoleWords): boolean {
  const said = new Set([...of.words, ...of.bodies.keys()]);
  for (const [initials, words] of role.bodies)
    if (of.words.has(initials)) for (const word of words) said.add(word);
  return [...role.words].every((word) => said.has(word));
}
