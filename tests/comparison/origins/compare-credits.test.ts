import { describe, expect, it } from 'vitest';
import { compareCredits } from '../../../lib/comparison/origins/compare-credits';
import { CreditDifference } from '../../../lib/model/credit-difference';
import cases from '../../fixtures/origins/credits.json';
import { buildCorpus } from './build-corpus';

describe('compareCredits', () => {
  it.each(cases)('$name', ({ base, other, kinds }) => {
    const { articles, alignments, context } = buildCorpus([
      { publisher: 'Kenmare Gazette', text: base },
      { publisher: 'Dune Post', text: other },
    ]);
    const found = compareCredits(articles, alignments, context);
    for (const difference of found) expect(CreditDifference.parse(difference)).toEqual(difference);
    expect(found.map((difference) => difference.kind)).toEqual(kinds);
  });

  it('says nothing of background', () => {
    const { articles, alignments, context } = buildCorpus(
      [
        { publisher: 'Kenmare Gazette', text: 'Tove Lund said the quay was unsafe.' },
        { publisher: 'Dune Post', text: 'Karl Brandt said the quay was unsafe.' },
      ],
      { background: true },
    );
    expect(compareCredits(articles, alignments, context)).toEqual([]);
  });
});
