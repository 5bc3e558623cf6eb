import { describe, expect, it } from 'vitest';
import { coverageMessage } from '../../lib/view/coverage-message';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

describe('coverageMessage', () => {
  const dated = (base: string | null, ...others: (string | null)[]) =>
    coverageMessage(
      {
        ...PORT_COMPARISON,
        articles: [base, ...others].map((datePublished) => ({
          ...PORT_COMPARISON.articles[0]!,
          datePublished,
        })),
      },
      1,
    );

  it('says how much older or newer the newest article is', () => {
    expect(dated('2023-10-27', '2023-10-20', '2023-10-26').args?.['age']).toEqual({
      id: 'coverage.older',
      args: { n: 1 },
    });
    expect(dated('2023-10-27', '2023-10-29T08:00:00+03:00').args?.['age']).toEqual({
      id: 'coverage.newer',
      args: { n: 2 },
    });
    expect(dated('2023-10-27', '2023-10-27').args?.['age']).toEqual({ id: 'coverage.sameDay' });
  });

  it('leaves the age out where a date is missing', () => {
    expect(dated(null, '2023-10-26').id).toBe('coverage.undated');
    expect(dated('2023-10-27', null).id).toBe('coverage.undated');
    expect(dated('soon', '2023-10-26').id).toBe('coverage.undated');
  });
});
