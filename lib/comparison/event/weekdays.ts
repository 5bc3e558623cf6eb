import { stem } from '../text/stem';

/** Stems of the English names of the weekdays. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(stem),
);
