import { describe, expect, it } from 'vitest';
import { compareMarks } from '../../../lib/view/classroom/compare-marks';
import { toClassroomView } from '../../../lib/view/classroom/to-classroom-view';
import { toComparisonView } from '../../../lib/view/to-comparison-view';
import { PORT_COMPARISON } from '../../fixtures/view/port-comparison';

const PORT = toComparisonView(PORT_COMPARISON, { decisions: [], searched: { articles: 4, packs: 1 } });
const COURIER = 2;
const LEDGER = 3;
const viewWith = (article: number) => toClassroomView(PORT_COMPARISON, PORT, article);
const words = (view: ReturnType<typeof viewWith>, side: 'page' | 'other', sentence: number): string =>
  view[side].sentences[sentence]!.text.segments.map(({ text }) => text).join('');

describe('a lesson from a comparison', () => {
  it('numbers the sentences of both articles apart', () => {
    const view = viewWith(COURIER);
    expect(view.page.sentences.slice(0, 2).map(({ number }) => number)).toEqual(['1', '2']);
    expect(view.other.sentences[0]?.number).toBe('B1');
    expect(view.page.sentences).toHaveLength(PORT_COMPARISON.analyses[0]!.sentences.length);
  });

  it('lists each pair of sentences once, with its relation', () => {
    const { pairs } = viewWith(COURIER);
    const keys = pairs.map(({ page, other }) => `${page}:${other}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(pairs[0]).toMatchObject({ page: 0, other: 0, relation: 'same' });
  });

  it('leaves out what the reader set apart', () => {
    const apart = { ...PORT_COMPARISON, setApart: [0] };
    expect(toClassroomView(apart, PORT, COURIER).pairs).toHaveLength(viewWith(COURIER).pairs.length - 1);
  });

  it('lists sentences that credit somebody, with whom they credit', () => {
    const view = viewWith(COURIER);
    const source = view.sources.find(({ side }) => side === 'page')!;
    expect(words(view, 'page', source.sentence)).toMatch(/said|told|according/u);
    expect(source.names.length).toBeGreaterThan(0);
  });

  it('asks what the articles answer differently: conflicts first, answers in their words', () => {
    const view = viewWith(LEDGER);
    const [first] = view.questions;
    expect(first).toMatchObject({
      question: 'question.negation',
      page: { answer: { text: 'No meeting … is planned' } },
      other: { answer: { text: 'is expected to receive' } },
    });
    expect(words(view, 'other', first!.other.sentence)).toContain('is expected to receive');
  });
});

describe('marks beside a list', () => {
  const keyOf = (value: number): string => String(value);

  it('are in both, only in yours, or only in Crossread’s', () => {
    expect(compareMarks([1, 2, 3], [2, 4], keyOf)).toEqual({ both: [2], onlyYours: [1, 3], onlyTools: [4] });
  });

  it('add up', () => {
    const { both, onlyYours, onlyTools } = compareMarks([5, 6], [6, 7, 8], keyOf);
    expect([both.length + onlyYours.length, both.length + onlyTools.length]).toEqual([2, 3]);
  });
});
