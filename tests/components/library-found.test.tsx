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

  it('calls an article without a headline by the name of its file', () => {
    const [row] = LIBRARY.rows;
    openLibrary({ rows: [{ ...row!, headline: '', url: 'file:///My%20notes.csv%2012' }] });
    expect(screen.getByRole('button', { name: 'My notes.csv 12' })).toBeTruthy();
  });
});
