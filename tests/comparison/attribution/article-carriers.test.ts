import { describe, expect, it } from 'vitest';
import { articleCarriers } from '../../../lib/comparison/attribution/article-carriers';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { Credit } from '../../../lib/model/article-snapshot';
import cases from '../../fixtures/attribution/article-carriers.json';
import { snapshotOf } from '../../quality/attribution-input';

describe('articleCarriers', () => {
  it.each(cases)('$name', ({ text, carriers, credits = [], byline = [] }) => {
    const snapshot = snapshotOf(text, { byline, credits: credits.map((credit) => Credit.parse(credit)) });
    const found = articleCarriers(snapshot, PARAMETERS.attribution).map(
      (carrier) => `${carrier.key}/${carrier.evidence}`,
    );
    expect(found).toEqual(carriers);
  });
});
