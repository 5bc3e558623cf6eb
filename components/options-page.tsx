import type { OptionsActions, OptionsState } from '../lib/view/options-state';

export interface OptionsPageProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** Appearance, language, marks, allowed sites, shortcuts, and the reader's data. */
export function OptionsPage({ state }: OptionsPageProps) {
  return <main>{state.theme}</main>;
}
