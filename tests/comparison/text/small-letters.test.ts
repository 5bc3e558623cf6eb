import { describe, expect, it } from 'vitest';
import { smallLetters } from '../../../lib/comparison/text/small-letters';

describe('smallLetters', () => {
  it('keeps every letter at its place', () => {
    expect(smallLetters('On MONDAY, Østfold’s ÉCOLE')).toBe('on monday, østfold’s école');
  });

  it('leaves a letter whose small form is longer', () => {
    expect('İ'.toLowerCase()).toHaveLength(2);
    expect(smallLetters('İzmir on Friday 😀 \ud83d')).toBe('İzmir on friday 😀 \ud83d');
  });
});
