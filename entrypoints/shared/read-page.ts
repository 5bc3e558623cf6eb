import type { CaptureOutcome } from '../../lib/settings/tab-capture';
import type { Refusal } from '../../lib/model/refusal';
import { PAGE_LIMITS } from '../../lib/page/limits';
import { injectReader } from './inject-reader';
import { ReaderAnswer } from './reader-answer';
import { parseUrl } from './site-of';
import { snapshotId } from './snapshot-id';

/** Milliseconds after which a page that does not answer is given up: one whose own scripts let nothing else run. */
export const READ_WITHIN_MS = PAGE_LIMITS.timeMs;

/** Longest answer taken from a page: 5 MB of text, its paragraphs, links and leftovers. */
const MAX_ANSWER_LENGTH = 24_000_000;

/** Milliseconds after which a page that turned us away is asked again, and again. */
const AGAIN_AFTER_MS = [200, 500];

/** What is known of a tab. `url` is missing where the browser does not let us see it. */
export interface KnownTab {
  readonly id: number;
  readonly url: string | undefined;
  /** The reader has just asked for this very page, by toolbar, key or menu, so access was granted. */
  readonly granted: boolean;
  /** What `injectReader` gives, where it was called ahead. */
  readonly answer?: Promise<unknown> | undefined;
}

/**
 * Reads the page of a tab: one injection, one answer, parsed as hostile. Never throws and always answers within
 * `READ_WITHIN_MS`; what cannot be read is refused by name.
 */
export async function readPage(tab: KnownTab, what: 'page' | 'selection'): Promise<CaptureOutcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<CaptureOutcome>((resolve) => {
    const refusal = { kind: 'timed-out', limitMs: READ_WITHIN_MS } as const;
    timer = setTimeout(() => resolve({ kind: 'refused', refusal }), READ_WITHIN_MS);
  });
  try {
    return await Promise.race([inject(tab, what), late]);
  } catch {
    return { kind: 'refused', refusal: refusalOf(tab) };
  } finally {
    clearTimeout(timer);
  }
}

async function inject(tab: KnownTab, what: 'page' | 'selection'): Promise<CaptureOutcome> {
  const text = await answerOf(tab, what);
  // Firefox answers for its own pages with nothing at all instead of an error.
  if (typeof text !== 'string') return { kind: 'refused', refusal: refusalOf(tab) };
  if (text.length > MAX_ANSWER_LENGTH)
    return {
      kind: 'refused',
      refusal: { kind: 'too-large', measure: 'text', found: text.length, limit: MAX_ANSWER_LENGTH },
    };
  return parseAnswer(text);
}

/**
 * The reader's answer. Where the reader of the page has just asked for it, being turned away is not the end: on a busy
 * machine the access that came with a menu or key may reach the page after our script does.
 */
async function answerOf(tab: KnownTab, what: 'page' | 'selection'): Promise<unknown> {
  let answer = tab.answer ?? injectReader(tab.id, what);
  for (const wait of AGAIN_AFTER_MS) {
    try {
      return await answer;
    } catch (error) {
      if (!tab.granted || (tab.url !== undefined && isClosed(tab.url))) throw error;
      await new Promise((passed) => setTimeout(passed, wait));
      answer = injectReader(tab.id, what);
    }
  }
  return answer;
}

/** Turns the reader's answer into an outcome. Exported for tests: this is the one door for bytes from a page. */
export async function parseAnswer(text: string): Promise<CaptureOutcome> {
  const notAnArticle = { kind: 'refused', refusal: { kind: 'not-an-article', headlines: 0 } } as const;
  try {
    const answer = ReaderAnswer.safeParse(JSON.parse(text));
    if (!answer.success) return notAnArticle;
    if (!answer.data.ok) return { kind: 'refused', refusal: answer.data.error };
    const { snapshot, selection, warnings } = answer.data.value;
    const identified = { ...snapshot, id: await snapshotId(snapshot) };
    return { kind: 'read', snapshot: identified, selection, warnings };
  } catch {
    return notAnArticle;
  }
}

/** Shops of extensions, which browsers keep closed to extensions. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];

function refusalOf({ url, granted }: KnownTab): Refusal {
  if (url === undefined) return { kind: granted ? 'restricted-page' : 'no-access' };
  if (parseUrl(url)?.pathname.toLowerCase().endsWith('.pdf')) return { kind: 'pdf' };
  return { kind: granted || isClosed(url) ? 'restricted-page' : 'no-access' };
}

/** Whether a browser lets no extension read what is at an address. */
function isClosed(url: string): boolean {
  const parsed = parseUrl(url);
  const readable = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  return !readable || CLOSED_HOSTS.includes(parsed.hostname);
}
