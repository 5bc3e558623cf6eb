import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/comparison/dates/find-dates';
import { RELATIVE_RULES } from '../../../lib/comparison/dates/find-relative-dates';
import { smallLetters } from '../../../lib/comparison/text/small-letters';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import cases from '../../fixtures/dates/dates.json';

const datesIn = (text: string, published: string | null) =>
  findDates(text, { start: 0, end: text.length }, published, PARAMETERS);
const print = (text: string, published: string | null): string[] =>
  datesIn(text, published).map(
    ({ start, end, from, to, anchor }) => `${text.slice(start, end)}: ${from ?? ''} ${to ?? ''} ${anchor}`,
  );

const machineZone = process.env['TZ'];
afterEach(() => {
  if (machineZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machineZone;
});

describe('findDates', () => {
  it.each(RELATIVE_RULES)('has a fixture for the rule $id', ({ pattern }) => {
    expect(cases.some(({ text }) => smallLetters(text).search(pattern) !== -1)).toBe(true);
  });

  it.each(cases)('reads "$text" ($published) as $dates', ({ text, published, dates }) => {
    expect(print(text, published)).toEqual(dates);
  });

  it.each([
    'UTC',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Asia/Kolkata',
    'America/New_York',
    'Europe/Moscow',
  ])('reads the same dates on a machine in %s', (zone) => {
    process.env['TZ'] = zone;
    for (const { text, published, dates } of cases) expect(print(text, published)).toEqual(dates);
  });

  it('takes the day of publication as the page prints it, in the page’s own zone', () => {
    expect(print('It sank today.', '2023-10-26T23:50:00-11:00')).toEqual([
      'today: 2023-10-26 2023-10-26 publication',
    ]);
    expect(print('It sank today.', 'last spring')).toEqual(['today:   none']);
    expect(print('It sank today.', '2023-02-31')).toEqual(['today:   none']);
  });

  it('gives spans in order, a first day not after the last, both days or none, for any text', () => {
    const piece = fc.constantFrom(
      'on ',
      'Friday',
      ' May ',
      '7',
      ', ',
      '2023',
      '-',
      '/',
      'last ',
      'week ',
      'will ',
      'said ',
      'two years ago ',
      '1990s',
      '31 ',
      'February ',
      '\ud83d',
      'Oct. ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2024-02-29', '2024-01-01T00:00:00Z'), (words, published) => {
        let last = 0;
        for (const { start, end, from, to, anchor } of datesIn(words, published)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(from === null).toBe(to === null);
          expect(from === null).toBe(anchor === 'none');
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          last = end;
        }
      }),
    );
  });

  it.each(['Monday ', 'Oct 7 ', 'May 7, 2023 - ', '2014-', '1/2/2003 ', 'in May '])(
    'stays fast on a sentence of nothing but "%s"',
    (piece) => {
      const text = piece.repeat(PARAMETERS.limits.sentenceLength / piece.length);
      const begin = performance.now();
      datesIn(text, '2024-01-20');
      expect(performance.now() - begin).toBeLessThan(1_500);
    },
  );
});
