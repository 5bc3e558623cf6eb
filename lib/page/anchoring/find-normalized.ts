import type { TextSpan } from '../../model/text-span';
import { normalizeText } from './normalized-text';

/** Finds a text in another whatever the white space: the first place, `null` where there is none. */
export function findNormalized(text: string, wanted: string): TextSpan | null {
  const hay = normalizeText(text);
  const needle = normalizeText(wanted).text;
  if (needle === '') return null;
  const at = hay.text.indexOf(needle);
  if (at < 0) return null;
  return { start: hay.offsets[at]!, end: hay.offsets[at + needle.length - 1]! + 1 };
}
