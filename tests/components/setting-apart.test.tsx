// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ComparisonPanel } from '../../components/comparison-panel';
import type { ReaderDecision } from '../../lib/model/decisions';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';
import { PORT_VIEW, render, SHORTCUTS, spyActions } from './render';

afterEach(cleanup);

function open(view = PORT_VIEW) {
  const actions = spyActions();
  const { container } = render(
    <ComparisonPanel
      state={{ kind: 'compared', view, stale: null, save: 'saved', marks: 'off' }}
      actions={actions}
      shortcuts={SHORTCUTS}
      singleKeys
      offerMarks
      toast={null}
    />,
  );
  const press = (element: Element, key: string) => fireEvent.keyDown(element, { key });
  return { actions, container, press };
}

describe('cards that the reader calls not the same', () => {
  it('ask which pair is not the same where several articles report the claim', () => {
    const { actions, container } = open();
    const group = within(container.querySelector('[data-card="o-c1"]')!).getByRole('group', {
      name: 'Not the same',
    });
    fireEvent.click(within(group).getAllByRole('button')[0]!);
    expect(actions.decide.mock.calls[0]?.[0]).toMatchObject({
      kind: 'not-the-same',
      otherText: 'Minister Vale is expected to receive the delegation before it sails home',
    });
  });

  it('ask with the place where one article has two sentences, and set both pairs of one sentence apart in one step', () => {
    const first = PORT_VIEW.overlap.flatMap((item) => (item.kind === 'card' ? [item.card] : []))[1]!;
    const [c, a, b] = first.witnesses;
    const place = { ...a!.place, paragraph: 9, span: { start: 900, end: 950 } };
    const pairOf = (otherText: string, alignment: number, at = a!.place) => ({
      ...a!,
      alignment,
      place: at,
      notTheSame: { ...a!.notTheSame, otherText } as ReaderDecision,
    });
    const card = {
      ...first,
      witnesses: [c!, pairOf('one', 70), pairOf('two', 71), pairOf('far', 72, place), b!],
    };
    const overlap = PORT_VIEW.overlap.map((item) =>
      item.kind === 'card' && item.card.id === first.id ? { ...item, card } : item,
    );
    const { actions, container, press } = open({ ...PORT_VIEW, overlap });
    const group = within(container.querySelector('[data-card="o-c1"]')!).getByRole('group', {
      name: 'Not the same',
    });
    const names = within(group)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([
      'Not the same as C',
      'Not the same as A, ¶ 3',
      'Not the same as A, ¶ 9',
      'Not the same as B',
    ]);
    fireEvent.click(within(group).getByRole('button', { name: 'Not the same as A, ¶ 3' }));
    const decided = actions.decide.mock.calls.map(([one]) => 'otherText' in one && one.otherText);
    expect(decided).toEqual(['one', 'two']);
    press(document.body, 'z');
    expect(actions.undo.mock.calls.map(([one]) => 'otherText' in one && one.otherText)).toEqual(decided);
  });

  it('show one sentence once that stands beside two claims', () => {
    const { alignments } = PORT_COMPARISON;
    const twice = alignments.find(({ base }) => base.includes(1))!;
    const quotesOf = (comparison: typeof PORT_COMPARISON) => {
      const { container } = open(
        toComparisonView(comparison, { decisions: [], searched: { articles: 4, packs: 1 } }),
      );
      const quotes = [...container.querySelectorAll('[data-card="o-c1"] blockquote')];
      const shown = quotes.map(({ textContent }) => textContent);
      cleanup();
      return shown;
    };
    const once = quotesOf(PORT_COMPARISON);
    expect(once.length).toBeGreaterThan(1);
    const added = { ...twice, index: alignments.length, divergences: [] };
    expect(quotesOf({ ...PORT_COMPARISON, alignments: [...alignments, added] })).toEqual(once);
  });

  it('leave one line with Undo where a pair was set apart', () => {
    const { actions } = open(
      toComparisonView(
        { ...PORT_COMPARISON, setApart: [4] },
        { decisions: [], searched: { articles: 4, packs: 1 } },
      ),
    );
    const line = screen.getByText(/^Set apart: you marked/u).parentElement!;
    // Which sentence it is about is said in the article's own words, isolated from ours.
    const words = line.querySelector('bdi')!.textContent;
    const { base } = PORT_COMPARISON.alignments[4]!;
    const { start, end } = PORT_COMPARISON.analyses[0]!.claims[base[0]!]!;
    const claim = PORT_COMPARISON.articles[0]!.text.slice(start, end);
    const [begins = '', ends = ''] = words.split(' … ');
    expect(words.length).toBeLessThan(80);
    expect(begins.length).toBeGreaterThan(10);
    expect(claim.startsWith(begins) && claim.endsWith(ends)).toBe(true);
    fireEvent.click(within(line).getByText('Undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('leave their line and its Undo among the sentences of Wording too', () => {
    const of = (claim: number) => PORT_COMPARISON.alignments.findIndex(({ base }) => base.includes(claim));
    const apart = (claim: number) =>
      toComparisonView(
        { ...PORT_COMPARISON, setApart: [of(claim)] },
        { decisions: [], searched: { articles: 4, packs: 1 } },
      );
    const { actions } = open(apart(6));
    fireEvent.click(screen.getAllByRole('tab')[1]!);
    const line = within(screen.getByRole('tabpanel')).getByText(/^Set apart: you marked/u).parentElement!;
    fireEvent.click(within(line).getByText('Undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
    cleanup();
    // A pair that stood elsewhere in this tab, or not at all, leaves nothing here.
    open(apart(5));
    fireEvent.click(screen.getAllByRole('tab')[1]!);
    expect(within(screen.getByRole('tabpanel')).queryByText(/^Set apart: you marked/u)).toBeNull();
  });
});
