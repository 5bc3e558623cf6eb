/** Characters of the longest label. */
const REACH = 40;
const MARKS = /^[^\p{Alpha}]{0,3}/u;
const CAPITALS = /^\p{Upper}[\p{Upper}.’' -]+$/u;
const NAME_PART = /^\p{Upper}[\p{Alpha}.’'-]+$/u;

/** "MARSH: We waited", "Ann Marsh: We waited": words of a transcript, where each paragraph names who speaks. */
export function hasTranscriptLabel(text: string, from: number): boolean {
  const [label, words] = text
    .slice(from, from + REACH)
    .replace(MARKS, '')
    .split(':', 2);
  if (label === undefined || words === undefined) return false;
  const parts = label.split(' ');
  return CAPITALS.test(label) || (parts.length > 1 && parts.every((part) => NAME_PART.test(part)));
}
