// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LIBRARY, TABLE, TASK } from '../fixtures/view/library';
import { openLibrary } from './open-library';

afterEach(cleanup);

const RUNNING = { ...TASK, phase: 'running' } as const;
const focused = () => vi.waitFor(() => document.activeElement?.textContent);
const goesTo = (text: string): Promise<void> =>
  vi.waitFor(() => expect(document.activeElement?.textContent).toBe(text));

describe('the focus in the library', () => {
  it('goes to an import when it begins, and stays where the reader is when it ends', async () => {
    const { change } = openLibrary();
    screen.getByText('Choose files').focus();
    change({ task: RUNNING });
    await goesTo('Importing october.zip');
    screen.getByLabelText('Search the library').focus();
    change({ task: { ...RUNNING, phase: 'paused' } });
    change({ task: RUNNING });
    change({ task: TASK });
    expect(await focused()).toBe('');
    expect(document.activeElement).toBe(screen.getByLabelText('Search the library'));
  });

  it('goes to the question of an import, and back to the import once it is answered', async () => {
    const { change } = openLibrary({ task: RUNNING, table: TABLE });
    await goesTo('Which column of october.csv holds what?');
    screen.getByText('Import rows').focus();
    change({ task: TASK, table: null });
    await goesTo('Imported october.zip');
  });

  it('goes to the filters when they are cleared', async () => {
    const { change } = openLibrary({ query: { ...LIBRARY.query, publisher: 'Echo' } });
    screen.getByText('Clear filters').focus();
    change({});
    await goesTo('Filters');
  });

  it('stays with the pages of the list at its end, and goes above it from below', async () => {
    const { change } = openLibrary();
    const [above, below] = screen.getAllByText('Last page');
    below!.focus();
    below!.click();
    expect(document.activeElement).toBe(above);
    change({ offset: 1202 });
    await goesTo('Previous');
    expect(document.activeElement?.closest('nav')).not.toBeNull();
    await vi.waitFor(() =>
      expect([...document.querySelectorAll('[role=status]')].map((one) => one.textContent)).toContain(
        '1,203–1,204 of 1,204',
      ),
    );
  });

  it('goes to the list when what was chosen is gone, and to the files to add when the list is', async () => {
    const chosen = { selected: new Set(['a']) };
    const { change } = openLibrary(chosen);
    screen.getByText('Delete 1').focus();
    change({ rows: LIBRARY.rows.slice(1), selected: new Set() });
    await goesTo('Dockers’ leader lands in the capital');
    change(chosen);
    screen.getByText('Delete 1').focus();
    change({ rows: [], matching: 0, articles: 0, selected: new Set() });
    await goesTo('Choose files');
  });

  it('goes to the head of the packs when one is removed, not to what removes the next', async () => {
    const removable = LIBRARY.packs.find(({ origin }) => origin === 'file')!;
    const packs = [...LIBRARY.packs, { ...removable, id: 'second', name: 'Second' }];
    const { change } = openLibrary({ packs });
    screen.getAllByText('Remove')[0]!.focus();
    change({ packs: packs.filter((pack) => pack !== removable) });
    await goesTo('Packs');
  });
});
