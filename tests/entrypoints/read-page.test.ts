import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../entrypoints/shared/read-page';

const executeScript = vi.hoisted(() => vi.fn<(injection: { files?: string[] }) => Promise<unknown[]>>());
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));

const CLOSED = new Error('Cannot access contents of the page.');
const TOO_SHORT = JSON.stringify({ ok: false, error: { kind: 'too-short', sentences: 2 } });
const TAB = { id: 7, url: 'https://northgate.example/a', granted: true };

beforeEach(() => {
  executeScript.mockReset();
});

describe('readPage', () => {
  it('asks a page once more that turns it away although the reader has just asked for it', async () => {
    executeScript.mockRejectedValueOnce(CLOSED).mockResolvedValue([{ result: TOO_SHORT }]);
    expect(await readPage(TAB, 'selection')).toEqual({
      kind: 'refused',
      refusal: { kind: 'too-short', sentences: 2 },
    });
    // Turned away, then the order and the reader.
    expect(executeScript).toHaveBeenCalledTimes(3);
  });

  it('calls a page closed that turns it away twice', async () => {
    executeScript.mockRejectedValue(CLOSED);
    expect(await readPage(TAB, 'page')).toEqual({ kind: 'refused', refusal: { kind: 'restricted-page' } });
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['chrome://settings', true, 'restricted-page'],
    ['https://addons.mozilla.org/addon/a', true, 'restricted-page'],
    ['https://northgate.example/a', false, 'no-access'],
  ] as const)('asks %s once (granted: %s)', async (url, granted, kind) => {
    executeScript.mockRejectedValue(CLOSED);
    expect(await readPage({ id: 7, url, granted }, 'page')).toEqual({ kind: 'refused', refusal: { kind } });
    expect(executeScript).toHaveBeenCalledOnce();
  });
});
