import { describe, expect, it } from 'vitest';
import { buildDateLedger } from '../../../lib/comparison/dates/build-date-ledger';
import { DateEntry } from '../../../lib/model/ledger';
import { analyzeText } from '../analyze-text';

describe('buildDateLedger', () => {
  const first = 'The ferry sank on Wednesday. The port was shut on Wednesday.';
  const entries = (dates: readonly (string | null)[]) =>
    buildDateLedger(dates.map((datePublished) => analyzeText(first, { datePublished })));

  it('lists one phrase with one meaning once, with all its places', () => {
    const [entry, ...more] = entries(['2023-10-26', '2023-10-26']);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      phrase: 'Wednesday',
      from: '2023-10-25',
      to: '2023-10-25',
      anchor: 'publication',
    });
    expect(entry!.places.map(({ article }) => article)).toEqual([0, 0, 1, 1]);
    expect(DateEntry.safeParse(entry).success).toBe(true);
  });

  it('lists one phrase with two meanings twice', () => {
    expect(entries(['2023-10-26', '2023-11-02']).map(({ from }) => from)).toEqual([
      '2023-10-25',
      '2023-11-01',
    ]);
  });

  it('says that it cannot tell where nothing anchors the phrase', () => {
    expect(entries([null])).toMatchObject([{ phrase: 'Wednesday', from: null, to: null, anchor: 'none' }]);
  });

  it('lists dates outside claims too', () => {
    const article = analyzeText('On Friday, the mayor said that the port is shut.', {
      datePublished: '2023-10-26',
    });
    expect(buildDateLedger([article]).map(({ phrase }) => phrase)).toEqual(['Friday']);
  });
});
