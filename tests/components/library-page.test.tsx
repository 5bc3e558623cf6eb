// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportTask } from '../../lib/view/import-task';
import { LIBRARY, PREVIEW, TABLE, TASK, VERSIONS } from '../fixtures/view/library';
import { openLibrary } from './open-library';

afterEach(cleanup);

describe('LibraryPage', () => {
  it('says how much there is and where it stays', () => {
    const { container } = openLibrary();
    expect(container.textContent).toContain('1,204 articles in 3 packs. All of it stays on this device.');
    expect(container.textContent).toContain('3.7 MB used; the browser allows about 300 MB');
    expect(container.textContent).toContain('Last snapshot 26 Oct, 09:12');
  });

  it('searches when typing stops, orders, filters and turns pages', async () => {
    const { actions } = openLibrary();
    const field = screen.getByLabelText('Search the library');
    fireEvent.input(field, { target: { value: 'po' } });
    fireEvent.input(field, { target: { value: 'port' } });
    await vi.waitFor(() => expect(actions.ask).toHaveBeenCalledExactlyOnceWith({ search: 'port' }));
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'publisher' } });
    expect(actions.ask).toHaveBeenLastCalledWith({ order: 'publisher' });
    fireEvent.change(screen.getByLabelText('Publisher'), { target: { value: '=' } });
    expect(actions.ask).toHaveBeenLastCalledWith({ publisher: '' });
    fireEvent.change(screen.getByLabelText('Pack'), { target: { value: '=week' } });
    expect(actions.ask).toHaveBeenLastCalledWith({ pack: 'week' });
    fireEvent.click(screen.getAllByText('Next')[0]!);
    expect(actions.goTo).toHaveBeenCalledExactlyOnceWith(2);
    // Above the list and below it.
    expect(screen.getAllByText('1–2 of 1,204')).toHaveLength(2);
  });

  it('says which filters are in use and clears them', () => {
    const { actions } = openLibrary({
      query: { ...LIBRARY.query, publisher: 'Meridian Post', from: '2023-10-01' },
    });
    expect(screen.getByText('Filters (2 in use)')).toBeTruthy();
    fireEvent.click(screen.getByText('Clear filters'));
    expect(actions.clearFilters).toHaveBeenCalledOnce();
  });

  it('says of each row what tells it from the others, and what all share once', () => {
    const rowsOf = (changed: Parameters<typeof openLibrary>[0]): string[] => {
      const { container } = openLibrary(changed);
      const rows = [...container.querySelectorAll('[data-row] p')].map(
        ({ textContent }) => textContent ?? '',
      );
      cleanup();
      return rows;
    };
    const [dated, undated] = LIBRARY.rows;
    expect(rowsOf({})).toEqual(['Meridian Post26 Oct 2023saved by you2 versions', 'no dateStarter pack']);
    expect(rowsOf({ packs: LIBRARY.packs.slice(1, 2) })[1]).toBe('no date');
    expect(rowsOf({ query: { ...LIBRARY.query, pack: 'starter' } })[1]).toBe('no date');
    // That none of them has a date tells no two apart.
    expect(rowsOf({ rows: [undated!] })).toEqual(['Starter pack']);
    const alike = { rows: [dated!, { ...undated!, publisher: 'Meridian Post' }] };
    // Another page may hold other publishers.
    expect(rowsOf(alike)[1]).toBe('Meridian Postno dateStarter pack');
    expect(rowsOf({ ...alike, articles: 2 })).toEqual([
      '26 Oct 2023saved by you2 versions',
      'no dateStarter pack',
    ]);
    openLibrary({ ...alike, articles: 2 });
    expect(screen.getByText(/^All from/u).textContent).toBe('All from Meridian Post');
  });

  it('opens an article in its row, as text', () => {
    const { actions, container } = openLibrary({ preview: PREVIEW });
    const headline = screen.getByRole('button', { name: 'Port chief receives the dockers’ delegation' });
    expect(headline.getAttribute('aria-expanded')).toBe('true');
    expect(container.textContent).toContain('The port chief received a delegation of dockers.');
    expect(screen.getByText('Open the page').getAttribute('rel')).toBe('noopener noreferrer');
    fireEvent.click(headline);
    expect(actions.preview).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('does many at once: choose, choose all that match, export, delete', () => {
    const { actions } = openLibrary({ selected: new Set(['a', 'x']) });
    fireEvent.click(screen.getByLabelText('Choose Dockers’ leader lands in the capital'));
    expect(actions.select).toHaveBeenCalledExactlyOnceWith(['b'], true);
    fireEvent.click(screen.getByText('Choose all 1,204'));
    expect(actions.selectAll).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText('Delete 2'));
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith(['a', 'x']);
    fireEvent.click(screen.getAllByText('Export as pack')[0]!);
    fireEvent.click(screen.getAllByText('Export list as CSV')[1]!);
    expect(actions.export.mock.calls).toEqual([
      ['pack', ['a', 'x']],
      ['csv', null],
    ]);
  });

  it('says what changed between two versions, corrections first', () => {
    const { actions, container } = openLibrary({ versions: VERSIONS });
    expect(container.textContent).toContain('Between these two: 1 change of fact.');
    expect(container.textContent).toContain('Correction: 38 dockers came, not 42.');
    expect([...container.querySelectorAll('.mark')].map((mark) => mark.textContent)).toEqual([
      '42 dockers came.',
      '38 dockers came.',
    ]);
    fireEvent.change(screen.getByLabelText('Earlier version'), { target: { value: 'a2' } });
    expect(actions.versions).toHaveBeenCalledExactlyOnceWith('a', { older: 'a2', newer: 'a2' });
    fireEvent.click(screen.getByRole('button', { name: '2 versions' }));
    expect(actions.versions).toHaveBeenLastCalledWith('a');
  });

  it('asks which column holds what, with its guess, and takes the answer', () => {
    const { actions, container } = openLibrary({ table: TABLE });
    expect(container.textContent).toContain('Which column of october.csv holds what?');
    const question = within(screen.getByRole('region', { name: /Which column/u }));
    expect((question.getByLabelText('Headline') as HTMLSelectElement).value).toBe('0');
    fireEvent.change(question.getByLabelText('Publisher'), { target: { value: '' } });
    fireEvent.click(screen.getByText('Import rows'));
    expect(actions.chooseColumns).toHaveBeenCalledExactlyOnceWith({
      mapping: { ...TABLE.mapping, publisher: null },
      hasHeader: true,
    });
    fireEvent.change(question.getByLabelText('Text'), { target: { value: '' } });
    expect((screen.getByText('Import rows') as HTMLButtonElement).disabled).toBe(true);
    fireEvent.click(screen.getByText('Leave this table out'));
    expect(actions.chooseColumns).toHaveBeenLastCalledWith(null);
  });

  it('pauses, goes on and stops an import', () => {
    const running = openLibrary({
      task: { ...TASK, phase: 'running', done: 1240, current: '2023/story.html' },
    });
    expect(running.container.textContent).toContain('Importing october.zip');
    expect(running.container.textContent).toContain('1,240 of 3,000');
    fireEvent.click(screen.getByText('Pause'));
    expect(running.actions.pauseImport).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText('Stop and take it back'));
    expect(running.actions.stopImport).toHaveBeenCalledExactlyOnceWith(false);
    cleanup();
    const paused = openLibrary({ task: { ...TASK, phase: 'paused' } });
    fireEvent.click(screen.getByText('Go on'));
    expect(paused.actions.resumeImport).toHaveBeenCalledOnce();
  });

  it('says how an import that was cut off goes on', () => {
    const { container, actions } = openLibrary({
      unfinished: { file: 'october.zip', files: 1, done: 1240, total: 3000 },
    });
    expect(container.textContent).toContain('The import of october.zip was cut off after 1,240 of 3,000.');
    fireEvent.click(screen.getByText('Dismiss'));
    expect(actions.dismissUnfinished).toHaveBeenCalledOnce();
  });

  it('takes nothing in in a private window, and says why', () => {
    const { container } = openLibrary({ privateWindow: true });
    expect(container.textContent).toContain('In a private window nothing is kept');
    expect((screen.getByText('Choose files') as HTMLButtonElement).disabled).toBe(true);
  });

  it('says whether the browser keeps what is stored', () => {
    const { actions } = openLibrary();
    fireEvent.click(screen.getByText('Ask it to keep it'));
    expect(actions.keepStorage).toHaveBeenCalledOnce();
  });

  it('deletes at once and offers the way back', () => {
    const { actions } = openLibrary({ undos: [{ key: 4, kind: 'deleted', headline: 'Ferry timetable' }] });
    fireEvent.click(
      screen.getByRole('button', { name: 'Delete Port chief receives the dockers’ delegation' }),
    );
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith(['a']);
    fireEvent.click(screen.getByText('Undo'));
    expect(actions.undo).toHaveBeenCalledExactlyOnceWith(4);
    expect(screen.getByText('Ferry timetable').matches('bdi')).toBe(true);
  });

  it('keeps the way back beside what is said after it', () => {
    const { actions } = openLibrary({
      undos: [{ key: 4, kind: 'deleted-many', n: 7 }],
      toast: { kind: 'exported', n: 12 },
    });
    expect(screen.getByText('Exported 12 articles.')).toBeTruthy();
    expect(screen.getByText('Deleted 7 articles.')).toBeTruthy();
    fireEvent.click(screen.getByText('Undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('keeps the way back from each of the last removals, and gives the key to the latest', () => {
    const undos = [5, 6, 7, 8].map((key) => ({ key, kind: 'deleted-many' as const, n: key }));
    const { actions } = openLibrary({ undos });
    expect(screen.queryByText('Deleted 5 articles.')).toBeNull();
    const buttons = screen.getAllByText('Undo');
    expect(buttons.map((button) => button.getAttribute('aria-keyshortcuts'))).toEqual([null, null, 'z']);
    fireEvent.click(buttons[0]!);
    expect(actions.undo).toHaveBeenCalledExactlyOnceWith(6);
  });

  it('keeps a filter in sight whose last article is gone', () => {
    openLibrary({ query: { ...LIBRARY.query, publisher: 'Gone Gazette' } });
    expect(screen.getByLabelText<HTMLSelectElement>('Publisher').selectedOptions[0]!.textContent).toContain(
      'Gone Gazette',
    );
  });

  it('turns packs on and off, and removes only those from files', () => {
    const { actions } = openLibrary();
    const pack = screen.getByRole<HTMLInputElement>('switch', { name: 'Wire week 43' });
    fireEvent.click(pack);
    expect(actions.setPack).toHaveBeenCalledExactlyOnceWith('week', true);
    // It shows what is stored: a tab that is closed now has not promised anything.
    expect(pack.checked).toBe(false);
    expect(screen.getAllByRole('button', { name: /^Remove/u })).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: /^Replace/u })).toHaveLength(1);
    expect(screen.getByText('cd'.repeat(32))).toBeTruthy();
    expect(screen.getByText('1,000 articles, 2.5 MB, English, from a file')).toBeTruthy();
  });

  it('never shows a damaged library as an empty one', () => {
    const damage = {
      listed: 1204,
      readable: 891,
      gone: 300,
      altered: 13,
      misindexed: 0,
      snapshot: { takenAt: '2023-10-26T09:12:00Z', articles: 1198, brings: 307, later: 6 },
    };
    const { container, actions } = openLibrary({ rows: [], damage });
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toContain('The last check found 1,204 articles listed and 891 readable.');
    expect(textContent).toContain(
      'holds 1,198 articles. Restoring brings back 307 and keeps the 891. 6 added later',
    );
    expect(container.textContent).not.toContain('Your collection is empty');
    fireEvent.click(screen.getByText('Restore from snapshot'));
    expect(actions.restore).toHaveBeenCalledOnce();
  });

  it('does not call a library empty that the browser has emptied', () => {
    const damage = { listed: 4, readable: 0, gone: 4, altered: 0, misindexed: 0, snapshot: null };
    const { container } = openLibrary({ rows: [], damage });
    expect(container.textContent).toContain('The browser has emptied the database of the library.');
    expect(container.textContent).not.toContain('Your collection is empty');
  });

  it('only reads what a newer version has written', () => {
    const { container } = openLibrary({ newerDatabase: true });
    expect(container.textContent).toContain('A newer Crossread has written this library.');
    expect(container.querySelectorAll('[data-row] > button:not([disabled])')).toHaveLength(0);
  });

  it('offers the export where there is no snapshot', () => {
    openLibrary({ damage: { listed: 4, readable: 1, gone: 2, altered: 1, misindexed: 0, snapshot: null } });
    expect(screen.queryByText('Restore from snapshot')).toBeNull();
    expect(screen.getByText('List the 3')).toBeTruthy();
  });

  it('keeps the list of what was not read until it is dismissed', () => {
    const { container, actions } = openLibrary({ task: TASK });
    expect(container.textContent).toContain('2,993 added, 4 already here, 3 not read.');
    expect(container.textContent).toContain('Not an article: 52 headlines, no running text.');
    expect(container.textContent).toContain('This pack does not match its own checksum. Nothing was added.');
    expect(container.textContent).toContain('Files in this ZIP file share their bytes');
    expect(container.textContent).toContain('12 pictures, styles and scripts passed over.');
    fireEvent.click(screen.getByText('Dismiss'));
    expect(actions.dismissImport).toHaveBeenCalledOnce();
  });

  it('says in which row of a table, or which article of a file, something was not read', () => {
    const problems: ImportTask['problems'] = [
      { item: 'notes.csv', place: { kind: 'row', n: 1204 }, problem: { kind: 'quotes' } },
      { item: 'lines.ndjson', place: { kind: 'article', n: 3 }, problem: { kind: 'no-articles' } },
    ];
    const { container } = openLibrary({ task: { ...TASK, problems } });
    expect(container.textContent).toContain('notes.csv row 1,204Left out');
    expect(container.textContent).toContain('lines.ndjson article 3There is no text');
  });

  it('only reads while another tab writes', () => {
    const { container } = openLibrary({ otherTab: true });
    expect(container.textContent).toContain('The library is being changed in another tab.');
    expect(container.querySelectorAll('[data-row] > button:not([disabled])')).toHaveLength(0);
  });

  it.each([
    [
      { query: { ...LIBRARY.query, search: 'nothing' }, rows: [], matching: 0 },
      'No article matches “nothing”.',
    ],
    [
      { query: { ...LIBRARY.query, pack: 'week' }, rows: [], matching: 0 },
      'No article matches these filters.',
    ],
    [{ searching: true }, 'Searching'],
    [{ rows: [], matching: 0, articles: 0 }, 'Your collection is empty.'],
    [{ loading: true }, 'Opening the library'],
    [{ error: { kind: 'storage-full', usedBytes: null } }, 'There is no room. Nothing was lost.'],
  ] as const)('says what it is: %j', (changed, words) => {
    expect(openLibrary(changed).container.textContent).toContain(words);
  });
});
