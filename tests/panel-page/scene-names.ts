/** Names of the scenes that are looked at: every state of panel and popup, and the library well, damaged and not open. */
export const SCENE_NAMES: readonly string[] = [
  ...['compared', 'changed', 'moved', 'gone', 'marked', 'unmarkable', 'again', 'selection'],
  ...['progress', 'partial', 'nothing', 'empty', 'off', 'damaged', 'full', 'unopened', 'failed', 'no-access'],
  ...['stopped', 'timed-out', 'part-read', 'popup-part-read'],
  ...['too-short', 'popup', 'popup-partial', 'popup-hostile', 'hostile', 'library'],
  ...['library-damaged', 'library-newer', 'library-table', 'library-unopened'],
];
