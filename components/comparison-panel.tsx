import type { PanelActions } from '../lib/view/surface-actions';
import type { Shortcuts, SurfaceState } from '../lib/view/surface-state';

export interface ComparisonPanelProps {
  readonly state: SurfaceState;
  readonly actions: PanelActions;
  readonly shortcuts: Shortcuts;
  /** Options: single letters act as keys while focus is in the list. */
  readonly singleKeys: boolean;
  /** Options: offer "Mark in page". */
  readonly offerMarks: boolean;
  /** Said once in the live region ("Saved."); `null` for nothing. */
  readonly toast: 'saved' | 'copied' | 'report' | 'marks-off' | null;
}

/** The side panel, in whatever state it is. */
export function ComparisonPanel({ state }: ComparisonPanelProps) {
  return <main>{state.kind}</main>;
}
