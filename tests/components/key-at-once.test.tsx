// @vitest-environment happy-dom
import { render as draw, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { ComparisonPanel } from '../../components/comparison-panel';
import { QuickCheck } from '../../components/quick-check';
import type { SurfaceState } from '../../lib/view/surface-state';
import { inEnglish, PORT_VIEW, SHORTCUTS, spyActions } from './render';

const state: SurfaceState = {
  kind: 'compared',
  view: PORT_VIEW,
  stale: null,
  save: 'unsaved',
  marks: 'off',
};

const reading: SurfaceState = {
  kind: 'progress',
  page: null,
  progress: { read: null, searching: null, comparing: null, percent: null },
  partial: null,
};

/** Draws and presses a key before the browser has shown anything: as a quick hand on a busy machine does. */
function drawAndPress(tree: ComponentChild, key: string): void {
  draw(inEnglish(tree), document.body);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

afterEach(() => draw(null, document.body));

describe('a key that follows a drawing at once', () => {
  it('meets what was drawn in the popup', () => {
    const actions = spyActions();
    drawAndPress(<QuickCheck state={state} actions={actions} shortcuts={SHORTCUTS} singleKeys />, 's');
    expect(actions.save).toHaveBeenCalledOnce();
  });

  it('saves in the popup once it is known that the page is not saved yet', () => {
    const asked = (...states: SurfaceState[]): number => {
      const actions = spyActions();
      const popup = (next: SurfaceState) => (
        <QuickCheck state={next} actions={actions} shortcuts={SHORTCUTS} singleKeys />
      );
      // What is done is drawn at once, as the popup does.
      actions.save.mockImplementation(() =>
        draw(inEnglish(popup({ ...state, save: 'saving' })), document.body),
      );
      drawAndPress(popup(reading), 's');
      for (const next of states) act(() => draw(inEnglish(popup(next)), document.body));
      draw(null, document.body);
      return actions.save.mock.calls.length;
    };
    const unknown: SurfaceState = { ...state, save: 'unknown' };
    expect(asked(unknown)).toBe(0);
    expect(asked(unknown, state, state)).toBe(1);
    expect(asked(unknown, { ...state, save: 'saved' }, state)).toBe(0);
    // What ended without an article is not what the key was meant for.
    expect(asked({ kind: 'failed', page: null, details: '' }, reading, state)).toBe(0);
  });

  it('meets what was drawn in the panel', () => {
    const actions = spyActions();
    const panel = (
      <ComparisonPanel
        state={state}
        actions={actions}
        shortcuts={SHORTCUTS}
        singleKeys
        offerMarks
        toast={null}
      />
    );
    drawAndPress(panel, 'r');
    expect(actions.readAgain).toHaveBeenCalledOnce();
  });
});
