// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { manyClaims } from '../fixtures/view/many-claims';
import { renderCompared } from './render';

/** Frames come late on a busy machine. */
const PATIENCE = { timeout: 10_000 };

afterEach(cleanup);

describe('a long list of cards', () => {
  it('begins with thirty and brings the rest on request, with every card still one that opens', async () => {
    const view = toComparisonView(manyClaims(64, 4), {
      decisions: [],
      searched: { articles: 4, packs: 1 },
    });
    const { container } = renderCompared(view);
    const cards = () => [...container.querySelectorAll('[data-card]')];
    expect(cards()).toHaveLength(30);
    fireEvent.click(screen.getByText(/34 more/u));
    expect(cards().length).toBeLessThan(64);
    await vi.waitFor(() => expect(cards()).toHaveLength(64), PATIENCE);
    const toggle = cards()[50]!.querySelector('button')!;
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(toggle);
    await vi.waitFor(() => expect(toggle.getAttribute('aria-expanded')).toBe('true'), PATIENCE);
    const inOrder = view.overlap.flatMap((item) => (item.kind === 'card' ? [`o-${item.card.id}`] : []));
    expect(cards().map((card) => card.getAttribute('data-card'))).toEqual(inOrder);
    // What is out of sight is passed over box by box, and a box is small enough to be drawn in one frame.
    const boxes = new Set(cards().map(({ parentElement }) => parentElement));
    expect([...boxes].map((box) => box?.childElementCount)).toEqual([...Array<number>(12).fill(5), 4]);
  });
});
