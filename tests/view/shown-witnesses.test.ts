import { describe, expect, it } from 'vitest';
import type { ClaimCard, Witness } from '../../lib/view/claim-card';
import { shownWitnesses } from '../../lib/view/shown-witnesses';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

const { alignments } = PORT_COMPARISON;
const cardOf = (comparison: typeof PORT_COMPARISON): ClaimCard =>
  toComparisonView(comparison, { decisions: [], searched: { articles: 4, packs: 1 } }).overlap.flatMap(
    (item) => (item.kind === 'card' && item.card.claims.includes(1) ? [item.card] : []),
  )[0]!;
const places = (witnesses: readonly Witness[]): string[] =>
  witnesses.map(({ article, place }) => `${article} ${place.span.start}`);

describe('the witnesses that a card shows', () => {
  const twice = alignments.find(({ base }) => base.includes(1))!;
  const added = { ...twice, index: alignments.length, divergences: [], reuse: 'reworded' as const };
  const card = cardOf({ ...PORT_COMPARISON, alignments: [...alignments, added] });
  const shown = shownWitnesses(card.witnesses);

  it('have each sentence once, the most different pair first', () => {
    const before = cardOf(PORT_COMPARISON).witnesses;
    expect(card.witnesses).toHaveLength(before.length + 1);
    expect(places(shown)).toEqual(places(before));
    expect(shown.map(({ relation }) => relation)).toEqual(before.map(({ relation }) => relation));
  });

  it('carry the marks of all pairs of their sentence', () => {
    const [one, other] = card.witnesses.filter(({ article }) => article === twice.article);
    expect(one!.text).toEqual(other!.text);
    expect(one!.text.segments.some(({ rows }) => rows.length > 0)).toBe(true);
  });

  it('stay as they are where no sentence stands twice', () => {
    const before = cardOf(PORT_COMPARISON).witnesses;
    expect(shownWitnesses(before)).toEqual(before);
  });
});
