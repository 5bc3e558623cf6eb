// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ComparisonPanel } from '../../components/comparison-panel';
import { QuickCheck } from '../../components/quick-check';
import type { Refusal } from '../../lib/model/refusal';
import { say } from '../../lib/view/message';
import type { SurfaceState } from '../../lib/view/surface-state';
import { PORT_VIEW, render, SHORTCUTS, spyActions } from './render';

afterEach(cleanup);

const { page } = PORT_VIEW;
const NO_PROGRESS = { read: null, searching: null, comparing: null, percent: null };

/** Every state, what it says happened, and its one next step. */
const STATES: readonly (readonly [SurfaceState, what: RegExp, next: RegExp])[] = [
  [{ kind: 'idle', waiting: false }, /reads a page only when you ask/u, /press Alt C/u],
  [{ kind: 'progress', page, progress: NO_PROGRESS, partial: null }, /Reading the page/u, /Stop/u],
  [
    { kind: 'collection-empty', page, starterArticles: 12, save: 'unsaved' },
    /Your collection is empty.*12 short articles/su,
    /Turn on the starter pack/u,
  ],
  [{ kind: 'packs-off', page }, /Every pack is off\s*There is nothing to compare with/u, /Choose packs/u],
  [
    {
      kind: 'nothing-comparable',
      page,
      searched: { articles: 204, packs: 2 },
      warnings: [
        {
          kind: 'unsupported-language',
          line: say('warning.unsupported-language', { language: { kind: 'language', tag: 'fi' } }),
          next: null,
        },
      ],
      save: 'unsaved',
    },
    /no rules for Finnish.*Searched 204 articles in 2 packs\. None reports this event\. It may still have been reported elsewhere\./su,
    /Save this article/u,
  ],
  [{ kind: 'storage-full', page, usedBytes: 3e8 }, /300 MB are in use\. Nothing was lost/u, /Delete a pack/u],
  [
    { kind: 'damaged', page, listed: 1204, readable: 891 },
    /1,204 articles listed and 891 readable/u,
    /Open the library/u,
  ],
  [{ kind: 'stopped', page }, /Nothing had been compared by then/u, /Compare this page/u],
  [
    { kind: 'unopened', page, details: 'x' },
    /The library does not open\. ?Crossread has deleted nothing/u,
    /Open the library/u,
  ],
  [{ kind: 'failed', page, details: 'x' }, /Your library is not affected/u, /Try again/u],
];

const refused = (refusal: Refusal, site: string | null = null): SurfaceState => ({
  kind: 'refused',
  page,
  refusal,
  site,
});

const REFUSALS: readonly (readonly [Refusal, what: RegExp, next: RegExp])[] = [
  [
    { kind: 'not-an-article', headlines: 48 },
    /It has 48 headlines and no running text/u,
    /Open one of the articles and press Alt C\./u,
  ],
  [
    { kind: 'restricted-page' },
    /keeps this page closed to extensions/u,
    /Open an article in an ordinary tab/u,
  ],
  [{ kind: 'pdf' }, /This is a PDF/u, /Open the article’s web page/u],
  [
    { kind: 'too-large', measure: 'text', found: 9, limit: 1 },
    /too large to read at once/u,
    /Select the paragraphs you want and choose Compare selection/u,
  ],
  [
    { kind: 'too-large', measure: 'selection', found: 9, limit: 1 },
    /selection is too large/u,
    /Select fewer/u,
  ],
  [{ kind: 'too-short', sentences: 2 }, /It has 2 sentences/u, /Open the full article/u],
  [
    { kind: 'timed-out', limitMs: 5000 },
    /longer than 5 seconds and was stopped/u,
    /Wait until the page has loaded/u,
  ],
  [
    { kind: 'no-access' },
    /This tab has moved to another page/u,
    /Press Alt C or click the Crossread button/u,
  ],
  [{ kind: 'no-selection' }, /Nothing is selected/u, /Select a sentence/u],
];

const panel = (state: SurfaceState, actions = spyActions()) =>
  render(
    <ComparisonPanel
      state={state}
      actions={actions}
      shortcuts={SHORTCUTS}
      singleKeys
      offerMarks
      toast={null}
    />,
  );
const popup = (state: SurfaceState, actions = spyActions()) =>
  render(<QuickCheck state={state} actions={actions} shortcuts={SHORTCUTS} singleKeys />);

describe.each([
  ['panel', panel],
  ['popup', popup],
] as const)('%s', (_, show) => {
  it.each(STATES.map(([state, what, next]) => [state.kind, state, what, next] as const))(
    'says what happened and the next step: %s',
    (_kind, state, what, next) => {
      const { container } = show(state);
      expect(container.textContent).toMatch(what);
      expect(container.textContent).toMatch(next);
    },
  );

  it.each(REFUSALS.map(([refusal, what, next]) => [refusal.kind, refusal, what, next] as const))(
    'says why a page is not read: %s',
    (_kind, refusal, what, next) => {
      const { container } = show(refused(refusal));
      expect(container.textContent).toMatch(what);
      expect(container.textContent).toMatch(next);
    },
  );

  it('shows a comparison', () => {
    const { container } = show({
      kind: 'compared',
      view: PORT_VIEW,
      stale: null,
      save: 'unsaved',
      marks: 'off',
    });
    expect(container.textContent).toContain('Compared with 4 articles in 2 packs, newest 1 day older');
    expect(container.querySelectorAll('mark').length).toBeGreaterThan(2);
  });

  it('shows nothing in the first moment', () => {
    const { container } = show({ kind: 'idle', waiting: true });
    expect(container.querySelector('h2')).toBeNull();
  });

  it('names the toolbar button where no key is set', () => {
    const { container } = render(
      <QuickCheck
        state={refused({ kind: 'no-access' })}
        actions={spyActions()}
        shortcuts={{ quickCheck: null, panel: null, save: null, selection: null }}
        singleKeys
      />,
    );
    expect(container.textContent).toContain('Click the Crossread button in the toolbar.');
    expect(container.textContent).not.toContain('null');
  });
});

describe('the ways on', () => {
  it('asks for one site straight from the click', () => {
    const actions = spyActions();
    panel(refused({ kind: 'no-access' }, 'northgate.example'), actions);
    fireEvent.click(screen.getByText(/Always allow/u));
    expect(actions.allowSite).toHaveBeenCalledExactlyOnceWith('northgate.example');
  });

  it('tells damage at once', () => {
    panel({ kind: 'damaged', page, listed: 2, readable: 1 });
    expect(screen.getByRole('alert').textContent).toContain('Nothing has been deleted');
  });

  it('copies the details of a failure', () => {
    const actions = spyActions();
    panel({ kind: 'failed', page, details: 'where it stopped' }, actions);
    fireEvent.click(screen.getByText('Copy details'));
    expect(actions.copyDetails).toHaveBeenCalledExactlyOnceWith('where it stopped');
  });

  it('says in steps what is done and what runs', () => {
    const progress = {
      read: { sentences: 38, claims: 24 },
      searching: { articles: 204, close: 4 },
      comparing: { done: 13, total: 24 },
      percent: 55,
    };
    const { container } = panel({ kind: 'progress', page, progress, partial: PORT_VIEW });
    expect(container.textContent).toContain('Page read: 38 sentences, 24 claims');
    expect(container.textContent).toContain('4 of 204 articles are close');
    expect(container.textContent).toContain('Comparing claim 13 of 24');
    expect(container.textContent).toContain('Stop and show what is done');
    expect(container.querySelector('progress')?.value).toBe(55);
    expect(container.querySelectorAll('[data-card]').length).toBeGreaterThan(3);
  });

  it('keeps results of a page that was left, and says whose they are', () => {
    const actions = spyActions();
    const { container } = panel(
      { kind: 'compared', view: PORT_VIEW, stale: { kind: 'page-changed' }, save: 'saved', marks: 'off' },
      actions,
    );
    expect(container.textContent).toContain('This page has changed since it was read.');
    fireEvent.click(screen.getByText(/Compare again/u));
    expect(actions.readAgain).toHaveBeenCalledOnce();
    expect(container.querySelector('[data-card]')).not.toBeNull();
  });

  it('says that the page is being marked, with the switch on already', () => {
    const state = { kind: 'compared', view: PORT_VIEW, stale: null, save: 'saved', marks: 'making' } as const;
    const { container } = panel(state, spyActions());
    expect(container.textContent).toContain('Marking the page…');
    expect(container.querySelector<HTMLInputElement>('[role="switch"]')?.checked).toBe(true);
  });

  it('offers one press where the other page may be read, and the permission where not', () => {
    const actions = spyActions();
    const moved = (open: boolean) => ({ kind: 'moved', site: 'northgate.example', open }) as const;
    const compared = { kind: 'compared', view: PORT_VIEW, save: 'saved', marks: 'off' } as const;
    panel({ ...compared, stale: moved(true) }, actions);
    fireEvent.click(screen.getByText(/Compare this page/u));
    expect(actions.readAgain).toHaveBeenCalledOnce();
    cleanup();
    const { container } = panel({ ...compared, stale: moved(false) }, actions);
    expect(container.textContent).not.toContain('Compare this page');
    fireEvent.click(screen.getByText(/Always allow/u));
    expect(actions.allowSite).toHaveBeenCalledWith('northgate.example');
  });

  it('saves with S in the popup where no button has the focus, and names no key in the panel that it has not', () => {
    const actions = spyActions();
    const nothing = {
      kind: 'nothing-comparable',
      page,
      searched: { articles: 2, packs: 1 },
      warnings: [],
      save: 'unsaved',
    } as const;
    const { container } = popup(nothing, actions);
    expect(container.querySelector('kbd')?.textContent).toBe('S');
    fireEvent.keyDown(document.body, { key: 's' });
    expect(actions.save).toHaveBeenCalledOnce();
    cleanup();
    fireEvent.keyDown(document.body, { key: 's' });
    expect(actions.save).toHaveBeenCalledOnce();
    expect(panel(nothing).container.querySelector('kbd')).toBeNull();
  });
});
