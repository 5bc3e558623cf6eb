import { finish, type Steps } from '../steps';

/** Text without spaces and invisible characters, lower case, with the way back to the original. */
export interface NormalizedText {
  readonly text: string;
  /** Offset in the original of each character of `text`, and the original's length behind the last. */
  readonly offsets: Uint32Array;
}

/** Leaves out what differs between a page and a text read from it: white space, soft hyphens, zero-width characters. */
const LEFT_OUT = /[\s\u00ad\u200b\u2060\ufeff]/u;

/**
 * Normalises a text for finding it again, keeping offsets (as hypothesis/client's `normalize.ts` does for PDF text).
 * Characters map one to one, so that offsets stay exact: a letter whose lower case is longer keeps its form.
 */
export function normalizeText(original: string): NormalizedText {
  return finish(normalizing(original));
}

/** UTF-16 code units between two steps. */
const STEP = 4_096;

/** The same in steps, for the text of a whole page. */
export function* normalizing(original: string): Steps<NormalizedText> {
  // Of one size from the start: an array that grows is copied, which for a large page takes longer than a step may.
  const offsets = new Uint32Array(original.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let from = 0; from < original.length; from += STEP) {
    let part = '';
    for (let i = from; i < Math.min(from + STEP, original.length); i++) {
      const char = original[i]!;
      if (LEFT_OUT.test(char)) continue;
      const lower = char.toLowerCase();
      part += lower.length === 1 ? lower : char;
      offsets[length++] = i;
    }
    parts.push(part);
    yield;
  }
  offsets[length] = original.length;
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}
