import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { boundedArea, StorageSilent } from '../../lib/settings/bounded-area';
import { storedValue, type StorageArea } from '../../lib/settings/stored-value';
import { z } from '../../lib/zod';
import { memoryArea } from './memory-area';

const BOUNDS = { first: 2_000, next: 250 };
const WORDS = ['kept'];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A storage that answers, or fails, when it is told to. */
async function slow() {
  const stored = memoryArea();
  await stored.set({ words: WORDS });
  const waiting: { readonly answer: () => void; readonly fail: () => void }[] = [];
  const area: StorageArea = {
    ...stored,
    get: (key) =>
      new Promise((resolve, reject) =>
        waiting.push({
          answer: () => void stored.get(key).then(resolve),
          fail: () => reject(new Error('IO error')),
        }),
      ),
  };
  const words = storedValue(boundedArea(area, BOUNDS), 'words', z.array(z.string()), []);
  return { stored, words, waiting };
}

/** How a read ends that is given all the time it may take. */
async function ended(read: Promise<unknown>): Promise<unknown> {
  const outcome = read.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(BOUNDS.first);
  return outcome;
}

it('ends a read in time, and sooner once the storage was silent or has failed', async () => {
  const { words, waiting } = await slow();
  const ends: number[] = [];
  const read = async (): Promise<void> => {
    const began = Date.now();
    await expect(words.read()).rejects.toThrow();
    ends.push(Date.now() - began);
  };
  for (let times = 0; times < 2; times++) {
    const reading = read();
    await vi.advanceTimersByTimeAsync(BOUNDS.first);
    await reading;
  }
  expect(ends).toEqual([BOUNDS.first, BOUNDS.next]);
  for (const { fail } of waiting) fail();
  await vi.advanceTimersByTimeAsync(0);
  const again = read();
  await vi.advanceTimersByTimeAsync(BOUNDS.first);
  await again;
  expect(ends.at(-1)).toBe(BOUNDS.next);
});

it('tells what comes late as a change, and waits in full again', async () => {
  const { words, waiting } = await slow();
  const told: unknown[] = [];
  words.watch((value) => told.push(value));
  expect(await ended(words.read())).toBeInstanceOf(StorageSilent);
  expect(told).toEqual([]);
  waiting[0]!.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([WORDS]);
  const reading = words.read();
  await vi.advanceTimersByTimeAsync(BOUNDS.next * 2);
  waiting[1]!.answer();
  expect(await reading).toEqual(WORDS);
});

it('writes nothing over what it could not read in time', async () => {
  const { stored, words, waiting } = await slow();
  expect(await ended(words.update((all) => [...all, 'new']))).toBeInstanceOf(StorageSilent);
  waiting[0]!.answer();
  await vi.advanceTimersByTimeAsync(BOUNDS.first);
  expect(await stored.get('words')).toEqual({ words: WORDS });
});
