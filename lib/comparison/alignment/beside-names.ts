import { latinFirst } from '../../model/latin-first';

/** Titles and places that stand beside a name wherever it stands: they add nothing to the name. */
const BESIDE_NAMES: ReadonlySet<string> = new Set(
  `rep sen gov governor minist presid speaker chairman chairwoman secretari deputi director leader spokesman spokeswoman
    spokesperson calif ariz republican democrat hous senat major minor former vice whip chief senior`.split(
    /\s+/u,
  ),
);
/** Initials and abbreviations of one or two letters add as little. */
const SINGLE_LETTERS = latinFirst(/^\p{Alpha}{1,2}$/u);

/**
 * Whether a word, by what it is found by, only stands beside a name. The length is asked first: this is asked for each
 * two linked words. A letter has at most two UTF-16 units.
 */
export const standsBesideNames = (key: string): boolean =>
  (key.length <= 4 && SINGLE_LETTERS.test(key)) || BESIDE_NAMES.has(key);
