import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Attribution, Carrier } from '../../../lib/model/attribution';
import { attributionsOf, snapshotOf } from '../../quality/attribution-input';

/** Pieces that rules look for, so that random texts get past the first test of each rule. */
const PIECE = fc.constantFrom(
  'said',
  'says',
  'that',
  'according to',
  'citing',
  'Reuters',
  'TASS',
  'quoted',
  'as saying',
  'he',
  'who',
  'the minister',
  'Tove Lund',
  'Moscow',
  'denied',
  'urged',
  'to',
  'pay',
  'on Monday',
  'a report',
  '"',
  '“',
  '”',
  "'",
  '’',
  '‘',
  '``',
  "''",
  ',',
  '.',
  ':',
  '—',
  '(',
  ')',
  '[Citation: TASS]',
  '\n\n',
  'the quay was unsafe',
  'and',
  'but',
  "'s",
  'claim',
);
const TEXT = fc.oneof(
  fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('attributions of any text', () => {
  it('are valid, sorted and inside the text', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { attributions, carriers } = attributionsOf(snapshotOf(text));
        attributions.forEach((attribution, index) => {
          expect(Attribution.parse(attribution)).toEqual(attribution);
          expect(attribution.index).toBe(index);
          for (const spans of [attribution.source, attribution.cue, attribution.content])
            spans.forEach((span, i) => {
              expect(span.start).toBeLessThan(span.end);
              expect(span.end).toBeLessThanOrEqual(text.length);
              expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
              expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
            });
        });
        for (const carrier of carriers) expect(Carrier.parse(carrier)).toEqual(carrier);
      }),
      { numRuns: 150 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(attributionsOf(snapshotOf(text))).toEqual(attributionsOf(snapshotOf(text)));
      }),
      { numRuns: 50 },
    );
  });
});

/** Ten times the text may cost ten times the time, with room for a busy machine; a square would cost a hundred. */
const HOSTILE = [
  'said, ',
  '" ',
  '“',
  'Name , ',
  'said that ',
  'citing Reuters, ',
  '"a b c d," he said. ',
  'Lee, who said, ',
  '(',
  "'s claim of ",
  'Saying that a, ',
  'as Lee said, ',
  'he said "x y z," ',
  'made it clear ',
];

describe('time', () => {
  it.each(HOSTILE)('grows no faster than the text of repeated %j', (piece) => {
    const cost = (size: number): number => {
      const snapshot = snapshotOf(piece.repeat(Math.ceil(size / piece.length)));
      const times = [1, 2].map(() => {
        const started = process.hrtime.bigint();
        attributionsOf(snapshot);
        return Number(process.hrtime.bigint() - started) / 1e6;
      });
      return Math.min(...times);
    };
    cost(20_000);
    expect(cost(60_000)).toBeLessThan(30 * Math.max(cost(6_000), 5));
  });
});
