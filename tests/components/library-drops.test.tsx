// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { refuseDrops } from '../../entrypoints/shared/refuse-drops';
import { dropOn } from './drop-on';
import { openLibrary } from './open-library';

// As every page does when it is mounted.
beforeAll(refuseDrops);
afterEach(cleanup);

describe('files dropped on the library', () => {
  it('are taken anywhere on the page, and none takes its place', () => {
    const files = { types: ['Files'], files: [new File(['x'], 'x.txt')] };
    const { actions } = openLibrary();
    const heading = screen.getByRole('heading', { level: 1 });
    expect(dropOn(heading, files, 'dragover')).toBe(false);
    expect(dropOn(heading, files)).toBe(false);
    expect(actions.importDrop).toHaveBeenCalledExactlyOnceWith(files);
    expect(dropOn(screen.getByLabelText('Search the library'), files)).toBe(false);
    expect(actions.importDrop).toHaveBeenCalledTimes(2);
  });

  it('are no words dropped into a field, and no link', () => {
    const { actions } = openLibrary();
    const words = { types: ['text/plain'], files: [] };
    const link = { types: ['text/uri-list'], files: [] };
    expect(dropOn(screen.getByLabelText('Search the library'), words)).toBe(true);
    expect(dropOn(document.body, link)).toBe(false);
    expect(actions.importDrop).not.toHaveBeenCalled();
  });

  it('are caught while it only reads, and nothing is done with them', () => {
    const { actions } = openLibrary({ otherTab: true });
    const files = { types: ['Files'], files: [new File(['x'], 'x.txt')] };
    expect(dropOn(document.body, files)).toBe(false);
    expect(actions.importDrop).not.toHaveBeenCalled();
  });

  it('are refused by the pointer while none are taken', () => {
    const held = { types: ['Files'], files: [], dropEffect: 'copy' };
    const { change } = openLibrary({ otherTab: true });
    expect(dropOn(document.body, held, 'dragover')).toBe(false);
    expect(held.dropEffect).toBe('none');
    change({ otherTab: false });
    dropOn(document.body, held, 'dragover');
    expect(held.dropEffect).toBe('copy');
  });
});
