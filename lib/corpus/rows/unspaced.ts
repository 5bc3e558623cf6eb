/**
 * A letter of a script that is written without spaces. The index holds what stands there between two marks as one word: a
 * word inside it is found in the text alone.
 */
export const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Languages in such scripts, as primary subtags. */
export const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'yue', 'ja', 'th', 'lo', 'km', 'my']);
