import { extractAttributions } from '../../lib/comparison/attribution/extract-attributions';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { preparedFor, snapshotOf } from './attribution-input';

/** Pieces of which 100 kB once cost more than they should. */
const HOSTILE = ['said, ', '"', '(', '«', '„', 'according to ', '[(', 'he said "x y z," '];
const SIZE = 100_000;
/** So many that the code is compiled: in the first rounds the engine of the language is still at it. */
const ROUNDS = 10;

const msOf = (work: () => unknown): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
};

/** Milliseconds of processor time for attributions in 1,000 words of these texts, sentences and tokens given; warm. */
export function msPerThousandWords(texts: readonly string[]): number {
  const articles = texts.map((text) => preparedFor(snapshotOf(text)));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  const rounds = Array.from({ length: ROUNDS }, () =>
    msOf(() => articles.forEach((article) => extractAttributions(article, PARAMETERS))),
  );
  return (Math.min(...rounds) / words) * 1_000;
}

/** Milliseconds for the dearest of the texts that repeat one piece. */
export function worstRepeatMs(): number {
  return Math.max(
    ...HOSTILE.map((piece) => {
      const article = preparedFor(snapshotOf(piece.repeat(Math.ceil(SIZE / piece.length))));
      return Math.min(
        ...Array.from({ length: ROUNDS }, () => msOf(() => extractAttributions(article, PARAMETERS))),
      );
    }),
  );
}
