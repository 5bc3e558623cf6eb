/**
 * Every key Crossread writes with `browser.storage`, in one place. The corpus keeps its own book-keeping beside its
 * database; see lib/corpus.
 */
export const STORAGE_KEYS = {
  /** storage.local: `Settings`. */
  settings: 'settings',
  /** storage.local: `ReaderDecision[]`, oldest first. */
  decisions: 'decisions',
  /** storage.local: how far an import has come, while it runs or after it was cut off. */
  import: 'import',
  /** storage.session: `TabCapture` of one tab; gone when the browser closes. */
  capture: (tab: number): string => `${CAPTURE_PREFIX}${tab}`,
} as const;

/** How the keys of captures begin. */
export const CAPTURE_PREFIX = 'capture:';
