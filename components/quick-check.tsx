import type { SurfaceActions } from '../lib/view/surface-actions';
import type { Shortcuts, SurfaceState } from '../lib/view/surface-state';

export interface QuickCheckProps {
  readonly state: SurfaceState;
  readonly actions: SurfaceActions;
  readonly shortcuts: Shortcuts;
}

/** The popup: what one glance can tell, and the way to the panel. */
export function QuickCheck({ state }: QuickCheckProps) {
  return <main>{state.kind}</main>;
}
