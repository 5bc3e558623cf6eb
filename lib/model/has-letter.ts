import { latinFirst } from './latin-first';

const LETTER = latinFirst(/[\p{Alpha}\p{N}]/u);

/** Whether a text has a letter or a figure, of any script: marks alone are no word. */
export const hasLetter = (text: string): boolean => LETTER.test(text);
