import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, Settings } from '../../lib/settings/settings';
import { storedValue } from '../../lib/settings/stored-value';
import { tabCaptures } from '../../lib/settings/tab-captures';
import type { TabCapture } from '../../lib/settings/tab-capture';
import { memoryArea } from './memory-area';

const capture = (tab: number, at: number): TabCapture => ({
  tab,
  url: `https://northgate.example/${tab}`,
  at,
  outcome: { kind: 'reading' },
});

describe('storedValue', () => {
  it('gives the fallback for nothing and for what does not fit', async () => {
    const area = memoryArea();
    const settings = storedValue(area, 'settings', Settings, DEFAULT_SETTINGS);
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
    await area.set({ settings: { theme: 'purple' } });
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('makes changes one after the other, so that none is lost', async () => {
    const settings = storedValue(memoryArea(), 'settings', Settings, DEFAULT_SETTINGS);
    await Promise.all([
      settings.update((all) => ({ ...all, theme: 'dark' })),
      settings.update((all) => ({ ...all, singleKeys: false })),
    ]);
    expect(await settings.read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', singleKeys: false });
  });

  it('tells of changes until stopped', async () => {
    const settings = storedValue(memoryArea(), 'settings', Settings, DEFAULT_SETTINGS);
    const seen: string[] = [];
    const stop = settings.watch(({ theme }) => seen.push(theme));
    await settings.write({ ...DEFAULT_SETTINGS, theme: 'dark' });
    stop();
    await settings.write({ ...DEFAULT_SETTINGS, theme: 'light' });
    expect(seen).toEqual(['dark']);
  });
});

describe('tabCaptures', () => {
  it('keeps tabs apart and forgets a closed one', async () => {
    const captures = tabCaptures(memoryArea());
    await captures.write(capture(1, 10));
    await captures.write(capture(2, 20));
    await captures.remove(1);
    expect(await captures.read(1)).toBeNull();
    expect((await captures.read(2))?.at).toBe(20);
  });

  it('drops a reading that a later one overtook', async () => {
    const captures = tabCaptures(memoryArea());
    await captures.write(capture(1, 20));
    await captures.write(capture(1, 10));
    expect((await captures.read(1))?.at).toBe(20);
  });

  it('makes room by forgetting the oldest', async () => {
    const captures = tabCaptures(memoryArea());
    for (let tab = 1; tab <= 14; tab += 1) await captures.write(capture(tab, tab));
    expect(await captures.read(1)).toBeNull();
    expect(await captures.read(3)).not.toBeNull();
  });
});
