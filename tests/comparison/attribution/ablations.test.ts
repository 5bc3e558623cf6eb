import { describe, expect, it } from 'vitest';
import { VERB_RULES } from '../../../lib/comparison/attribution/rules/verb-rules';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { rulesLeft } from '../../../lib/comparison/rules-left';
import rules from '../../fixtures/attribution/rules.json';
import { ABLATION } from '../../quality/ablations/attribution';
import { attributionsOf, snapshotOf } from '../../quality/attribution-input';

/** A sentence for each rule, and every kind of credit for the whole. */
const ARTICLE = snapshotOf(
  [
    'LARNHOLM, March 3 (AP) — The quay was closed.',
    ...rules.map(({ text }) => text),
    'Tove Lund said the quay was full, and the mayor hopes the ferry will wait.',
    '(With inputs from PTI)',
  ].join('\n'),
  { byline: ['Reuters'] },
);

describe('leaving rules out', () => {
  it.each(Object.entries(ABLATION.groups))('changes what is found without %s', (_, leave) => {
    expect(attributionsOf(ARTICLE, leave(PARAMETERS))).not.toEqual(attributionsOf(ARTICLE, PARAMETERS));
  });

  it('hands the list itself on where nothing is left out, as in the product', () => {
    expect(rulesLeft(VERB_RULES, PARAMETERS.attribution.off)).toBe(VERB_RULES);
  });

  it('leaves out the rules named and no others', () => {
    expect(rulesLeft([{ id: 'a' }, { id: 'b' }, { id: 'c' }], ['b'])).toEqual([{ id: 'a' }, { id: 'c' }]);
  });
});
