import { useEffect, useState } from 'preact/hooks';

/** Entries added in one frame: few enough that scrolling and typing never wait for them. */
const STEP = 10;

/** How much of a long list is shown, and the way to the rest. */
export interface GrowingList {
  readonly limit: number;
  /** Shows the rest, a few entries a frame. */
  growToEnd(): void;
}

/**
 * Shows the beginning of a list, and on request the rest of it, frame by frame.
 * @param length entries of the whole list
 * @param first entries shown at once
 */
export function useGrowingList(length: number, first: number): GrowingList {
  const [limit, setLimit] = useState(first);
  const [growing, setGrowing] = useState(false);
  useEffect(() => {
    if (!growing || limit >= length) return;
    const frame = requestAnimationFrame(() => setLimit(limit + STEP));
    return () => cancelAnimationFrame(frame);
  }, [growing, limit, length]);
  return {
    limit,
    growToEnd: () => {
      setGrowing(true);
      setLimit(limit + STEP);
    },
  };
}
