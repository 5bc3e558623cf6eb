// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../components/library-page';
import type { LibraryActions, LibraryState } from '../../lib/view/library-state';
import { LIBRARY } from '../fixtures/view/library';
import { render } from './render';

afterEach(cleanup);

function open(changed: Partial<LibraryState> = {}) {
  const actions = {
    search: vi.fn<LibraryActions['search']>(),
    order: vi.fn<LibraryActions['order']>(),
    more: vi.fn<LibraryActions['more']>(),
    remove: vi.fn<LibraryActions['remove']>(),
    undo: vi.fn<LibraryActions['undo']>(),
    setPack: vi.fn<LibraryActions['setPack']>(),
    removePack: vi.fn<LibraryActions['removePack']>(),
    importFiles: vi.fn<LibraryActions['importFiles']>(),
    stopImport: vi.fn<LibraryActions['stopImport']>(),
    dismissImport: vi.fn<LibraryActions['dismissImport']>(),
    copyImportProblems: vi.fn<LibraryActions['copyImportProblems']>(),
    exportAll: vi.fn<LibraryActions['exportAll']>(),
    check: vi.fn<LibraryActions['check']>(),
    restore: vi.fn<LibraryActions['restore']>(),
    exportReadable: vi.fn<LibraryActions['exportReadable']>(),
    listDamaged: vi.fn<LibraryActions['listDamaged']>(),
  };
  const { container } = render(<LibraryPage state={{ ...LIBRARY, ...changed }} actions={actions} />);
  return { actions, container };
}

describe('LibraryPage', () => {
  it('says how much there is and where it stays', () => {
    const { container } = open();
    expect(container.textContent).toContain('1,204 articles in 3 packs. All of it stays on this device.');
    expect(container.textContent).toContain('3.7 MB used; the browser allows about 300 MB');
    expect(container.textContent).toContain('Last snapshot 26 Oct, 09:12');
  });

  it('finds, orders and shows more', () => {
    const { actions } = open();
    fireEvent.input(screen.getByLabelText('Search the library'), { target: { value: 'port' } });
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'publisher' } });
    fireEvent.click(screen.getByText('Show more'));
    expect(actions.search).toHaveBeenCalledExactlyOnceWith('port');
    expect(actions.order).toHaveBeenCalledExactlyOnceWith('publisher');
    expect(actions.more).toHaveBeenCalledOnce();
  });

  it('deletes at once and offers the way back', () => {
    const { actions } = open({ toast: { kind: 'deleted', headline: 'Ferry timetable' } });
    fireEvent.click(
      screen.getByRole('button', { name: 'Delete Port chief receives the dockers’ delegation' }),
    );
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('a');
    fireEvent.click(screen.getByText('Undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(screen.getByText('Deleted “Ferry timetable”.')).toBeTruthy();
  });

  it('works by keys: / to search, arrows between rows, Delete, Z', () => {
    const { actions } = open();
    const [first, second] = screen.getAllByRole('link');
    first!.focus();
    fireEvent.keyDown(first!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second!, { key: 'Delete' });
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('b');
    fireEvent.keyDown(second!, { key: 'z' });
    expect(actions.undo).toHaveBeenCalledOnce();
    fireEvent.keyDown(second!, { key: '/' });
    expect(document.activeElement).toBe(screen.getByLabelText('Search the library'));
  });

  it('turns packs on and off, and removes only those from files', () => {
    const { actions } = open();
    fireEvent.click(screen.getByRole('switch', { name: 'Wire week 43' }));
    expect(actions.setPack).toHaveBeenCalledExactlyOnceWith('week', true);
    expect(screen.getAllByRole('button', { name: /^Remove/u })).toHaveLength(1);
  });

  it('never shows a damaged library as an empty one', () => {
    const damage = {
      listed: 1204,
      readable: 891,
      snapshot: { takenAt: '2023-10-26T09:12:00Z', articles: 1198, brings: 307, later: 6 },
    };
    const { container, actions } = open({ rows: [], damage });
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toContain('The last check found 1,204 articles listed and 891 readable.');
    expect(textContent).toContain(
      'holds 1,198 articles. Restoring brings back 307 and keeps the 891. 6 added later',
    );
    expect(container.textContent).not.toContain('Your collection is empty');
    fireEvent.click(screen.getByText('Restore from snapshot'));
    expect(actions.restore).toHaveBeenCalledOnce();
  });

  it('offers the export where there is no snapshot', () => {
    open({ damage: { listed: 4, readable: 1, snapshot: null } });
    expect(screen.queryByText('Restore from snapshot')).toBeNull();
    expect(screen.getByText('List the 3')).toBeTruthy();
  });

  it('keeps the list of what was not read until it is dismissed', () => {
    const task = {
      file: 'october.zip',
      done: 3000,
      total: 3000,
      added: 2993,
      known: 4,
      problems: [
        { item: '2023/front.html', problem: { kind: 'not-an-article', headlines: 52 } },
        { item: 'pack.ndjson', problem: { kind: 'pack-checksum' } },
      ],
      running: false,
    } as const;
    const { container, actions } = open({ task });
    expect(container.textContent).toContain('2,993 added, 4 already here, 2 not read.');
    expect(container.textContent).toContain('Not an article: 52 headlines, no running text.');
    expect(container.textContent).toContain('This pack does not match its own checksum. Nothing was added.');
    fireEvent.click(screen.getByText('Dismiss'));
    expect(actions.dismissImport).toHaveBeenCalledOnce();
  });

  it('only reads while another tab writes', () => {
    const { container } = open({ otherTab: true });
    expect(container.textContent).toContain('The library is being changed in another tab.');
    expect(container.querySelectorAll('[data-row] button:not([disabled])')).toHaveLength(0);
  });

  it.each([
    [{ search: 'nothing', rows: [], matching: 0 }, 'No article matches “nothing”.'],
    [{ rows: [], matching: 0, articles: 0 }, 'Your collection is empty.'],
    [{ loading: true }, 'Opening the library'],
    [{ error: { kind: 'storage-full', usedBytes: null } }, 'There is no room. Nothing was lost.'],
  ] as const)('says what it is: %j', (changed, words) => {
    expect(open(changed).container.textContent).toContain(words);
  });
});
