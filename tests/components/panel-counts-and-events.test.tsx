// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ComparisonView } from '../../lib/view/comparison-view';
import { PORT_VIEW, renderCompared } from './render';

afterEach(cleanup);

const open = (view: ComparisonView = PORT_VIEW) => renderCompared(view);

describe('counts', () => {
  it('agree: what the line says is in other articles is what the tab Overlap counts', () => {
    open();
    const line = screen.getByText(/claims on this page, \d+ also in other articles/u).textContent ?? '';
    const [, all, found] = /(\d+) claims on this page, (\d+) also/u.exec(line)!;
    const parts = ['same', 'wording', 'differs', 'only'] as const;
    expect(parts.reduce((sum, part) => sum + PORT_VIEW.counts[part], 0)).toBe(Number(all));
    expect(screen.getAllByRole('tab')[0]?.textContent).toBe(`Overlap ${found}`);
    expect(Number(all) - Number(found)).toBe(PORT_VIEW.counts.only);
  });
});

describe('the articles of an event', () => {
  it('are said to have no date where others have one', () => {
    const dates = (undated: readonly number[]): (string | undefined)[] => {
      const articles = PORT_VIEW.articles.map((article, index) => ({
        ...article,
        date: undated.includes(index) ? null : '2023-10-26',
      }));
      const { container } = open({ ...PORT_VIEW, articles });
      fireEvent.click(screen.getAllByRole('tab')[2]!);
      const said = [...container.querySelectorAll('details[data-event] > summary .where')].map(
        ({ textContent }) => textContent ?? undefined,
      );
      cleanup();
      return said;
    };
    const all = PORT_VIEW.sources.events.map(({ article }) => article);
    expect(dates([])).not.toContain('no date');
    expect(dates(all.slice(0, 1))[0]).toBe('no date');
    expect(dates(all)).toEqual([]);
  });
});

describe('the evidence for one event', () => {
  it('is folded where many articles are a list to look down, and opens for the one asked about', () => {
    const [, first] = PORT_VIEW.articles;
    const events = Array.from({ length: 6 }, () => PORT_VIEW.sources.events[0]!);
    const { container } = open({ ...PORT_VIEW, sources: { ...PORT_VIEW.sources, events } });
    fireEvent.click(screen.getAllByRole('tab')[2]!);
    const folds = [...container.querySelectorAll<HTMLDetailsElement>('details[data-event]')];
    expect(folds.map(({ open: isOpen }) => isOpen)).toEqual(Array(6).fill(false));
    expect(folds[0]?.querySelector('summary')?.textContent).toContain(first?.name);
  });
});
