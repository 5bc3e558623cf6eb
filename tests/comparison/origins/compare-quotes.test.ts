import { describe, expect, it } from 'vitest';
import { compareQuotes } from '../../../lib/comparison/origins/compare-quotes';
import { QuoteComparison } from '../../../lib/model/credit-difference';
import cases from '../../fixtures/origins/quotes.json';
import { buildCorpus } from './build-corpus';

describe('compareQuotes', () => {
  it.each(cases)('$name', ({ base, other, longest, cuts }) => {
    const { articles, alignments, context } = buildCorpus([
      { publisher: 'Kenmare Gazette', text: base },
      { publisher: 'Dune Post', text: other },
    ]);
    const texts = [base, other];
    const found = compareQuotes(articles, alignments, context);
    for (const comparison of found) expect(QuoteComparison.parse(comparison)).toEqual(comparison);
    if (longest === null) {
      expect(found).toEqual([]);
      return;
    }
    const [comparison] = found;
    const text = texts[comparison!.longest.article]!;
    expect(comparison!.longest.article).toBe(longest);
    expect(
      comparison!.versions.flatMap((version) =>
        version.cuts.map((cut) => [text.slice(cut.span.start, cut.span.end), cut.kind]),
      ),
    ).toEqual(cuts);
  });
});
