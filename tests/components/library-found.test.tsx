// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LIBRARY } from '../fixtures/view/library';
import { openLibrary } from './open-library';

afterEach(cleanup);

describe('the list of the library', () => {
  it('says how many more articles may match, and tells a screen reader what a filter leaves', async () => {
    const { container } = openLibrary({
      query: { ...LIBRARY.query, publisher: 'Beacon' },
      matching: 3,
      unread: 1234,
    });
    const left = '1,234 more articles may match: their texts were not read.';
    expect(container.querySelector('section[aria-label="Articles"]')?.textContent).toContain(left);
    await vi.waitFor(() =>
      expect([...container.querySelectorAll('[role=status]')].map((one) => one.textContent)).toContainEqual(
        expect.stringContaining(`3 articles found ${left}`),
      ),
    );
  });

  it('says above the list how many were found, and of the chosen how many it does not show', () => {
    const { container } = openLibrary({
      query: { ...LIBRARY.query, search: 'port' },
      matching: 2,
      selected: new Set(['a', 'x', 'y']),
    });
    const list = container.querySelector('section[aria-label="Articles"] ul')!;
    const above = (text: string): boolean =>
      Boolean(screen.getByText(text).compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(above('2 articles found')).toBe(true);
    expect(above('2 of them not shown below')).toBe(true);
    cleanup();
    openLibrary({ selected: new Set(['a']) });
    expect(screen.queryByText(/not shown below/u)).toBeNull();
  });

  it('calls an article without a headline by the name of its file', () => {
    const [row] = LIBRARY.rows;
    openLibrary({ rows: [{ ...row!, headline: '', url: 'file:///My%20notes.csv%2012' }] });
    expect(screen.getByRole('button', { name: 'My notes.csv 12' })).toBeTruthy();
  });
});
