import { browser } from 'wxt/browser';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { CaptureOutcome, TabCapture } from '../../lib/settings/tab-capture';
import { WATCH_CHANNEL } from '../shared/watch-channel';
import type { FrontTab } from './follow-tab';

/** How a live page stands to what was read of it. `gone`: another document, or one that cannot be looked at. */
export type PageVerdict = 'unknown' | 'as-read' | 'changed' | 'gone';

/** Watches the page in front against what was read of it. */
export interface PageWatch {
  readonly verdict: PageVerdict;
  /** Told of each change of tab, address or capture. */
  look(capture: TabCapture | null, front: FrontTab | null): void;
}

interface Tools {
  /** Reads the page once more, for a look only: nothing of it is kept. */
  readonly read: (front: FrontTab) => Promise<CaptureOutcome>;
  readonly onVerdict: () => void;
}

/** Milliseconds after which a page that got another address is looked at: by then it shows what it leads to. */
const AFTER_ADDRESS_MS = 1_000;
/** Milliseconds between two looks at a page that keeps moving its words: doubled each time it was as read. */
const FIRST_PAUSE_MS = 4_000;
const LONGEST_PAUSE_MS = 60_000;

type Port = ReturnType<typeof browser.tabs.connect>;

/**
 * Makes the watch of a panel. A page that says its words changed is read once more and its text compared with what is shown,
 * so that a moving advertisement is no change and a corrected sentence is one. The address may change under the same words
 * (a fragment, a page counter): that is no other page.
 */
export function createPageWatch({ read, onVerdict }: Tools): PageWatch {
  let verdict: PageVerdict = 'unknown';
  let capture: TabCapture | null = null;
  let front: FrontTab | null = null;
  let port: Port | null = null;
  let pause = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lookedAt = 0;
  let turn = 0;

  const conclude = (next: PageVerdict): void => {
    if (next === verdict) return;
    verdict = next;
    onVerdict();
  };
  const compare = async (): Promise<void> => {
    timer = null;
    const mine = turn;
    const article = articleOf(capture);
    if (article === null || front === null || port === null) return;
    lookedAt = Date.now();
    const found = await read(front);
    if (mine !== turn) return;
    const next = verdictOf(article, found);
    pause = next === 'as-read' ? Math.min(LONGEST_PAUSE_MS, 2 * pause) : FIRST_PAUSE_MS;
    conclude(next);
  };
  const onStir = (): void => {
    timer ??= setTimeout(() => void compare(), Math.max(0, lookedAt + pause - Date.now()));
  };
  const onAddress = (): void => {
    if (timer !== null) clearTimeout(timer);
    pause = FIRST_PAUSE_MS;
    timer = setTimeout(() => void compare(), AFTER_ADDRESS_MS);
  };
  const leave = (): void => {
    turn += 1;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    port?.disconnect();
    port = null;
    pause = FIRST_PAUSE_MS;
  };
  const tie = async (tab: number): Promise<void> => {
    const mine = turn;
    try {
      await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/watcher.js'] });
    } catch {
      return;
    }
    if (mine !== turn) return;
    const made = browser.tabs.connect(tab, { name: WATCH_CHANNEL, frameId: 0 });
    port = made;
    made.onMessage.addListener(onStir);
    made.onDisconnect.addListener(() => {
      if (port !== made) return;
      port = null;
      leave();
      conclude('gone');
    });
    // What changed between the reading and this moment was not told.
    lookedAt = Date.now();
    onStir();
  };

  return {
    get verdict() {
      return verdict;
    },
    look(nextCapture, nextFront) {
      const sameReading = capture?.tab === nextCapture?.tab && capture?.at === nextCapture?.at;
      const sameTab = front?.id === nextFront?.id;
      const sameAddress = front?.url === nextFront?.url;
      const wasRead = articleOf(capture) !== null;
      capture = nextCapture;
      front = nextFront;
      const article = articleOf(nextCapture);
      if (article === null || nextFront === null || nextFront.url === undefined) {
        leave();
        verdict = 'unknown';
        return;
      }
      if (sameReading && sameTab && wasRead && port !== null) {
        if (!sameAddress) onAddress();
        return;
      }
      leave();
      if (!sameReading || !sameTab) verdict = 'unknown';
      if (!nextFront.loading) void tie(nextFront.id);
    },
  };
}

/** What was read of a page as a whole. A selection outside the article is nothing the page can be held against. */
function articleOf(capture: TabCapture | null): ArticleSnapshot | null {
  if (capture?.outcome.kind !== 'read') return null;
  const { snapshot, selection } = capture.outcome;
  const alone = selection !== null && selection.start === 0 && selection.end === snapshot.text.length;
  return alone ? null : snapshot;
}

function verdictOf(article: ArticleSnapshot, found: CaptureOutcome): PageVerdict {
  if (found.kind === 'read')
    return sameWords(found.snapshot.text, article.text) &&
      sameWords(found.snapshot.headline, article.headline)
      ? 'as-read'
      : 'changed';
  if (found.kind !== 'refused') return 'unknown';
  const { kind } = found.refusal;
  // A page that could not be looked at is not a page that changed.
  return kind === 'timed-out' || kind === 'no-access' || kind === 'restricted-page' ? 'unknown' : 'changed';
}

/** White space comes and goes with the layout of a page. */
function sameWords(a: string, b: string): boolean {
  return a === b || words(a) === words(b);
}

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();
