import type { TextSpan } from '../../model/text-span';
import type { Day, DayRange } from './calendar';
import type { Tense } from './tense-near';

/** A time phrase as a finder reports it. `range` is `null` where it cannot be told. */
export interface FoundDate extends TextSpan {
  readonly range: DayRange | null;
  readonly anchor: 'stated' | 'publication' | 'none';
}

/** What finders get: one sentence as a string of its own; the tense of the verb near a position; the day of publication. */
export interface DateSource {
  readonly words: string;
  readonly published: Day | null;
  tenseAt(position: number): Tense;
}

/** A phrase counted from the publication date: cannot be told where there is none. */
export function counted(span: TextSpan, range: DayRange | null, published: Day | null): FoundDate {
  return published === null || range === null
    ? { start: span.start, end: span.end, range: null, anchor: 'none' }
    : { start: span.start, end: span.end, range, anchor: 'publication' };
}
