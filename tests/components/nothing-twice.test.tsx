// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ChainLine } from '../../components/chain-line';
import { DifferenceTable } from '../../components/difference-table';
import { QuickCheck } from '../../components/quick-check';
import type { DifferenceRow } from '../../lib/view/claim-card';
import { PORT_VIEW, render, SHORTCUTS, spyActions } from './render';

afterEach(cleanup);

const [first] = PORT_VIEW.overlap.flatMap((item) => (item.kind === 'card' ? item.card.rows : []));
const reading = (text: string): DifferenceRow['base'] => ({ text, none: null, gloss: null });

describe('what stands once is not said again', () => {
  it('gives the words of this page once where several articles have others for them', () => {
    const row = (note: number, base: string, other: string): DifferenceRow => ({
      ...first!,
      note,
      base: reading(base),
      other: reading(other),
    });
    const rows = [
      row(1, 'harbour chief', 'port director'),
      row(2, 'harbour chief', 'head'),
      row(3, 'mayor', 'reeve'),
    ];
    const { container } = render(<DifferenceTable rows={rows} id="x" />);
    const lines = [...container.querySelectorAll('tbody tr')];
    expect(lines.map(({ textContent }) => textContent?.match(/harbour chief/gu)?.length ?? 0)).toEqual([
      1, 0, 0,
    ]);
    expect(lines.map(({ children }) => children.length)).toEqual([4, 2, 4]);
    expect(lines[0]!.querySelectorAll('[rowspan="2"]')).toHaveLength(2);
    expect(lines[1]!.textContent).toContain('head');
  });

  it('leaves a speaker out of the way of a statement under their name', () => {
    const chain = { speaker: 'Ada Holm', carriers: ['Baltic'], place: null, article: 0 };
    expect(render(<ChainLine chain={chain} under="Ada Holm" />).container.textContent).toMatch(/^ ?Baltic/u);
    cleanup();
    expect(render(<ChainLine chain={chain} under="A. Holm" />).container.textContent).toMatch(/^Ada Holm/u);
    cleanup();
    const unnamed = { ...chain, speaker: null };
    expect(render(<ChainLine chain={unnamed} under="Ada Holm" />).container.textContent).toMatch(
      /^no speaker/u,
    );
  });

  it('names no article about another event among the closest, unless the reader decided so', () => {
    const popup = (decidedByReader: boolean) => {
      const [event, ...events] = PORT_VIEW.sources.events;
      const other = { ...event!, verdict: 'different' as const, decidedByReader };
      const sources = { ...PORT_VIEW.sources, events: [other, ...events] };
      const { container } = render(
        <QuickCheck
          state={{
            kind: 'compared',
            view: { ...PORT_VIEW, sources },
            stale: null,
            save: 'saved',
            marks: 'off',
          }}
          actions={spyActions()}
          shortcuts={SHORTCUTS}
          singleKeys
        />,
      );
      const { textContent } = container.querySelector('[aria-label="Closest articles"]')!;
      cleanup();
      return textContent;
    };
    const headline = PORT_VIEW.articles[PORT_VIEW.sources.events[0]!.article]!.headline.segments[0]!.text;
    expect(popup(false)).not.toContain(headline);
    expect(popup(true)).toContain(headline);
  });
});
