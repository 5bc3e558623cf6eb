import type { LibraryActions, LibraryState } from '../lib/view/library-state';

export interface LibraryPageProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
}

/** The articles on this device: find, remove with a way back, packs on and off, import, storage. */
export function LibraryPage({ state }: LibraryPageProps) {
  return <main>{state.articles}</main>;
}
