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
  it.each([1, 2])(
    'asks a page again that turns it away %i times although the reader has just asked for it',
    async (times) => {
      for (let time = 0; time < times; time++) executeScript.mockRejectedValueOnce(CLOSED);
      executeScript.mockResolvedValue([{ result: TOO_SHORT }]);
      expect(await readPage(TAB, 'selection')).toEqual({
        kind: 'refused',
        refusal: { kind: 'too-short', sentences: 2 },
      });
      // Turned away, then the order and the reader.
      expect(executeScript).toHaveBeenCalledTimes(times + 2);
    },
  );

  it('calls a page closed that turns it away three times', async () => {
    executeScript.mockRejectedValue(CLOSED);
    expect(await readPage(TAB, 'page')).toEqual({ kind: 'refused', refusal: { kind: 'restricted-page' } });
    expect(executeScript).toHaveBeenCalledTimes(3);
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
