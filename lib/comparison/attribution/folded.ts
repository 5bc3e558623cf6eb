import { fold } from '../text/fold';
import { remembered } from '../text/remembered';

/** `fold` for single words: the same few thousand come again and again. */
export const folded = remembered(fold);
