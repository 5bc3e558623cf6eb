import { describe, expect, it } from 'vitest';
import { findStatus, STATUS_RULES } from '../../../lib/comparison/claims/find-status';
import fixtures from '../../fixtures/claims/status.json';
import { claimWordsOf } from './claim-words-of';

describe('findStatus', () => {
  it('has a fixture for every rule', () => {
    expect(fixtures.map((fixture) => fixture.rule)).toEqual(STATUS_RULES.map((rule) => rule.id));
  });

  describe.each(fixtures)('$rule', ({ rule, fires, silent }) => {
    const status = STATUS_RULES.find((entry) => entry.id === rule)?.status;
    it.each(fires)('fires: %s', (text) => {
      expect(findStatus(claimWordsOf(text))).toMatchObject({ rule, status });
    });
    it.each(silent)('is silent: %s', (text) => {
      expect(findStatus(claimWordsOf(text)).rule).not.toBe(rule);
    });
  });

  it('names the verb that decides', () => {
    const text = 'Officials said the envoy will probably visit the port.';
    const { cue } = findStatus(claimWordsOf(text));
    expect(text.slice(cue!.start, cue!.end)).toBe('will probably visit');
  });

  it('tells of no act in a stretch that has no finite verb', () => {
    expect(findStatus(claimWordsOf('killing three people'))).toEqual({
      status: 'none',
      cue: null,
      rule: null,
    });
  });
});
