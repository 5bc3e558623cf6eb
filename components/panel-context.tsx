import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimCard, ShownPlace } from '../lib/view/claim-card';
import type { ReaderDecision } from '../lib/model/decisions';

/** What a card asks for, wherever in the panel it stands. */
export interface PanelCommands {
  readonly openCards: ReadonlySet<string>;
  readonly openReasons: ReadonlySet<string>;
  toggleCard(id: string): void;
  toggleReason(id: string): void;
  show(place: ShownPlace): void;
  /** `apart`: the alignment whose line takes the focus afterwards. */
  decide(decision: ReaderDecision, apart?: number): void;
  undo(decision: ReaderDecision): void;
  copy(card: ClaimCard): void;
}

const NOTHING: PanelCommands = {
  openCards: new Set(),
  openReasons: new Set(),
  toggleCard: () => undefined,
  toggleReason: () => undefined,
  show: () => undefined,
  decide: () => undefined,
  undo: () => undefined,
  copy: () => undefined,
};

export const PanelContext = createContext<PanelCommands>(NOTHING);

/** The panel's commands; outside a panel they do nothing. */
export function usePanel(): PanelCommands {
  return useContext(PanelContext);
}
