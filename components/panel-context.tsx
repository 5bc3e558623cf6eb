import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimCard, ShownPlace, Witness } from '../lib/view/claim-card';
import type { ReaderDecision } from '../lib/model/decisions';

/** What a card asks for, wherever in the panel it stands. */
export interface PanelCommands {
  readonly openCards: ReadonlySet<string>;
  readonly openReasons: ReadonlySet<string>;
  /** Ids of cards whose sentence could not be located in the page. */
  readonly unlocated: ReadonlySet<string>;
  /** Id of the card whose words the reader last pressed in the page. */
  readonly pointed: string | null;
  toggleCard(id: string): void;
  toggleReason(id: string): void;
  show(place: ShownPlace): void;
  decide(decision: ReaderDecision): void;
  /** Calls pairs "not the same", in one step that is taken back in one; the line of the first takes the focus afterwards. */
  setApart(pairs: readonly Witness[]): void;
  undo(decision: ReaderDecision): void;
  copy(card: ClaimCard): void;
  /** See `PanelActions.wrongMatch`. */
  wrongMatch(alignment: number): string | null;
  saveWrongMatch(text: string): void;
  /** A saved report: what the reader decided then is shown and cannot be changed. */
  readonly fixed: boolean;
  /** A sample on the welcome page: there is no page behind it to be shown, and nothing to take along. */
  readonly example: boolean;
}

const NOTHING: PanelCommands = {
  openCards: new Set(),
  openReasons: new Set(),
  unlocated: new Set(),
  pointed: null,
  toggleCard: () => undefined,
  toggleReason: () => undefined,
  show: () => undefined,
  decide: () => undefined,
  setApart: () => undefined,
  undo: () => undefined,
  copy: () => undefined,
  wrongMatch: () => null,
  saveWrongMatch: () => undefined,
  fixed: false,
  example: false,
};

export const PanelContext = createContext<PanelCommands>(NOTHING);

/** The panel's commands; outside a panel they do nothing. */
export function usePanel(): PanelCommands {
  return useContext(PanelContext);
}
