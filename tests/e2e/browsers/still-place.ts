import type { Surface } from './browser-session';
import { poll } from './poll';

/** A place in the window, in CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Brings an element into view and gives its middle once it stands still: cards that come into view with it are laid out
 * only then, and move it.
 */
export async function stillPlace(evaluate: Surface['evaluate'], selector: string): Promise<Place> {
  let last: Place | null = null;
  const still = await poll<Place | null>(
    async () => {
      const before = last;
      last = await evaluate((view, wanted) => {
        const element = view.document.querySelector(wanted)!;
        element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      }, selector);
      return before?.x === last.x && before.y === last.y ? last : null;
    },
    evaluate,
    15_000,
  );
  return still!;
}
