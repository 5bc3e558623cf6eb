import { describe, expect, it } from 'vitest';
import { DIVERGENCE_RULES } from '../../../lib/comparison/divergence/divergence-rule-ids';
import { RULES } from '../../../lib/comparison/divergence/divergence-rules';

describe('divergence rules', () => {
  it('are all listed by id', () => {
    const listed: readonly string[] = DIVERGENCE_RULES;
    expect(RULES.map((rule) => rule.id).filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('have kebab-case ids, each once', () => {
    expect(new Set(DIVERGENCE_RULES).size).toBe(DIVERGENCE_RULES.length);
    expect(DIVERGENCE_RULES.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([]);
  });
});
