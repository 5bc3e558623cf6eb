import type { ReaderDecision } from '../model/decisions';
import type { ClaimCard, ShownPlace } from './claim-card';

/** What a report can be saved as. */
export type ReportFormat = 'html' | 'markdown' | 'json' | 'csv';

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
  /** Puts every sentence of the card with its source on the clipboard. */
  copyCitation(card: ClaimCard): void;
  copyReport(): void;
  saveReport(format: ReportFormat): void;
  /** Opens the page that shows saved reports. */
  openReports(): void;
  /** What a file about this pair would hold, by `Alignment.index`; `null` where there is nothing to tell. */
  wrongMatch(alignment: number): string | null;
  saveWrongMatch(text: string): void;
  openClassroom(): void;
  wholePage(): void;
}
