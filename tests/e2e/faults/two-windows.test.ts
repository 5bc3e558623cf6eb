import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAVED_PACK } from '../../../lib/corpus/corpus-store';
import { makeArticle } from '../../corpus/make-article';
import type { Surface } from '../browsers/browser-session';
import { openSession, shows, type Session } from '../session';
import { faultRounds } from './fault-rounds';
import { checkLibrary, lookInside, type Inside } from './look-inside';
import { reportText } from './made-files';

const ROUNDS = faultRounds(6, 200);
const ARTICLE = makeArticle(77, reportText(77), { headline: 'Basin 77 dredged' });
/** For one round, in milliseconds: the list shows what another window has done within 0.7 s. */
const ROUND_MS = 3_000;
/** Between two deletions: sometimes the list has been read again by then and sometimes not. */
const PAUSE_MS = 120;

let session: Session;
let library: Surface;
let other: Surface;

beforeAll(async () => {
  session = await openSession();
  library = await session.browser.openExtensionPage('library.html');
  await shows(library, '15 articles');
  other = await session.browser.openExtensionPage('options.html');
});
afterAll(() => session?.close());

/** Saves the article again and again, as popups do, until the other side is done. Gives how often it was not there. */
const keepSaving = (article: string): Promise<{ saves: number; added: number; failed: string[] }> =>
  other.evaluate(async (view, json) => {
    const own = view.window as unknown as {
      done?: boolean;
      browser?: unknown;
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const api = (own.browser ?? own.chrome) as typeof own.chrome;
    const payload = { article: JSON.parse(json) as unknown };
    const count = { saves: 0, added: 0, failed: [] as string[] };
    while (own.done !== true) {
      const answer = (await api.runtime.sendMessage({ crossread: 1, type: 'save-article', payload })) as {
        value?: { ok: boolean; value?: { added: number } };
      };
      count.saves += 1;
      if (answer.value?.ok === true) count.added += answer.value.value!.added;
      else count.failed.push(JSON.stringify(answer));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return count;
  }, article);

/** Presses its delete button in the library whenever the list shows it. Gives how often that was. */
const keepDeleting = (rounds: number): Promise<number> =>
  library.evaluate(
    async (view, given) => {
      const { wanted, id, end, pause } = JSON.parse(given) as Record<'wanted' | 'end' | 'pause', number> & {
        id: string;
      };
      let pressed = 0;
      while (pressed < wanted && Date.now() < end) {
        const button = view.document.querySelector<HTMLButtonElement>(`[data-row="${id}"] > button`);
        if (button !== null) {
          button.click();
          pressed += 1;
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      return pressed;
    },
    JSON.stringify({ wanted: rounds, id: ARTICLE.id, end: Date.now() + rounds * ROUND_MS, pause: PAUSE_MS }),
  );

/** What the reader saved: the bundled pack may still be on its way in when the test begins. */
const savedIn = ({ packs }: Inside): number => packs.find(({ id }) => id === SAVED_PACK)?.articles ?? 0;

describe('two windows that save and delete the same article', () => {
  it(
    `${ROUNDS} times come to what one after the other would, and neither waits for ever`,
    async () => {
      const before = await lookInside(library);
      const saving = keepSaving(JSON.stringify(ARTICLE));
      const deleted = await keepDeleting(ROUNDS);
      await other.evaluate((view) => ((view.window as unknown as { done: boolean }).done = true));
      const { added, saves, failed } = await saving;
      const after = await lookInside(library);
      expect(failed).toEqual([]);
      expect(deleted).toBe(ROUNDS);
      expect(saves).toBeGreaterThanOrEqual(added);
      // It can only be added again where a deletion took it away; at the end it is there once or not at all.
      expect(added).toBeGreaterThan(1);
      expect(added).toBeLessThanOrEqual(deleted + 1);
      expect([0, 1]).toContain(savedIn(after) - savedIn(before));
      expect(await checkLibrary(library)).toBe('whole');
    },
    ROUNDS * ROUND_MS + 60_000,
  );
});
