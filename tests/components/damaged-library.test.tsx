// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DamageNotice } from '../../components/damage-notice';
import { LibraryOpening } from '../../components/library-opening';
import { MissingListView } from '../../components/missing-list';
import type { LibraryActions, UnopenedActions, UnopenedLibrary } from '../../lib/view/library-state';
import { render } from './render';

afterEach(cleanup);

const only = (actions: Partial<LibraryActions>): LibraryActions => actions as LibraryActions;

describe('a damaged library', () => {
  it('names each kind of damage, and can be repaired without a snapshot', () => {
    const damage = { listed: 4, readable: 1, gone: 2, altered: 1, misindexed: 4, snapshot: null };
    const restore = vi.fn<LibraryActions['restore']>();
    const { container } = render(<DamageNotice damage={damage} actions={only({ restore })} />);
    expect(container.textContent).toContain('gone from the database: 2.');
    expect(container.textContent).toContain('text is not what was stored, and is left out: 1.');
    expect(container.textContent).toContain('entries in the search index are not what was stored: 4.');
    fireEvent.click(screen.getByText('Repair with what is readable'));
    expect(restore).toHaveBeenCalledOnce();
  });

  it('is not told that nothing was deleted where the browser has emptied it', () => {
    const snapshot = { takenAt: '2023-10-26T09:12:00Z', articles: 75, brings: 75, later: 0 };
    const damage = { listed: 75, readable: 0, gone: 75, altered: 0, misindexed: 0, snapshot };
    const { container } = render(<DamageNotice damage={damage} actions={only({})} />);
    expect(container.textContent).toContain('75 articles listed and none readable.');
    expect(container.textContent).toContain('The browser has emptied the database');
    expect(container.textContent).toContain('Restoring brings back 75.');
    expect(container.textContent).not.toContain('Nothing has been deleted');
  });

  it('lists the articles that could not be brought back, as far as they are known', () => {
    const known = { headline: 'Port opens', publisher: 'Strait Times', url: 'https://a.example/1' };
    const articles = [
      { ...known, comesBack: false },
      { headline: null, publisher: null, url: null, comesBack: true },
    ];
    const dismissMissing = vi.fn<LibraryActions['dismissMissing']>();
    const { container } = render(
      <MissingListView
        list={{ after: 'restore', articles, unknown: 3 }}
        actions={only({ dismissMissing, copyMissing: () => undefined })}
      />,
    );
    expect(container.textContent).toContain('Could not be brought back: 5');
    expect(screen.getByText('Port opens').getAttribute('href')).toBe('https://a.example/1');
    expect(container.textContent).toContain('Strait Times');
    expect(container.textContent).toContain('Headline not known');
    expect(container.textContent).toContain('but that they were there: 3.');
    fireEvent.click(screen.getByText('Dismiss'));
    expect(dismissMissing).toHaveBeenCalledOnce();
  });

  it('that does not open says why, and what can be done, first what changes nothing', () => {
    const actions: UnopenedActions = {
      retry: vi.fn<UnopenedActions['retry']>(),
      restore: vi.fn<UnopenedActions['restore']>(),
      exportSnapshot: vi.fn<UnopenedActions['exportSnapshot']>(),
    };
    const unopened: UnopenedLibrary = {
      problem: { kind: 'database' },
      snapshot: { takenAt: '2023-10-26T09:12:00Z', articles: 12 },
      working: false,
    };
    const { container } = render(<LibraryOpening unopened={unopened} actions={actions} />);
    expect(container.textContent).toContain('The library does not open.');
    expect(container.textContent).toContain('could not read or write the database of the library');
    expect(container.textContent).toContain('holds 12 articles');
    const buttons = [...container.querySelectorAll('button')];
    for (const button of buttons) fireEvent.click(button);
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Try again',
      'Export the snapshot',
      'Restore from snapshot',
    ]);
    for (const done of Object.values(actions)) expect(done).toHaveBeenCalledOnce();
  });
});
