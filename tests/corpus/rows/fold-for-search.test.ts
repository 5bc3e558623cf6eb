import { expect, it } from 'vitest';
import { foldForSearch } from '../../../lib/corpus/rows/fold-for-search';

it.each([
  { typed: 'sao paulo', printed: 'São Paulo' },
  { typed: 'walesa', printed: 'Wałęsa' },
  { typed: 'isik', printed: 'Işık' },
  { typed: 'strasse', printed: 'Straße' },
  { typed: "minister's", printed: 'Minister’s' },
  { typed: 'wildcat walk-out', printed: 'wild\u00adcat walk\u2011out' },
  { typed: '"no" - "yes"', printed: '«No» – „yes“' },
  { typed: 'محمد', printed: 'مُحَمَّد' },
  { typed: 'محمد', printed: 'محـــمد' },
  { typed: 'احمد', printed: 'أحمد' },
  { typed: '東京', printed: '東京' },
])('finds $printed by $typed', ({ typed, printed }) => {
  expect(foldForSearch(printed)).toBe(foldForSearch(typed));
  expect(foldForSearch(typed)).toBe(typed);
});
