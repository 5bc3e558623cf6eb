// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PREVIEW, TASK } from '../fixtures/view/library';
import { openLibrary } from './open-library';

afterEach(cleanup);

describe('the keys of the library', () => {
  it('are / to search, arrows between rows, Delete, Z', () => {
    const { actions } = openLibrary();
    const [first, second] = [...document.querySelectorAll<HTMLElement>('[data-row] h2 button')];
    first!.focus();
    fireEvent.keyDown(first!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second!, { key: 'Delete' });
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith(['b']);
    fireEvent.keyDown(second!, { key: 'z' });
    expect(actions.undo).toHaveBeenCalledOnce();
    fireEvent.keyDown(second!, { key: '/' });
    expect(document.activeElement).toBe(screen.getByLabelText('Search the library'));
  });

  it('leave the arrows to a list of files that were not read, which they scroll', () => {
    openLibrary({ task: { ...TASK, problems: [{ item: 'short.txt', problem: { kind: 'pdf' } }] } });
    const list = screen.getByRole('list', { name: /not read/u });
    list.focus();
    expect(fireEvent.keyDown(list, { key: 'ArrowDown' })).toBe(true);
    expect(document.activeElement).toBe(list);
  });

  it('lead from the search into the list, and leave it to the browser to empty the field', () => {
    openLibrary();
    const field = screen.getByLabelText<HTMLInputElement>('Search the library');
    const first = document.querySelector('[data-row] h2 button');
    field.focus();
    field.value = 'port';
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(true);
    expect(document.activeElement).toBe(field);
    // The arrow chooses among the proposals of an input method.
    fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true });
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(first);
    field.focus();
    field.value = '';
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement).toBe(first);
  });

  it('close an open article and go back to its headline', () => {
    const { actions } = openLibrary({ preview: PREVIEW });
    const text = screen.getByRole('region', { name: 'Text of the article' });
    text.focus();
    fireEvent.keyDown(text, { key: 'Escape' });
    expect(actions.preview).toHaveBeenCalledExactlyOnceWith(null);
    expect(document.activeElement).toBe(document.querySelector(`[data-row="${PREVIEW.id}"] h2 button`));
  });

  it('do nothing where single ones are turned off', () => {
    const { actions } = openLibrary({}, false);
    fireEvent.keyDown(document.body, { key: 'z' });
    expect(actions.undo).not.toHaveBeenCalled();
  });
});
