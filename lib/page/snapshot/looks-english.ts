/** Characters of a text that are looked at: a language shows in its first paragraphs. */
const LOOKED_AT = 6_000;
/** Words from which the share of function words says something, and that share: English prose has over a third. */
const ENOUGH_WORDS = 40;
const LEAST_SHARE = 0.15;

/** Function words that are a third of any English text, and that few other languages spell like this. */
const COMMON = new Set(
  `the of and to in that is was for on with as by at from it he she his her they be are were has have had this which not
  but its who will would an or their said been`.split(/\s+/u),
);

/**
 * Whether a text can be English, whatever its page states: most of its letters are Latin, and enough of its words are
 * the function words that no English text does without (the small-word test of Grefenstette 1995, for one language). A text
 * that is too short to tell can be.
 */
export function looksEnglish(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  const letters = start.match(/\p{Alpha}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > ENOUGH_WORDS && latin < letters / 2) return false;
  const words = start.toLowerCase().match(/\p{Alpha}+/gu) ?? [];
  const common = words.filter((word) => COMMON.has(word)).length;
  return words.length < ENOUGH_WORDS || common >= LEAST_SHARE * words.length;
}
