/** What watching needs of its surroundings. */
export interface WatchTools {
  readonly now: () => number;
  /** Calls back after so many milliseconds; returns the way to call it off. */
  readonly later: (run: () => void, ms: number) => () => void;
  readonly MutationObserver: typeof MutationObserver;
}

/** Milliseconds a page has to stand still before its change is told. */
const STILL_MS = 800;
/** A page that never stands still is told of after so many milliseconds. */
const AT_LATEST_MS = 3_000;
/** Changes of one batch that are looked at; more of them are a change of text in any case. */
const MAX_RECORDS = 500;
/** Elements whose content is never read as text. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'IMG', 'SVG']);

/**
 * Watches whether words come, go or change in a page. Only listens: nothing is read out of the page, and nothing in it is
 * changed. Pictures, frames, scripts and attributes do not count.
 * @param onStir called when the page stands still again after words changed, at most once in `STILL_MS`
 * @returns the way to stop
 */
export function watchText(document: Document, tools: WatchTools, onStir: () => void): () => void {
  let since: number | null = null;
  let callOff: () => void = () => undefined;
  const tell = (): void => {
    since = null;
    onStir();
  };
  const observer = new tools.MutationObserver((records) => {
    if (!touchesText(records)) return;
    const now = tools.now();
    since ??= now;
    callOff();
    callOff = tools.later(tell, Math.max(0, Math.min(STILL_MS, since + AT_LATEST_MS - now)));
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    callOff();
    observer.disconnect();
  };
}

function touchesText(records: readonly MutationRecord[]): boolean {
  if (records.length > MAX_RECORDS) return true;
  return records.some(
    ({ type, addedNodes, removedNodes }) =>
      type === 'characterData' || [...addedNodes, ...removedNodes].some(holdsWords),
  );
}

function holdsWords(node: Node): boolean {
  return !SILENT.has(node.nodeName.toUpperCase()) && /\S/u.test(node.textContent ?? '');
}
