import { useEffect, useState } from 'preact/hooks';

/** The parts of a comparison, in their order. */
export const PANEL_TABS = ['overlap', 'wording', 'sources'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** Where the reader was in a comparison: the part in front, and the cards that stood open. */
export interface PanelPlace {
  readonly tab: PanelTab;
  readonly openCards: ReadonlySet<string>;
}

/** Comparisons whose place is remembered: as many as anyone goes back and forth between. */
const MOST = 30;

/** Where the reader was in the comparisons of this panel. A tab of the browser that is come back to is as it was left. */
export class PanelPlaces {
  readonly #places = new Map<string, PanelPlace>();

  of(comparison: string): PanelPlace | undefined {
    return this.#places.get(comparison);
  }

  keep(comparison: string, place: PanelPlace): void {
    this.#places.delete(comparison);
    this.#places.set(comparison, place);
    const [oldest] = this.#places.keys();
    if (this.#places.size > MOST && oldest !== undefined) this.#places.delete(oldest);
  }
}

/** The tab in front, beginning with the one that was; `openCards` is kept beside it. */
export function useKeptTab(
  places: PanelPlaces,
  comparison: string,
  openCards: ReadonlySet<string>,
): readonly [PanelTab, (tab: PanelTab) => void] {
  const [tab, setTab] = useState<PanelTab>(places.of(comparison)?.tab ?? 'overlap');
  useEffect(() => places.keep(comparison, { tab, openCards }), [places, comparison, tab, openCards]);
  return [tab, setTab];
}
