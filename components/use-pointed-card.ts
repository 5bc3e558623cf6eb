import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimCard } from '../lib/view/claim-card';
import type { Pointed } from '../lib/view/surface-state';

export interface PointedCardOptions {
  readonly pointed: Pointed | null;
  /** The cards of the list as filtered, in its order. */
  readonly shown: readonly ClaimCard[];
  readonly root: RefObject<HTMLElement>;
  /** Makes the card stand open in the list; `filtered` where the reader's filters leave it out. */
  readonly onPoint: (card: string, filtered: boolean) => void;
}

/**
 * The way from words in the page to their card: the card is opened, scrolled to and signed. The focus stays with the reader,
 * in the page; the next J, arrow or Tab in the panel goes on from the card.
 * @returns id of the card last pointed at, `null` before
 */
export function usePointedCard({ pointed, shown, root, onPoint }: PointedCardOptions): string | null {
  const [card, setCard] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (pointed === null) return;
    // Several claims may stand in one sentence: the one that is in the list, or else the first.
    const listed = shown.find(({ id }) => pointed.cards.includes(id))?.id;
    const id = listed ?? pointed.cards[0];
    if (id === undefined) return;
    wanted.current = id;
    setCard(id);
    onPoint(id, listed === undefined);
    // Only the reader's next press is a new wish; what is listed may change without one.
  }, [pointed]);
  useEffect(() => {
    if (wanted.current === null) return;
    const element = root.current?.querySelector<HTMLElement>(`[data-card="o-${wanted.current}"]`);
    if (!element) return;
    wanted.current = null;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    element.scrollIntoView({ block: 'start', behavior });
  });
  return card;
}
