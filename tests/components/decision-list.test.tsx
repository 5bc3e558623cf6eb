// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DecisionList } from '../../components/decision-list';
import type { ReaderDecision } from '../../lib/model/decisions';
import { toDecisionRows } from '../../lib/view/to-decision-rows';
import { DECISIONS } from '../fixtures/view/library';
import { inEnglish, render } from './render';

afterEach(cleanup);

const list = (
  decisions: readonly ReaderDecision[],
  onUndo = vi.fn<(decision: ReaderDecision) => void>(),
) => ({
  onUndo,
  tree: <DecisionList rows={toDecisionRows(decisions)} onUndo={onUndo} />,
});

describe('the list of decisions', () => {
  it('says what was decided about what, newest first', () => {
    const { container } = render(list(DECISIONS).tree);
    const rows = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(rows[0]).toContain('Split: two names');
    expect(rows[0]).toContain('Anselm');
    expect(rows[1]).toContain('Split: not this event');
    expect(rows[1]).toContain('a page that was open');
    expect(rows[2]).toContain('Three berths stayed closed on Monday.');
    expect(rows[2]).toContain('Berths shut');
  });

  it('takes back the one that is pressed, and keeps the focus in the list', async () => {
    const { tree, onUndo } = list(DECISIONS);
    const { rerender, container } = render(tree);
    const button = screen.getByLabelText(/^Undo: Split: not this event/u);
    button.focus();
    fireEvent.click(button);
    expect(onUndo).toHaveBeenCalledWith(DECISIONS[1]);
    rerender(inEnglish(list(DECISIONS.filter((_, at) => at !== 1)).tree));
    await new Promise((resolve) => setTimeout(resolve));
    expect(container.querySelector('section')?.contains(document.activeElement)).toBe(true);
  });

  it('shows a dozen of many, and the rest on request', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      kind: 'merge-names' as const,
      name: `Name ${at}`,
      spelling: `Spelling ${at}`,
    }));
    const { container } = render(list(many).tree);
    expect(container.querySelectorAll('li').length).toBe(12);
    fireEvent.click(screen.getByText('28 more decisions'));
    expect(container.querySelectorAll('li').length).toBe(40);
  });

  it('says what will be listed while there is nothing', () => {
    const { container } = render(list([]).tree);
    expect(container.textContent).toContain('Nothing overruled yet.');
  });
});
