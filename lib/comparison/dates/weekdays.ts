/** English names of the weekdays, Sunday first as days are counted. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(
  ' ',
);
