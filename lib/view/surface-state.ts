import type { Refusal } from '../model/refusal';
import type { ComparisonView, PageLine, WarningView } from './comparison-view';

/** One line of progress, in words. `percent` drives the bar, `null` while it cannot be told. */
export interface Progress {
  readonly read: { readonly sentences: number; readonly claims: number } | null;
  readonly searching: { readonly articles: number; readonly close: number | null } | null;
  readonly comparing: { readonly done: number; readonly total: number } | null;
  readonly percent: number | null;
}

/** Why what is shown may not be what is in the tab. `null` parts are fine. */
export type Stale =
  /** `open`: the other page may be read, so one press is enough. Otherwise only the reader's gesture in the browser is. */
  | { readonly kind: 'moved'; readonly site: string | null; readonly open: boolean }
  | { readonly kind: 'page-changed' }
  | { readonly kind: 'sentence-gone'; readonly readAt: string };

/** Whether this page is in the library. `unknown` shows no button. */
export type SaveState = 'unsaved' | 'saving' | 'saved' | 'unknown';

/** Whether marks are in the page; `unavailable` where the browser or the page does not allow them. */
export type MarkState = 'off' | 'making' | 'on' | 'unavailable';

/** Marked words of the page that the reader pressed or selected. A new object for each time. */
export interface Pointed {
  /** Ids of the cards that stand on these words, in page order. */
  readonly cards: readonly string[];
}

/**
 * Everything popup and panel can be in. Every state says what happened and the one next step (states table of the
 * design). `page` is what is known of the page so far.
 */
export type SurfaceState =
  /** Nothing was asked yet, or the first 300 ms. */
  | { readonly kind: 'idle'; readonly waiting: boolean }
  | {
      readonly kind: 'progress';
      readonly page: PageLine | null;
      readonly progress: Progress;
      /** Shown below the steps as it grows. */
      readonly partial: ComparisonView | null;
    }
  | {
      readonly kind: 'refused';
      readonly page: PageLine | null;
      readonly refusal: Refusal;
      /** Host that could be allowed for good, `null` where that is not possible. */
      readonly site: string | null;
    }
  | {
      readonly kind: 'collection-empty';
      readonly page: PageLine | null;
      readonly starterArticles: number;
      readonly save: SaveState;
      readonly stale?: Stale | null;
    }
  | { readonly kind: 'packs-off'; readonly page: PageLine | null; readonly stale?: Stale | null }
  | {
      readonly kind: 'nothing-comparable';
      readonly page: PageLine | null;
      readonly searched: { readonly articles: number; readonly packs: number };
      /** What may be why: a language without rules, a page that was read in part. */
      readonly warnings: readonly WarningView[];
      readonly save: SaveState;
      readonly stale?: Stale | null;
    }
  | {
      readonly kind: 'compared';
      readonly view: ComparisonView;
      readonly stale: Stale | null;
      readonly save: SaveState;
      readonly marks: MarkState;
      /** While marks are on: ids of cards whose sentence could not be located in the page. */
      readonly unlocated?: readonly string[];
      /** The page is being read or compared again; what is shown stays until that is done. */
      readonly again?: Progress | null;
    }
  | { readonly kind: 'storage-full'; readonly page: PageLine | null; readonly usedBytes: number | null }
  | {
      readonly kind: 'damaged';
      readonly page: PageLine | null;
      readonly listed: number;
      readonly readable: number;
    }
  /** The reader stopped it before anything was compared. */
  | { readonly kind: 'stopped'; readonly page: PageLine | null; readonly stale?: Stale | null }
  /** The collection does not open: the library says what can be done. */
  | { readonly kind: 'unopened'; readonly page: PageLine | null; readonly details: string }
  | { readonly kind: 'failed'; readonly page: PageLine | null; readonly details: string };

/** Keys as the browser reports them ("Alt+C"); `null` where none is set. */
export interface Shortcuts {
  readonly quickCheck: string | null;
  readonly panel: string | null;
  readonly save: string | null;
  readonly selection: string | null;
}
