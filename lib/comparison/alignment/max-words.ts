/** Sentences are cut here for aligning: beyond it the work grows with the square and the reader is lost anyway. */
export const MAX_WORDS = 160;
