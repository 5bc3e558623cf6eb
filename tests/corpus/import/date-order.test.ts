import { expect, it } from 'vitest';
import { articleOfRow, dateOrders } from '../../../lib/corpus/import/csv/article-of-row';
import { guessColumns } from '../../../lib/corpus/import/csv/guess-columns';

it.each([
  {
    dates: ['03/04/2024', '26/10/2023 14:05', '1-2-2024'],
    read: ['2024-04-03', '2023-10-26 14:05', '2024-02-01'],
  },
  { dates: ['03/04/2024', '10/26/2023 2:05 PM', ''], read: ['2024-03-04', '2023-10-26', null] },
  { dates: ['03/04/2024', '2024-05-06', '5 May 2024'], read: ['03/04/2024', '2024-05-06', '5 May 2024'] },
  { dates: ['26/10/2023', '10/26/2023', '03/04/2024'], read: ['26/10/2023', '10/26/2023', '03/04/2024'] },
])('takes day and month of $dates as the whole column has them', ({ dates, read }) => {
  const { mapping } = guessColumns([['title', 'text', 'date']]);
  const rows = dates.map((date) => ['Ferry late', 'The ferry was late.', date]);
  const orders = dateOrders(rows, mapping);
  expect(rows.map((row) => articleOfRow(row, mapping, orders).datePublished)).toEqual(read);
});
