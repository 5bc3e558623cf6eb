import type { Steps } from './steps';

/** What slicing needs of its surroundings. */
export interface SliceTools {
  /** Milliseconds on any steady clock. */
  readonly now: () => number;
  /** Resolves when the page had its turn. */
  readonly pause: () => Promise<void>;
}

/** Milliseconds after which the page gets its turn. One step more may follow, so slices stay below eight. */
const SLICE_MS = 4;

/** Does the work in slices, with the page's own work between them, so that scrolling and typing never wait for us. */
export async function inSlices<T>(steps: Steps<T>, { now, pause }: SliceTools): Promise<T> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < SLICE_MS) continue;
    await pause();
    began = now();
  }
}
