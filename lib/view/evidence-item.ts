import { cleanLine } from './clean-text';
import type { MessageArgument } from './message';

/** A piece of evidence as the engine found it: words as they are, days in the reader's way of writing them. */
export function evidenceItem(detail: string): MessageArgument {
  return /^\d{4}-\d{2}-\d{2}$/u.test(detail)
    ? { kind: 'date', iso: detail, style: 'day' }
    : cleanLine(detail, 120);
}
