import { describe, expect, it } from 'vitest';
import { exceedsDepth } from '../../../lib/page/metadata/json-depth';
import { normalizeDate } from '../../../lib/page/metadata/normalize-date';

describe('normalizeDate', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024-03-05T08:30:00Z', '2024-03-05T08:30:00Z'],
    ['2024-03-05T08:30:00.123+0530', '2024-03-05T08:30:00+05:30'],
    ['2024-03-05 08:30', '2024-03-05T08:30:00'],
    ['Tue, 05 Mar 2024 08:30:00 GMT', '2024-03-05T08:30:00Z'],
    ['March 5, 2024', '2024-03-05'],
    ['5th March 2024 at 10:05 pm', '2024-03-05T22:05:00'],
    ['5 Mar 2024, 12:15 am', '2024-03-05T00:15:00'],
    ['March 5, 2024 at 10:05 p.m. EST', '2024-03-05T22:05:00-05:00'],
    ['Tue, 5 Mar 2024 08:30:00 +0100', '2024-03-05T08:30:00+01:00'],
    ['Tue Mar 05 08:30:00 EST 2024', '2024-03-05T08:30:00-05:00'],
    ['Tue Mar 05 08:30:00 GMT+0530 2024', '2024-03-05T08:30:00+05:30'],
    ['2024-03-05T08:30-07', '2024-03-05T08:30:00-07:00'],
    ['2024/3/5', '2024-03-05'],
    ['5.3.2024', '2024-03-05'],
    ['05.03.2024 08:30', '2024-03-05T08:30:00'],
    ['1709627400', '2024-03-05T08:30:00Z'],
    ['1709627400000', '2024-03-05T08:30:00Z'],
    [1709627400, '2024-03-05T08:30:00Z'],
  ])('reads %s', (stated, iso) => {
    expect(normalizeDate(stated)).toBe(iso);
  });

  it.each([
    '10/11/2024',
    '2024-02-30',
    '31 Febtember 2024',
    '31.2.2024',
    '2024-3',
    'yesterday',
    '',
    '170962',
    '9999999999',
    'x'.repeat(200),
  ])('makes nothing up for %s', (stated) => {
    expect(normalizeDate(stated)).toBeNull();
  });

  it('takes no other type', () => {
    expect([17, null, undefined, {}, ['2024-03-05']].map(normalizeDate)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('exceedsDepth', () => {
  it('counts open brackets outside strings', () => {
    expect(exceedsDepth('[[[1]]]', 3)).toBe(false);
    expect(exceedsDepth('[[[[1]]]]', 3)).toBe(true);
    expect(exceedsDepth('["[[[[[[", "\\"[[[["]', 3)).toBe(false);
  });

  it('answers for a hundred thousand brackets', () => {
    expect(exceedsDepth('['.repeat(100_000), 32)).toBe(true);
  });
});
