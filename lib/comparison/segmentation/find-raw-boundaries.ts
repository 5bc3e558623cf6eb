import type { Parameters } from '../parameters';

/** Without one of these no sentence ends: closing marks of all scripts, the Greek question mark, line separators. */
const MAY_END = /[\p{STerm};\u037e\n\r\u0085\u2028\u2029]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentence segmenter of a language; English rules where the language tag is unknown or malformed. */
function segmenterFor(language: string | null): Intl.Segmenter {
  const tag = language ?? 'en';
  const known = segmenters.get(tag);
  if (known !== undefined) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  } catch {
    segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  if (segmenters.size > 100) segmenters.clear();
  segmenters.set(tag, segmenter);
  return segmenter;
}

/**
 * Where sentences may begin in `text`, by Unicode rules (UAX 29), in order, without 0. Works in windows, since one long
 * string costs Intl.Segmenter on Node 20 more than linear time: each window starts again at the last boundary found,
 * or, where there was none, a little before the window's end.
 */
export function findRawBoundaries(text: string, language: string | null, parameters: Parameters): number[] {
  if (!MAY_END.test(text)) return [];
  const segmenter = segmenterFor(language);
  const { chunkLength, gapContext } = parameters.segmentation;
  const boundaries: number[] = [];
  let from = 0;
  while (from < text.length) {
    const to = Math.min(text.length, from + chunkLength);
    const found = [...segmenter.segment(text.slice(from, to))]
      .map((segment) => from + segment.index)
      .slice(1);
    // The last piece of a window is cut off by the window, not by a sentence end: look at it again.
    if (to === text.length) return [...boundaries, ...found];
    for (const boundary of found) boundaries.push(boundary);
    from = found.at(-1) ?? to - gapContext;
  }
  return boundaries;
}
