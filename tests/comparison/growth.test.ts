import { describe, expect, it } from 'vitest';
import { extractAttributions } from '../../lib/comparison/attribution/extract-attributions';
import { extractClaims } from '../../lib/comparison/claims/extract-claims';
import { findArticleDates } from '../../lib/comparison/dates/find-article-dates';
import { findArticleNames } from '../../lib/comparison/names/find-article-names';
import { PARAMETERS } from '../../lib/comparison/parameters';
import { termsOf } from '../../lib/comparison/retrieval/signature';
import { segmentSentences } from '../../lib/comparison/segmentation/segment-sentences';
import { tokenize } from '../../lib/comparison/text/tokenize';
import { snapshotOf } from './snapshot-of';

const SIZE = 100_000;
/** Twice the text may take this many times as long: 2 for linear work, the rest for what a busy machine adds. */
const GROWTH = 3.2;
/** Milliseconds of processor time that are noise. */
const NOISE_MS = 150;

const PIECES: readonly (readonly [string, string])[] = [
  ['one sentence', 'the council of the harbour town agreed with the owners and '],
  ['no spaces', 'harbour'],
  ['names in a row', 'Ada Lind Larnholm Tarvik Front '],
  ['numbers', '37 1,074 4.5 million 2019 '],
  ['days and months', 'on Monday 7 May 2023 - last week '],
  ['open quotes', '“ he said '],
  ['quotations', '“We will not go,” said Lind. '],
  ['credits', 'Reuters said that TASS reported that he said '],
  ['negations', 'not no never did not deny that '],
  ['commas', ', and , or , who '],
  ['brackets', '[Citation: ( '],
  ['lone surrogates', '\ud800 a \udc00 '],
  ['emoji and scripts', '🛳️ порт 港口 ميناء '],
  ['one word sentences', 'Yes. No. '],
];

type Stage = readonly [name: string, run: (text: string) => unknown];

const read = (text: string) => {
  const snapshot = snapshotOf(text, { datePublished: '2024-03-06' });
  const { sentences } = segmentSentences(snapshot, PARAMETERS);
  const tokens = sentences.map(({ start, end, masks }) => tokenize(text, start, end, masks));
  return { snapshot, sentences, tokens };
};

/** Each takes over what the stages before it found, so that only its own scanning is timed. */
const STAGES: readonly Stage[] = [
  ['sentences', (text) => segmentSentences(snapshotOf(text), PARAMETERS)],
  ['tokens', (text) => tokenize(text, 0, text.length)],
  ['search terms', (text) => termsOf(text)],
];

const LATER: readonly (readonly [string, (source: ReturnType<typeof read>) => unknown])[] = [
  ['dates', ({ snapshot, sentences }) => findArticleDates(snapshot, sentences, PARAMETERS)],
  ['names', ({ snapshot, tokens }) => findArticleNames(snapshot.text, tokens, PARAMETERS)],
  ['attributions', (source) => extractAttributions(source, PARAMETERS)],
  ['claims', (source) => extractClaims({ ...source, attributions: [] }, PARAMETERS)],
];

function timed(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1_000;
}

const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

describe.each(PIECES)('100 kB of %s', (_, piece) => {
  const [half, whole] = [fill(piece, SIZE / 2), fill(piece, SIZE)];

  it.each(STAGES)('is read for %s in time that grows with it', (_name, run) => {
    const before = Math.min(
      timed(() => run(half)),
      timed(() => run(half)),
    );
    const after = Math.min(
      timed(() => run(whole)),
      timed(() => run(whole)),
    );
    expect(after).toBeLessThan(GROWTH * before + NOISE_MS);
  });

  it.each(LATER)('is read for %s in time that grows with it', (_name, run) => {
    const [first, second, long, longAgain] = [read(half), read(half), read(whole), read(whole)];
    const before = Math.min(
      timed(() => run(first)),
      timed(() => run(second)),
    );
    const after = Math.min(
      timed(() => run(long)),
      timed(() => run(longAgain)),
    );
    expect(after).toBeLessThan(GROWTH * before + NOISE_MS);
  });
});
