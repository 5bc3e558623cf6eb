import { latinFirst } from '../../model/latin-first';
import { AGENCY_NAMES } from './agency-names';
import { phraseOf } from './words';

/** Longest name that must stand in its own capitals: "AP" is an agency, "ap" is not. */
const SHORT = 5;

const BETWEEN_WORDS = latinFirst(/[^\p{Alpha}\p{N}]+/u);

/** Agencies named in a credit or dateline; of names within one another the longest. */
export function agenciesIn(text: string): string[] {
  const phrase = phraseOf(text);
  const words = new Set(text.split(BETWEEN_WORDS.of(text)));
  const found = AGENCY_NAMES.filter((name) =>
    name.length <= SHORT && name === name.toUpperCase() ? words.has(name) : phrase.includes(phraseOf(name)),
  );
  return found.filter(
    (name) => !found.some((other) => other !== name && phraseOf(other).includes(phraseOf(name))),
  );
}
