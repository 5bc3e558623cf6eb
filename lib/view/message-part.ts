import type { ShownLetter } from './message';

/** A piece of a message in one language: our words, words of an article, a letter, or words in a tag. */
export type MessagePart =
  | string
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'tag'; readonly tag: string; readonly parts: readonly MessagePart[] }
  | ShownLetter;

/** Parts as plain text. `page` is the word for "this page". */
export function joinParts(parts: readonly MessagePart[], page: string): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'words') return part.text;
      if (part.kind === 'letter') return part.letter ?? page;
      return joinParts(part.parts, page);
    })
    .join('');
}
