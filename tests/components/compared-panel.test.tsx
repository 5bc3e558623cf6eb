// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ComparisonPanel } from '../../components/comparison-panel';
import type { ComparisonView } from '../../lib/view/comparison-view';
import type { Progress, SurfaceState } from '../../lib/view/surface-state';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';
import { inEnglish, PORT_VIEW, render, SHORTCUTS, spyActions } from './render';

afterEach(cleanup);

const compared = (view: ComparisonView): SurfaceState => ({
  kind: 'compared',
  view,
  stale: null,
  save: 'saved',
  marks: 'off',
});

function open(view: ComparisonView = PORT_VIEW, singleKeys = true, first: SurfaceState = compared(view)) {
  const actions = spyActions();
  const panel = (state: SurfaceState) => (
    <ComparisonPanel
      state={state}
      actions={actions}
      shortcuts={SHORTCUTS}
      singleKeys={singleKeys}
      offerMarks
      toast={null}
    />
  );
  const { container, rerender } = render(panel(first));
  const show = (state: SurfaceState) => rerender(inEnglish(panel(state)));
  const cards = () => [...container.querySelectorAll<HTMLElement>('[data-card]')];
  const toggle = (id: string) => container.querySelector<HTMLElement>(`[data-card="o-${id}"] button`)!;
  const press = (element: Element, key: string) => fireEvent.keyDown(element, { key });
  return { actions, container, cards, toggle, press, show };
}

describe('cards', () => {
  it('open the first conflict and leave the rest closed', () => {
    const { cards } = open();
    expect(
      cards()
        .filter((card) => card.querySelector('[aria-expanded=true]'))
        .map((card) => card.dataset['card']),
    ).toEqual(['o-c1']);
  });

  it('are named by their sentence', () => {
    open();
    expect(screen.getByRole('article', { name: /^Three crane drivers are among/u })).toBeTruthy();
  });

  it('say a difference before its words, and lead from its number to its row', () => {
    const { container } = open();
    const card = within(container.querySelector('[data-card="o-c1"]')!);
    expect(card.getAllByText(/difference 1, negation:/u).length).toBeGreaterThan(1);
    const [number] = card.getAllByRole('link', { name: 'difference 1' });
    const row = container.querySelector(number!.getAttribute('href')!);
    expect(row?.textContent).toContain('No meeting … is planned');
  });

  it('give reasons, places, citation and the way into the page', () => {
    const { actions, container } = open();
    const card = within(container.querySelector('[data-card="o-c1"]')!);
    fireEvent.click(card.getByText('Why this'));
    expect(card.getByText('One article negates what the other affirms.')).toBeTruthy();
    fireEvent.click(card.getByText('Show in page'));
    expect(actions.showInPage.mock.calls[0]?.[0]).toMatchObject({ article: 0, paragraph: 2 });
    fireEvent.click(card.getByText('Copy with citation'));
    expect(actions.copyCitation.mock.calls[0]?.[0].witnesses).toHaveLength(3);
  });
});

describe('filters', () => {
  it('show one relation at a time, and everything again', () => {
    const { cards } = open();
    const differ = screen.getByRole('button', { name: /differ$/u });
    fireEvent.click(differ);
    expect(differ.getAttribute('aria-pressed')).toBe('true');
    expect(cards()).toHaveLength(2);
    fireEvent.click(screen.getByText('Show all'));
    expect(cards()).toHaveLength(7);
  });

  it('take an article out: its witnesses, its rows, and cards that only it reports', () => {
    const { container, cards } = open();
    expect(container.textContent).not.toContain('A report holds all articles');
    fireEvent.click(screen.getByRole('button', { name: 'C, Eastern Ledger' }));
    expect(container.textContent).toContain(
      'A report holds all articles, also those that are turned off here.',
    );
    const first = container.querySelector('[data-card="o-c1"]')!;
    expect(first.textContent).not.toContain('expected to receive');
    expect(first.textContent).toContain('Worded differently');
    fireEvent.click(screen.getByRole('button', { name: 'A, Meridian Post' }));
    expect(cards().map((card) => card.dataset['card'])).toEqual(['o-c0', 'o-c1', 'o-c2']);
    expect(screen.getByRole('button', { name: /6 only here/u })).toBeTruthy();
    expect(screen.getAllByRole('tab')[0]?.textContent).toBe('Overlap 3');
  });

  it('put differences first on request', () => {
    const { cards } = open();
    fireEvent.click(screen.getByText('Differences first'));
    expect(
      cards()
        .slice(0, 2)
        .map((card) => card.dataset['card']),
    ).toEqual(['o-c1', 'o-c5']);
  });
});

describe('tabs', () => {
  it('follow the ARIA pattern: arrows move, one stands in the tab order', () => {
    const { press } = open();
    const [overlap, wording] = screen.getAllByRole('tab');
    press(overlap!, 'ArrowRight');
    expect(wording?.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(wording);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
    expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(wording?.id);
  });

  it('hold wording and sources', () => {
    const { container } = open();
    fireEvent.click(screen.getAllByRole('tab')[1]!);
    expect(container.textContent).toContain('How certain');
    fireEvent.click(screen.getAllByRole('tab')[2]!);
    expect(container.textContent).toContain('There is no first report in your collection.');
    expect(screen.getByText(/Read as a list/u)).toBeTruthy();
    expect(container.textContent).toContain('carried by Baltic News Agency, by credit line only, into');
  });

  it('lead from an article set aside to its event card, where it can be merged', () => {
    const { actions } = open();
    fireEvent.click(screen.getByText('related event'));
    fireEvent.click(screen.getByText('Merge: it is this event'));
    expect(actions.decide.mock.calls[0]?.[0]).toMatchObject({ kind: 'same-event' });
  });
});

describe('keys', () => {
  it('move between cards and act on the one with the focus', () => {
    const { actions, toggle, press, container } = open();
    toggle('c0').focus();
    press(toggle('c0'), 'j');
    expect(document.activeElement).toBe(toggle('c1'));
    press(toggle('c1'), 'k');
    expect(document.activeElement).toBe(toggle('c0'));
    press(toggle('c2'), 'w');
    expect(container.querySelector('#o-c2-why')).not.toBeNull();
    press(toggle('c2'), 'p');
    press(toggle('c2'), 'n');
    press(toggle('c2'), 'c');
    press(toggle('c2'), 'r');
    expect(actions.showInPage).toHaveBeenCalledOnce();
    expect(actions.decide).toHaveBeenCalledOnce();
    expect(actions.copyCitation).toHaveBeenCalledOnce();
    expect(actions.readAgain).toHaveBeenCalledOnce();
    press(toggle('c2'), 'z');
    expect(actions.undo).toHaveBeenCalledExactlyOnceWith(actions.decide.mock.calls[0]?.[0]);
  });

  it('choose tabs by number', () => {
    const { toggle, press } = open();
    press(toggle('c0'), '3');
    expect(screen.getAllByRole('tab')[2]?.getAttribute('aria-selected')).toBe('true');
  });

  it('stay silent with a modifier, or where single letters are turned off', () => {
    const { actions, toggle, press } = open(PORT_VIEW, false);
    press(toggle('c0'), 'r');
    fireEvent.keyDown(toggle('c0'), { key: 'r', ctrlKey: true });
    expect(actions.readAgain).not.toHaveBeenCalled();
    press(toggle('c0'), 'ArrowDown');
    expect(document.activeElement).toBe(toggle('c1'));
  });

  it('are where they stand on a board of another script', () => {
    const { actions, toggle } = open();
    toggle('c0').focus();
    // A board that writes Arabic, then one that writes Russian.
    fireEvent.keyDown(toggle('c0'), { key: 'ت', code: 'KeyJ' });
    expect(document.activeElement).toBe(toggle('c1'));
    fireEvent.keyDown(toggle('c1'), { key: 'к', code: 'KeyR' });
    expect(actions.readAgain).toHaveBeenCalledOnce();
    fireEvent.keyDown(toggle('c1'), { key: '؟', code: 'Slash', shiftKey: true });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Keys');
    // French boards have their A where others have Q, and mean it.
    fireEvent.keyDown(toggle('c1'), { key: 'w', code: 'KeyZ' });
    expect(actions.undo).not.toHaveBeenCalled();
  });

  it('lead from nowhere in particular to the first card', () => {
    const { toggle, press } = open();
    press(document.body, 'j');
    expect(document.activeElement).toBe(toggle('c0'));
  });

  it('close with Escape: the list of keys, then the card, then the selection', () => {
    const { toggle, press, container } = open();
    toggle('c1').focus();
    press(toggle('c1'), '?');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Keys');
    press(document.activeElement!, 'Escape');
    expect(container.textContent).not.toContain('next, previous card');
    expect(document.activeElement).toBe(toggle('c1'));
    const why = within(container.querySelector<HTMLElement>('[data-card="o-c1"]')!).getByText('Why this');
    why.focus();
    press(why, 'Escape');
    expect(toggle('c1').getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(toggle('c1'));
  });

  it('are listed on request', () => {
    const { toggle, press, container } = open();
    press(toggle('c0'), '?');
    expect(container.textContent).toContain('next, previous card');
  });
});

describe('a panel that is drawn anew', () => {
  const PROGRESS: Progress = {
    read: { sentences: 38, claims: 24 },
    searching: { articles: 204, close: 12 },
    comparing: { done: 4, total: 12 },
    percent: 55,
  };
  const first: SurfaceState = { kind: 'progress', page: null, progress: PROGRESS, partial: PORT_VIEW };
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('keeps tab, open cards and focus when the last articles arrive', () => {
    const { show, toggle, container } = open(PORT_VIEW, true, first);
    fireEvent.click(toggle('c3'));
    toggle('c3').focus();
    const held = document.activeElement;
    show(compared(PORT_VIEW));
    expect(document.activeElement).toBe(held);
    expect(toggle('c3').getAttribute('aria-expanded')).toBe('true');
    expect(container.querySelector('ol')).toBeNull();
  });

  it('stays while the page is compared again', () => {
    const { show, container } = open();
    fireEvent.click(screen.getAllByRole('tab')[2]!);
    show({ ...compared(PORT_VIEW), again: PROGRESS } as SurfaceState);
    expect(container.querySelector('progress')).not.toBeNull();
    show(compared(toComparisonView(PORT_COMPARISON, { decisions: [], searched: { articles: 4, packs: 1 } })));
    expect(container.querySelector('progress')).toBeNull();
    expect(screen.getAllByRole('tab')[2]?.getAttribute('aria-selected')).toBe('true');
  });

  it('gives the focus to what takes the place of the button that went', async () => {
    const { show, toggle, container } = open();
    const save = { ...compared(PORT_VIEW), save: 'unsaved' } as SurfaceState;
    show(save);
    screen.getByText('Save this article').focus();
    show(compared(PORT_VIEW));
    await settled();
    expect(document.activeElement?.textContent).toBe('Filters and marks');
    fireEvent.click(screen.getByRole('button', { name: /differ$/u }));
    const all = screen.getByText('Show all');
    all.focus();
    fireEvent.click(all);
    await settled();
    expect(container.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    toggle('c1').focus();
  });

  it('never takes the focus from somewhere else', async () => {
    const { show } = open();
    screen.getByText('Differences first').focus();
    document.body.focus();
    (document.activeElement as HTMLElement).blur();
    show(compared(PORT_VIEW));
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});
