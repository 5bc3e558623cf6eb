// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComparisonPanel } from '../../components/comparison-panel';
import type { Pointed } from '../../lib/view/surface-state';
import { inEnglish, PORT_VIEW, render, SHORTCUTS, spyActions } from './render';

const CARDS = PORT_VIEW.overlap.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
const scrolled = vi.fn<(this: Element) => void>();

beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(cleanup);

function open() {
  const tree = (pointed: Pointed | null) => (
    <ComparisonPanel
      state={{ kind: 'compared', view: PORT_VIEW, stale: null, save: 'saved', marks: 'on' }}
      actions={spyActions()}
      shortcuts={SHORTCUTS}
      singleKeys
      offerMarks
      toast={null}
      pointed={pointed}
    />
  );
  const { container, rerender } = render(tree(null));
  return {
    container,
    point: (...cards: string[]) => rerender(inEnglish(tree({ cards }))),
    signed: () => container.querySelector<HTMLElement>('[data-pointed]'),
  };
}

describe('words pressed in the page', () => {
  it('bring up their card: open, signed and scrolled to, with the focus left where it is', () => {
    const { point, signed } = open();
    const card = CARDS.at(-1)!;
    point(card.id);
    expect(signed()?.dataset['card']).toBe(`o-${card.id}`);
    expect(signed()?.querySelector('button[aria-expanded="true"]')).not.toBeNull();
    expect(scrolled.mock.contexts).toEqual([signed()]);
    expect(document.activeElement).toBe(document.body);
  });

  it('bring it up again when pressed again', () => {
    const { point, signed } = open();
    point(CARDS[0]!.id);
    point(CARDS.at(-1)!.id);
    point(CARDS[0]!.id);
    expect(signed()?.dataset['card']).toBe(`o-${CARDS[0]!.id}`);
    expect(scrolled).toHaveBeenCalledTimes(3);
  });

  it('lead from another tab to the list, and past a filter that leaves the card out', async () => {
    const { container, point, signed } = open();
    const same = CARDS.find(({ relation }) => relation === 'same')!;
    fireEvent.click(screen.getByRole('button', { name: /differs?$/u }));
    fireEvent.click(screen.getByRole('tab', { name: /Sources/u }));
    point(same.id);
    await vi.waitFor(() => expect(signed()?.dataset['card']).toBe(`o-${same.id}`));
    expect(container.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Overlap');
    expect(scrolled.mock.contexts.at(-1)).toBe(signed());
  });

  it('prefer, among several claims in one sentence, the card that the filters show', () => {
    const { point, signed } = open();
    const differs = CARDS.find(({ relation }) => relation === 'differs')!;
    const other = CARDS.find(({ relation }) => relation !== 'differs')!;
    fireEvent.click(screen.getByRole('button', { name: /differs?$/u }));
    point(other.id, differs.id);
    expect(signed()?.dataset['card']).toBe(`o-${differs.id}`);
  });

  it('make J go on from their card', () => {
    const { point, signed } = open();
    point(CARDS[1]!.id);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(signed()?.contains(document.activeElement)).toBe(true);
  });
});
