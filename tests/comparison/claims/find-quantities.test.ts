import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../lib/comparison/claims/find-quantities';
import { EXCLUSION_RULES } from '../../../lib/comparison/claims/not-quantities';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { tokenize } from '../../../lib/comparison/text/tokenize';
import type { TextSpan } from '../../../lib/model/text-span';
import cases from '../../fixtures/claims/quantities.json';

const quantitiesIn = (text: string, dates: readonly TextSpan[] = []) =>
  findQuantities(tokenize(text, 0, text.length), dates, PARAMETERS);

const print = (text: string): string[] =>
  quantitiesIn(text).map(({ start, end, min, max, approximate, kind, unit, noun }) =>
    [
      `${text.slice(start, end)} =`,
      `${min ?? ''}..${max ?? ''}${approximate ? '~' : ''}`,
      kind,
      ...[unit, noun].filter((part) => part !== null),
    ].join(' '),
  );

describe('findQuantities', () => {
  it.each(cases)('finds in "$text": $found', ({ text, found }) => {
    expect(print(text)).toEqual(found);
  });

  it('has a twin for every exclusion rule', () => {
    const twins = new Set(cases.flatMap((entry) => ('twin' in entry ? [entry.twin] : [])));
    expect([...twins].sort()).toEqual(EXCLUSION_RULES.map((rule) => rule.id).sort());
  });

  it('takes no figure of a date', () => {
    const text = 'On 7 October 12 boats left';
    expect(quantitiesIn(text, [{ start: 3, end: 12 }]).map(({ min }) => min)).toEqual([12]);
  });

  it('gives spans in order that hold a number, for any text', () => {
    const piece = fc.constantFrom(
      'two ',
      '200',
      ' million',
      '-',
      '$',
      '%',
      ' and ',
      'between ',
      'half of ',
      '1,000',
      'km ',
      ' ',
      'tens of ',
      'x',
      '\ud800',
      ' or more',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((list) => list.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, min, max } of quantitiesIn(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
            if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
            last = end;
          }
        },
      ),
    );
  });
});
