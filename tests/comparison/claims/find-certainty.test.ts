import { describe, expect, it } from 'vitest';
import { CERTAINTY_LADDER, findCertainty, weaker } from '../../../lib/comparison/claims/find-certainty';
import { Certainty } from '../../../lib/model/claim';
import cases from '../../fixtures/claims/certainty.json';
import { claimWordsOf } from './claim-words-of';

describe('findCertainty', () => {
  it.each(cases)('reads "$text" as $certainty', ({ text, certainty, cue }) => {
    const found = findCertainty(claimWordsOf(text));
    expect(found.certainty).toBe(certainty);
    expect(found.cue === null ? null : text.slice(found.cue.start, found.cue.end)).toBe(cue);
  });

  it('climbs the same ladder as the model', () => {
    expect(CERTAINTY_LADDER).toEqual(Certainty.options);
  });

  it('takes the weaker of two steps, in any order', () => {
    expect(weaker('reported', 'possible')).toBe('possible');
    expect(weaker('possible', 'reported')).toBe('possible');
  });
});
