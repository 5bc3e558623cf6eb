import { UNSPACED_LETTER } from './unspaced';

/** Words of a text. Where a script has no spaces between them, the browser's dictionary parts them. */
export function countWords(text: string): number {
  const pieces = text.match(/\S+/gu) ?? [];
  if (!UNSPACED_LETTER.test(text)) return pieces.length;
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const inPiece = (piece: string): number =>
    [...segmenter.segment(piece)].filter(({ isWordLike }) => isWordLike).length;
  return pieces.reduce((sum, piece) => sum + (UNSPACED_LETTER.test(piece) ? inPiece(piece) : 1), 0);
}
