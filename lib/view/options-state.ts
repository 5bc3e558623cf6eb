import type { Shortcuts } from './surface-state';

/** What is stored on this device, as far as it is known. */
export type StoredCounts =
  | { readonly kind: 'counting' }
  /** The collection does not open. */
  | { readonly kind: 'unopened' }
  | {
      readonly kind: 'counted';
      readonly articles: number;
      /** `null`: the browser does not give them. */
      readonly decisions: number | null;
      readonly starter: StarterInstallation;
    };

/** How far the first installation of the starter pack is. */
export type StarterInstallation = 'ended' | 'under-way' | 'no-room' | 'failed';

/** Everything the options page shows. */
export interface OptionsState {
  readonly theme: 'system' | 'light' | 'dark';
  readonly articleFont: 'serif' | 'sans';
  /** BCP 47 tag, or `browser`. */
  readonly language: string;
  /** Languages there are, with their own names. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly offerMarks: boolean;
  readonly singleKeys: boolean;
  readonly sites: readonly string[];
  readonly shortcuts: Shortcuts;
  readonly stored: StoredCounts;
  readonly confirmingDelete: boolean;
}

/** What the options page asks for. */
export interface OptionsActions {
  set<K extends 'theme' | 'articleFont' | 'language' | 'offerMarks' | 'singleKeys'>(
    key: K,
    value: OptionsState[K],
  ): void;
  removeSite(site: string): void;
  changeShortcuts(): void;
  /** Tries the first installation of the starter pack once more. */
  installStarterPack(): void;
  exportAll(): void;
  forgetDecisions(): void;
  askDelete(): void;
  cancelDelete(): void;
  deleteEverything(): void;
}
