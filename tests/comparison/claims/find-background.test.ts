import { describe, expect, it } from 'vitest';
import { BACKGROUND_RULES } from '../../../lib/comparison/claims/find-background';
import fixtures from '../../fixtures/claims/background.json';
import { analyzeText } from '../analyze-text';

const flags = (text: string, beside: string | undefined, datePublished: string | null): boolean[] => {
  const lead = beside ?? 'The envoy reached the town today, officials wrote.';
  const { claims } = analyzeText(`${lead}\n\n${text}`, { datePublished });
  return claims.filter((claim) => claim.start > lead.length).map((claim) => claim.background);
};

describe('markBackground', () => {
  it('has a fixture for every rule', () => {
    expect(fixtures.map((fixture) => fixture.rule)).toEqual(BACKGROUND_RULES.map((rule) => rule.id));
  });

  describe.each(fixtures)('$rule', ({ background, news, published, beside }) => {
    it.each(background)('is background: %s', (text) => {
      const found = flags(text, beside, published);
      expect(found.length).toBeGreaterThan(0);
      expect(found).not.toContain(false);
    });
    it.each(news)('is news: %s', (text) => {
      const found = flags(text, beside, published);
      expect(found.length).toBeGreaterThan(0);
      expect(found).not.toContain(true);
    });
  });

  it('never calls the opening paragraph standing background', () => {
    const { claims } = analyzeText('Hamas is a Palestinian group.');
    expect(claims.map((claim) => claim.background)).toEqual([false]);
  });
});
