/** Work that can be put down between two of its steps, each well under a millisecond on an ordinary page. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does it as long as there is time; `null` where there was not enough. */
export function finishInTime<T>(steps: Steps<T>, expired: () => boolean): T | null {
  for (;;) {
    if (expired()) return null;
    const step = steps.next();
    if (step.done) return step.value;
  }
}
