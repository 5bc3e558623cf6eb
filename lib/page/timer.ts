import { PAGE_LIMITS } from './limits';

/** How long a capture has taken, and whether it may go on. */
export interface Timer {
  /** Milliseconds since it began. */
  readonly spent: () => number;
  readonly expired: () => boolean;
}

/** Starts the clock of a capture. */
export function startTimer(now: () => number): Timer {
  const started = now();
  const spent = (): number => now() - started;
  return { spent, expired: () => spent() > PAGE_LIMITS.timeMs };
}
