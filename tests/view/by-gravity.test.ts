import { describe, expect, it } from 'vitest';
import { DivergenceType } from '../../lib/model/divergence';
import { byGravity } from '../../lib/view/by-gravity';
import type { ClaimCard, DifferenceRow } from '../../lib/view/claim-card';
import { filterOverlap } from '../../lib/view/filter-overlap';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { toFirstDifference } from '../../lib/view/to-first-difference';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

const view = toComparisonView(PORT_COMPARISON, { decisions: [], searched: { articles: 4, packs: 1 } });
const cards = view.overlap.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
const one = cards.find(({ rows }) => rows.length > 0)!;

const withRow = (id: string, type: DivergenceType, severity: 'conflict' | 'wording'): ClaimCard => {
  const row: DifferenceRow = { ...one.rows[0]!, note: 1, chip: { label: `chip.${type}`, severity, type } };
  return { ...one, id, relation: severity === 'conflict' ? 'differs' : 'wording', rows: [row] };
};

describe('the order of differences', () => {
  it('has a place for every type', () => {
    const types = DivergenceType.options.map((type) => ({ type, severity: 'wording' as const }));
    for (const a of types)
      for (const b of types) if (a !== b) expect(Math.abs(byGravity(a, b))).toBeGreaterThan(0);
    expect(types.toSorted(byGravity).at(-1)?.type).toBe('attribution');
  });

  it('puts in the popup what changes most, then what stands first in the page', () => {
    const credit = withRow('credit', 'attribution', 'wording');
    const figure = withRow('figure', 'number', 'wording');
    const later = withRow('later', 'number', 'wording');
    const conflict = withRow('conflict', 'date', 'conflict');
    expect(toFirstDifference([credit, figure, later])?.card.id).toBe('figure');
    expect(toFirstDifference([credit, figure, conflict])?.card.id).toBe('conflict');
    expect(toFirstDifference([credit])?.card.id).toBe('credit');
  });

  it('is that of "Differences first", with pairs set apart at the end', () => {
    const listed = [
      withRow('credit', 'attribution', 'wording'),
      withRow('negation', 'negation', 'conflict'),
      withRow('figure', 'number', 'wording'),
      withRow('date', 'date', 'conflict'),
    ];
    const apart = {
      id: 'apart',
      article: 1,
      words: 'Apart',
      onlyWords: false,
      decision: one.witnesses[0]!.notTheSame,
    };
    const { items } = filterOverlap(
      {
        ...view,
        overlap: [{ kind: 'apart', apart }, ...listed.map((card) => ({ kind: 'card' as const, card }))],
      },
      { relations: new Set(), differencesFirst: true },
    );
    expect(items.map((item) => (item.kind === 'card' ? item.card.id : item.apart.id))).toEqual([
      'negation',
      'date',
      'figure',
      'credit',
      'apart',
    ]);
  });
});
