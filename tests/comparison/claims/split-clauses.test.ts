import { describe, expect, it } from 'vitest';
import { SPLIT_RULES } from '../../../lib/comparison/claims/split-clauses';
import fixtures from '../../fixtures/claims/clauses.json';
import { analyzeText } from '../analyze-text';

const claimsIn = (text: string): string[] =>
  analyzeText(text).claims.map(({ start, end }) => text.slice(start, end));

describe('splitClauses', () => {
  it('has a fixture for every rule', () => {
    expect(fixtures.map((fixture) => fixture.rule)).toEqual(SPLIT_RULES.map((rule) => rule.id));
  });

  describe.each(fixtures)('$rule', ({ splits, joins, mark }) => {
    it.each(splits.map((clauses) => [clauses.join(mark), clauses]))('splits: %s', (text, clauses) => {
      expect(claimsIn(text)).toEqual(clauses);
    });
    it.each(joins)('keeps whole: %s', (text) => {
      expect(claimsIn(text)).toEqual([text]);
    });
  });
});
