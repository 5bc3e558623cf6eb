import { remembered } from '../text/remembered';
import { LIGHT_PARTICLES, PARTICLES } from './name-words';

/** A folded name taken apart for comparing. */
interface NameParts {
  readonly given: readonly string[];
  /** Last part, with the particles that carry weight ("abu marzouk") and without those that do not ("masri"). */
  readonly surname: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
const LIGHT_PREFIX = /^(?:al|el|ul|ar|as|at|an|ad|az)-(?=.)/u;

/** Splits a name key into given names and surname. A key of one word has only a surname. */
export const partsOf = remembered((key: string): NameParts => {
  const words = key.split(' ').filter((word) => !SUFFIX.test(word));
  let from = Math.max(0, words.length - 1);
  while (from > 0 && PARTICLES.has(words[from - 1]!)) from--;
  const surname = words
    .slice(from)
    .map((word) => word.replace(LIGHT_PREFIX, ''))
    .filter((word, index, all) => index === all.length - 1 || !LIGHT_PARTICLES.has(word))
    .join(' ');
  return { given: words.slice(0, from), surname };
});
