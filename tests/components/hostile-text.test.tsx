// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '../../components/library-page';
import { QuickCheck } from '../../components/quick-check';
import type { Comparison } from '../../lib/model/comparison';
import type { LibraryActions } from '../../lib/view/library-state';
import { toDecisionRows } from '../../lib/view/to-decision-rows';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';
import { LIBRARY } from '../fixtures/view/library';
import { render, renderCompared, SHORTCUTS, spyActions } from './render';

afterEach(cleanup);

const MARKUP = '<img src=x onerror=alert(1)>';
const OVERRIDE = 'pay\u202Eroll\u2066\u200Btoday';

/** The comparison with one kind of hostile words wherever a page's own words are shown. */
function hostile(words: string, url = 'https://a.example/'): Comparison {
  const comparison = structuredClone(PORT_COMPARISON);
  comparison.articles = comparison.articles.map((article) => ({
    ...article,
    headline: words,
    publisher: words,
    url,
    datePublished: null,
    // Same length, so that all spans still stand.
    text: words.slice(0, 30) + article.text.slice(Math.min(30, words.length)),
  }));
  comparison.names = comparison.names.map((name) => ({ ...name, name: words }));
  comparison.origins.origins = comparison.origins.origins.map((origin) => ({ ...origin, name: words }));
  comparison.quotes = comparison.quotes.map((quote) => ({ ...quote, speaker: words }));
  comparison.events = comparison.events.map((event) => ({
    ...event,
    evidence: event.evidence.map((line) => ({ ...line, detail: [words] })),
  }));
  return comparison;
}

function show(comparison: Comparison): HTMLElement[] {
  const view = toComparisonView(comparison, { decisions: [], searched: { articles: 4, packs: 1 } });
  const state = { kind: 'compared', view, stale: null, save: 'unsaved', marks: 'off' } as const;
  const panel = renderCompared(view).container;
  const surfaces = [panel as HTMLElement];
  for (const tab of panel.querySelectorAll<HTMLElement>('[role=tab]')) {
    tab.click();
    surfaces.push(panel.cloneNode(true) as HTMLElement);
  }
  const popup = render(
    <QuickCheck state={state} actions={spyActions()} shortcuts={SHORTCUTS} singleKeys />,
  ).container;
  return [...surfaces, popup as HTMLElement];
}

const nothing = (): void => undefined;
const LIBRARY_ACTIONS = new Proxy({}, { get: () => nothing }) as LibraryActions;

describe('words of a hostile page', () => {
  it('are text, never markup', () => {
    for (const surface of show(hostile(MARKUP))) {
      expect(surface.querySelector('img, script, iframe, object, [onerror], [srcdoc]')).toBeNull();
      expect(surface.textContent).toContain(MARKUP);
    }
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://bank.example@evil.example/'])(
    'never become a link: %s',
    (url) => {
      for (const surface of show(hostile('A headline', url))) {
        const targets = [...surface.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
        expect(targets.filter((target) => !target.startsWith('#'))).toEqual([]);
      }
    },
  );

  it('link out with no opener and no referrer', () => {
    const links = show(hostile('A headline')).flatMap((surface) => [
      ...surface.querySelectorAll('a[target]'),
    ]);
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link.getAttribute('rel') === 'noopener noreferrer')).toBe(true);
  });

  it('cannot turn the writing round or hide in it', () => {
    for (const surface of show(hostile(OVERRIDE))) {
      expect(surface.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
      expect(surface.innerHTML).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
    }
    expect(show(hostile(OVERRIDE))[0]?.querySelector('h1')?.textContent).toContain('U+202E');
  });

  it('may be two thousand characters long and have no date', () => {
    for (const surface of show(hostile('word '.repeat(400)))) {
      expect(surface.querySelector('h1')?.textContent?.length).toBeLessThanOrEqual(2_001);
      expect(surface.textContent).not.toMatch(/null|undefined|Invalid Date|NaN/u);
    }
  });

  it('may be a sentence of ten thousand characters: a part is shown, all of it can be', () => {
    const view = toComparisonView(PORT_COMPARISON, { decisions: [], searched: { articles: 4, packs: 1 } });
    const long = 'quay '.repeat(2_000);
    const overlap = view.overlap.map((item) =>
      item.kind === 'card'
        ? {
            ...item,
            card: {
              ...item.card,
              base: {
                ...item.card.base,
                segments: [
                  ...item.card.base.segments,
                  { ...item.card.base.segments[0]!, text: long, mark: null },
                ],
              },
            },
          }
        : item,
    );
    const { container } = renderCompared({ ...view, overlap });
    const card = container.querySelector('[data-card]:has([aria-expanded=true])')!;
    expect(card.textContent?.length).toBeLessThan(4_000);
    const button = [...card.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Show all of it',
    )!;
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(card.textContent).toContain(long);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button);
    expect(card.textContent).not.toContain(long);
  });

  it('stay text in the library', () => {
    const rows = LIBRARY.rows.map((row) => ({
      ...row,
      headline: MARKUP + OVERRIDE,
      publisher: MARKUP,
      packName: MARKUP,
      url: 'javascript:alert(1)',
    }));
    const words = MARKUP + OVERRIDE;
    const decided = [
      { kind: 'split-name', name: words, spelling: words },
      {
        kind: 'not-the-same',
        baseId: 'a',
        otherId: 'b',
        baseText: words,
        otherText: words,
        headlines: { base: words, other: words },
      },
    ] as const;
    const { container } = render(
      <LibraryPage
        state={{ ...LIBRARY, rows }}
        actions={LIBRARY_ACTIONS}
        singleKeys
        decisions={{ rows: toDecisionRows(decided), onUndo: nothing }}
      />,
    );
    expect(container.querySelector('img, a')).toBeNull();
    expect(container.textContent).toContain(MARKUP);
    expect(container.innerHTML).not.toMatch(/[\u202e\u2066]/u);
  });
});
