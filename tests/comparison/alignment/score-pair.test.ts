import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorePair } from '../../../lib/comparison/alignment/score-pair';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { tokenize, type Token } from '../../../lib/comparison/text/tokenize';
import { judge } from '../../quality/probe/judge';
import { scoreSentencePairs } from '../../quality/probe/sentence-pairs';
import { readOwnPairs } from '../../training/own-pairs';
import { contextOf } from './articles-of-lines';

const read = (text: string): Token[] => tokenize(text, 0, text.length);
const score = (a: string, b: string): number => scorePair(read(a), read(b), contextOf()).score;

/** Words linked by kind, as printed. */
function links(a: string, b: string): string[] {
  const [left, right] = [read(a), read(b)];
  const pair = scorePair(left, right, contextOf());
  return pair.links
    .map((link) => ({ ...link, x: left[pair.a[link.a]!.first]!.text, y: right[pair.b[link.b]!.first]!.text }))
    .filter(({ kind }) => kind !== 'same')
    .map(({ x, y, kind }) => `${x} ${y} ${kind}`);
}

describe('scorePair', () => {
  it.each([
    ['an inflection', 'The envoys arrived.', 'The envoy arrives.', 'envoys envoy inflected'],
    ['an irregular form', 'They met envoys.', 'They will meet envoys.', 'met meet inflected'],
    ['a synonym', 'The firm bought the ferry.', 'The firm purchased the ferry.', 'bought purchased synonym'],
    ['a name and its adjective', 'a ship from Russia', 'a Russian ship', 'Russia Russian derived'],
    ['two spellings of a name', 'envoy Marzouk left', 'envoy Marzuk left', 'Marzouk Marzuk spelling'],
    ['an acronym', 'The UN sent food.', 'The United Nations sent food.', 'UN United acronym'],
    ['a converted unit', 'It lies 52 km off.', 'It lies 32 miles off.', '52 32 number'],
    ['an opposite', 'Judges accepted the plea.', 'Judges refused the plea.', 'accepted refused opposite'],
    ['another figure', 'It cost 40 lives.', 'It cost 14 lives.', '40 14 figure'],
  ])('links %s', (_name, a, b, expected) => {
    expect(links(a, b)).toContain(expected);
  });

  it.each([
    ['Austria left the union.', 'Australia left the union.'],
    ['Envoy Khan left.', 'Envoy Kohl left.'],
    ['It rained in 1999.', 'It rained in spring.'],
  ])('links no look-alikes: %s %s', (a, b) => {
    expect(links(a, b)).toEqual([]);
  });

  it('orders a rewording above a related sentence above an unrelated one', () => {
    const base = 'The court in Ondar sentenced the former mayor to seven years in prison for bribery.';
    const ranked = [
      'The former mayor was given seven years in jail for bribery by a court in Ondar.',
      'The former mayor of Ondar opened a prison museum on Friday.',
      'Rain flooded two villages on the coast.',
    ].map((other) => score(base, other));
    expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
    expect(ranked[0]).toBeGreaterThan(PARAMETERS.alignment.threshold);
    expect(ranked[1]).toBeLessThan(PARAMETERS.alignment.threshold);
  });

  it('gives one to the same words, nothing to an empty side', () => {
    expect(score('The envoys left.', 'the envoys left.')).toBe(1);
    expect(score('', 'The envoys left.')).toBe(0);
    expect(score('', '')).toBe(0);
  });

  it('is symmetric, repeatable and within 0 to 1 for any words', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...'the of UN United Nations envoys met meet 14 40 $ million km Russia Russian bought . , not'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const sentence = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const forth = score(a, b);
        expect(score(b, a)).toBe(forth);
        expect(forth).toBeGreaterThanOrEqual(0);
        expect(forth).toBeLessThanOrEqual(1);
        if (read(a).length > 0) expect(score(a, a)).toBe(1);
      }),
      { numRuns: 120 },
    );
  });

  it('is bounded on a hundred thousand characters', () => {
    const long = 'Envoys of 14 Marran groups met, '.repeat(3_200);
    const started = performance.now();
    score(long, `${long} not`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is precise on our own pairs at the shipped threshold', () => {
    const pairs = readOwnPairs();
    const { scores } = scoreSentencePairs(
      pairs.map(({ a, b }) => ({ a, b })),
      PARAMETERS,
    );
    const decisions = scores.map((value) => value >= PARAMETERS.alignment.threshold);
    const { precision, recall } = judge(
      decisions,
      pairs.map(({ same }) => Number(same)),
    );
    expect(pairs.length).toBeGreaterThan(1_000);
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.8);
  });
});
