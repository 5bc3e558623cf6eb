import { describe, expect, it } from 'vitest';
import { scorePair } from '../../lib/comparison/alignment/score-pair';
import { findDivergences } from '../../lib/comparison/divergence/find-divergences';
import { matchEvents } from '../../lib/comparison/event/match-events';
import { PARAMETERS, type Parameters } from '../../lib/comparison/parameters';
import { tokenize } from '../../lib/comparison/text/tokenize';
import { ABLATION as ALIGNMENT } from '../quality/ablations/alignment';
import { ABLATION as DIVERGENCE } from '../quality/ablations/divergence';
import { ABLATION as EVENT } from '../quality/ablations/event';
import { bareContext } from '../quality/probe/sentence-pairs';
import { analyzeText } from './analyze-text';
import { contextOf } from './context-of';

const same = (a: Parameters, b: Parameters): boolean => JSON.stringify(a) === JSON.stringify(b);

describe('leaving groups of rules out', () => {
  it.each([ALIGNMENT, DIVERGENCE, EVENT].flatMap(({ groups }) => Object.entries(groups)))(
    'changes a parameter for %s',
    (_, leave) => {
      expect(same(leave(PARAMETERS), PARAMETERS)).toBe(false);
    },
  );

  it('leaves out a kind of link between words', () => {
    const words = (text: string) => tokenize(text, 0, text.length);
    const [a, b] = [words('The court rejected the appeal.'), words('The court rejects the appeal.')];
    const score = (parameters: Parameters) => scorePair(a, b, bareContext(parameters)).score;
    expect(score(ALIGNMENT.groups['inflected forms']!(PARAMETERS))).toBeLessThan(score(PARAMETERS));
  });

  it('leaves out a rule for divergences', () => {
    const articles = [
      'The storm killed 12 people in Larnholm.',
      'The storm killed 15 people in Larnholm.',
    ].map((text) => analyzeText(text, { datePublished: '2024-03-06' }));
    const rules = (parameters: Parameters) =>
      findDivergences(
        articles[0]!,
        articles[1]!,
        { base: [0], other: [0] },
        true,
        contextOf(articles, parameters),
      ).map(({ rule }) => rule);
    expect(rules(PARAMETERS)).toContain('figures-differ');
    expect(rules(DIVERGENCE.groups['figures']!(PARAMETERS))).not.toContain('figures-differ');
  });

  it('leaves out a part of the event gate', () => {
    const articles = ['2024-03-06', '2024-03-07'].map((datePublished) =>
      analyzeText('Mayor Ilvane opened the Tarvik harbour in Larnholm.', { datePublished }),
    );
    const score = (parameters: Parameters) =>
      matchEvents(articles[0]!, articles[1]!, 1, contextOf(articles, parameters)).score;
    expect(score(EVENT.groups['names']!(PARAMETERS))).not.toBe(score(PARAMETERS));
  });
});
