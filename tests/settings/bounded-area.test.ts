import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { boundedArea, StorageSilent } from '../../lib/settings/bounded-area';
import { storedValue, type StorageArea } from '../../lib/settings/stored-value';
import { z } from '../../lib/zod';
import { memoryArea } from './memory-area';

const BOUNDS = { answer: 2_000, pause: 10_000 };
const WORDS = ['kept'];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A storage that answers, or fails, when it is told to. */
async function slow() {
  const stored = memoryArea();
  await stored.set({ words: WORDS });
  const waiting: { readonly answer: () => void; readonly fail: () => void }[] = [];
  const behind: StorageArea = {
    ...stored,
    get: (key) =>
      new Promise((resolve, reject) =>
        waiting.push({
          answer: () => void stored.get(key).then(resolve),
          fail: () => reject(new Error('IO error')),
        }),
      ),
  };
  const area = boundedArea(behind, BOUNDS);
  const words = storedValue(area, 'words', z.array(z.string()), []);
  return { stored, area, words, waiting };
}

/** How a read ends that is given all the time it may take. */
async function ended(read: Promise<unknown>): Promise<unknown> {
  const outcome = read.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(BOUNDS.answer);
  return outcome;
}

it('ends a read in time, and asks nothing more while the storage is silent, or just after it has failed', async () => {
  const { words, waiting } = await slow();
  expect(await ended(words.read())).toBeInstanceOf(StorageSilent);
  await expect(words.read()).rejects.toBeInstanceOf(StorageSilent);
  expect(waiting).toHaveLength(1);
  waiting[0]!.fail();
  await vi.advanceTimersByTimeAsync(0);
  await expect(words.read()).rejects.toBeInstanceOf(StorageSilent);
  expect(waiting).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(BOUNDS.pause);
  const reading = words.read();
  waiting[1]!.answer();
  expect(await reading).toEqual(WORDS);
});

it('tells what comes late as a change, also what was asked for meanwhile', async () => {
  const { stored, area, words, waiting } = await slow();
  await stored.set({ names: ['also'] });
  const told: unknown[] = [];
  words.watch((value) => told.push(value));
  const names = storedValue(area, 'names', z.array(z.string()), []);
  names.watch((value) => told.push(value));
  expect(await ended(words.read())).toBeInstanceOf(StorageSilent);
  await expect(names.read()).rejects.toBeInstanceOf(StorageSilent);
  waiting[0]!.answer();
  await vi.advanceTimersByTimeAsync(0);
  for (const { answer } of waiting.slice(1)) answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([WORDS, ['also']]);
  const reading = words.read();
  await vi.advanceTimersByTimeAsync(BOUNDS.answer / 2);
  waiting.at(-1)!.answer();
  expect(await reading).toEqual(WORDS);
});

it('writes nothing over what it could not read in time', async () => {
  const { stored, words, waiting } = await slow();
  expect(await ended(words.update((all) => [...all, 'new']))).toBeInstanceOf(StorageSilent);
  waiting[0]!.answer();
  await vi.advanceTimersByTimeAsync(BOUNDS.answer);
  expect(await stored.get('words')).toEqual({ words: WORDS });
});
