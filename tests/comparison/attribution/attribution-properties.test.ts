import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../../lib/comparison/parameters';
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
  '«',
  '»',
  '„',
  '‚',
  '‹',
  '›',
  '「',
  '」',
  '[',
  ']',
  '“he said “no” twice”',
  '\n\n\n\n',
  'per',
  'Per Holm',
  'قال الوزير',
  '”شلوم“',
  'אמר השר',
  '\u200f',
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

/** What no newsroom prints: whole texts, each of which must come out bounded and with sound spans. */
const ODD: readonly (readonly [string, string])[] = [
  ['ten thousand cue words', 'said claimed denied told vowed '.repeat(2_000)],
  ['no end of a sentence', 'Lund said that the quay and the crane and '.repeat(500)],
  ['opening marks of every style', '“„«‘‚‹「『``"'.repeat(300)],
  ['closing marks of every style', "”»’›」』''\"".repeat(300)],
  ['quotes within quotes', '“he said ‘she said “they said '.repeat(200)],
  ['mixed directions', 'قال Lund said “אמר” that \u202e the quay \u202c is full. '.repeat(100)],
  ['empty paragraphs', '\n\n \n\n\t\n\n'.repeat(200)],
  ['nested brackets', '([{'.repeat(1_000)],
];

describe('odd texts', () => {
  it.each(ODD)('give sound spans: %s', (_, text) => {
    const { attributions } = attributionsOf(snapshotOf(text));
    for (const attribution of attributions) {
      expect(Attribution.parse(attribution)).toEqual(attribution);
      for (const span of [...attribution.source, ...attribution.cue, ...attribution.content])
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
    }
  });

  it('are bounded: a text of nothing but cues gives no more than the limit', () => {
    const { attributions } = attributionsOf(snapshotOf('Lund said so.\n'.repeat(10_000)));
    expect(attributions.length).toBeLessThanOrEqual(PARAMETERS.attribution.attributions);
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
  '«',
  '„',
  'according to ',
  '[(',
  'per Ann, ',
];

describe('time', () => {
  it.each(HOSTILE)('grows no faster than the text of repeated %j', (piece) => {
    const cost = (size: number): number => {
      const snapshot = snapshotOf(piece.repeat(Math.ceil(size / piece.length)));
      const times = [1, 2].map(() => {
        // Processor time: a busy machine makes the same work take longer by the clock.
        const started = process.cpuUsage();
        attributionsOf(snapshot);
        const { user, system } = process.cpuUsage(started);
        return (user + system) / 1_000;
      });
      return Math.min(...times);
    };
    cost(20_000);
    expect(cost(60_000)).toBeLessThan(30 * Math.max(cost(6_000), 5));
  });
});
