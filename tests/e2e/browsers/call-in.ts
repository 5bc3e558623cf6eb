import type { InSurface } from './browser-session';

/**
 * An expression that calls `code` on a view. Under tsx function names are kept by a helper `__name`, which does not
 * exist in the browser: it is passed along.
 * @param view expression for `{ document, window }`
 */
export function callIn<T>(code: InSurface<T>, view: string, argument: string): string {
  return `((__name) => (${String(code)})(${view}, ${JSON.stringify(argument)}))((named) => named)`;
}
