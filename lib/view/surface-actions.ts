import type { ReaderDecision } from '../model/decisions';
import type { ShownPlace } from './claim-card';

/** What popup and panel ask for. All of them may take their time; the next `SurfaceState` shows the outcome. */
export interface SurfaceActions {
  /** Stop and show what is done. */
  stop(): void;
  save(): void;
  readAgain(): void;
  retry(): void;
  turnOnStarterPack(): void;
  openLibrary(): void;
  openWelcome(): void;
  /** Ask for the site's permission. Called straight from the click. */
  allowSite(site: string): void;
  copyDetails(details: string): void;
  /** Popup only. Called straight from the click: the panel opens only inside a gesture. */
  openPanel(): void;
  close(): void;
}

/** What only the panel asks for. */
export interface PanelActions extends SurfaceActions {
  decide(decision: ReaderDecision): void;
  undo(decision: ReaderDecision): void;
  showInPage(place: ShownPlace): void;
  setMarks(on: boolean): void;
  /** Lines for the clipboard: both sentences with their places. */
  copyCitation(lines: readonly string[]): void;
  copyReport(): void;
  wholePage(): void;
}
