// @vitest-environment happy-dom
import { render as draw, type ComponentChild } from 'preact';
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
