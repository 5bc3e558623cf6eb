// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ComparisonPanel } from '../../components/comparison-panel';
import { QuickCheck } from '../../components/quick-check';
import { say } from '../../lib/view/message';
import type { SurfaceState } from '../../lib/view/surface-state';
import { PORT_VIEW, render, SHORTCUTS, spyActions } from './render';

afterEach(cleanup);

const { page } = PORT_VIEW;
const panel = (state: SurfaceState) =>
  render(
    <ComparisonPanel
      state={state}
      actions={spyActions()}
      shortcuts={SHORTCUTS}
      singleKeys
      offerMarks
      toast={null}
    />,
  );
const popup = (state: SurfaceState, actions = spyActions(), singleKeys = true) =>
  render(<QuickCheck state={state} actions={actions} shortcuts={SHORTCUTS} singleKeys={singleKeys} />);

describe('keys and what stands for them', () => {
  it('warns of what was not read in the popup too, without the key that only the panel has', () => {
    const warned = {
      ...PORT_VIEW,
      warnings: [
        {
          kind: 'part-read' as const,
          line: say('warning.part-read', {
            percent: { kind: 'percent', value: 60 },
            paragraphs: say('count.paragraphs', { n: 2 }),
          }),
          next: say('warning.part-read.next'),
        },
        { kind: 'no-publication-date' as const, line: say('warning.no-publication-date'), next: null },
      ],
    };
    const state = { kind: 'compared', view: warned, stale: null, save: 'saved', marks: 'off' } as const;
    const glance = popup(state).container.textContent;
    expect(glance).toContain('About 60% of the article could be read: 2 paragraphs are closed.');
    expect(glance).not.toMatch(/press R|no publication date/u);
    cleanup();
    const { textContent } = panel(state).container;
    expect(textContent).toContain('Next: open them in the page. Compare again R');
    expect(textContent).toContain('no publication date');
  });

  it('has a way to read again in the panel that needs no key, and none in a saved report', () => {
    const warned = {
      ...PORT_VIEW,
      warnings: [
        {
          kind: 'part-read' as const,
          line: say('warning.part-read-plain', { percent: { kind: 'percent', value: 60 } }),
          next: say('warning.part-read.next'),
        },
      ],
    };
    const state = { kind: 'compared', view: warned, stale: null, save: 'saved', marks: 'off' } as const;
    const actions = spyActions();
    const shown = (fixed: boolean, singleKeys: boolean) =>
      render(
        <ComparisonPanel
          state={state}
          actions={actions}
          shortcuts={SHORTCUTS}
          singleKeys={singleKeys}
          offerMarks
          toast={null}
          fixed={fixed}
        />,
      );
    shown(false, false);
    const again = screen.getByRole('button', { name: 'Compare again' });
    expect(again.querySelector('kbd')).toBeNull();
    fireEvent.click(again);
    expect(actions.readAgain).toHaveBeenCalledOnce();
    cleanup();
    expect(shown(true, true).container.textContent).not.toMatch(/Next:|Compare again/u);
    fireEvent.click(screen.getByRole('button', { name: /^Keys/u }));
    const listed = screen.getByRole('region', { name: 'Keys' }).textContent;
    expect(listed).toContain('copy with citation');
    expect(listed).not.toMatch(/not the same|undo|read again/u);
  });

  it('leaves S alone in the popup where single letters are turned off, and says it nowhere', () => {
    const actions = spyActions();
    for (const state of [
      { kind: 'compared', view: PORT_VIEW, stale: null, save: 'unsaved', marks: 'off' },
      {
        kind: 'nothing-comparable',
        page,
        searched: { articles: 2, packs: 1 },
        warnings: [],
        save: 'unsaved',
      },
    ] satisfies SurfaceState[]) {
      const { container } = popup(state, actions, false);
      fireEvent.keyDown(document.body, { key: 's' });
      fireEvent.keyDown(document.body, { key: 'Escape' });
      expect([...container.querySelectorAll('kbd')].map(({ textContent }) => textContent)).not.toContain('S');
      cleanup();
    }
    expect(actions.save).not.toHaveBeenCalled();
    expect(actions.close).toHaveBeenCalledTimes(2);
  });

  it('saves with S and closes with Escape in the popup', () => {
    const actions = spyActions();
    const { container } = popup(
      { kind: 'compared', view: PORT_VIEW, stale: null, save: 'unsaved', marks: 'off' },
      actions,
    );
    expect(document.activeElement?.textContent).toContain('Open side panel');
    fireEvent.keyDown(container.querySelector('main')!, { key: 's' });
    fireEvent.keyDown(container.querySelector('main')!, { key: 'Escape' });
    expect(actions.save).toHaveBeenCalledOnce();
    expect(actions.close).toHaveBeenCalledOnce();
  });
});
