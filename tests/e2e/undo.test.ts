import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/browser-session';
import { checkLibrary, lookInside } from './faults/look-inside';
import { giveFiles, packFile } from './faults/made-files';
import { searchLibrary } from './search-library';
import { clickOn, openSession, shows, words, type Session } from './session';

let session: Session;
let library: Surface;

beforeAll(async () => {
  session = await openSession();
  library = await session.browser.openExtensionPage('library.html');
  await giveFiles(library, [await packFile('basins', '1', 400, 120)]);
  await shows(library, '120 added');
  await clickOn(library, 'Dismiss');
});
afterAll(() => session?.close());

const search = (text: string): Promise<boolean> => searchLibrary(library, text);

/** The rows that show, once there are so many. */
const rows = async (count: number): Promise<string[]> => {
  const shown = await library.waitFor((view, wanted) => {
    const all = [...view.document.querySelectorAll<HTMLElement>('[data-row]')].map(
      (row) => row.querySelector('h2')?.textContent ?? '',
    );
    return all.length === Number(wanted) ? { all } : null;
  }, String(count));
  return shown!.all;
};

describe('what is taken back in the library', () => {
  it('is in a list that was searched as it was before', async () => {
    await search('harbour in Kelmar was dredged');
    await shows(library, '1–50 of 120');
    await search('"Basin 407 of the harbour"');
    const before = await rows(1);
    await clickOn(library, 'Delete');
    await shows(library, 'No article');
    await clickOn(library, 'Undo');
    await shows(library, 'Put back');
    expect(await rows(1)).toEqual(before);
  });

  it('is on the last page of a list again, where it was', async () => {
    await search('harbour in Kelmar was dredged');
    await shows(library, '1–50 of 120');
    await clickOn(library, 'Last page');
    await shows(library, '101–120 of 120');
    const before = await rows(20);
    await library.evaluate((view) => {
      for (const box of view.document.querySelectorAll<HTMLInputElement>('[data-row] input[type="checkbox"]'))
        box.click();
      return true;
    });
    await clickOn(library, 'Delete 20');
    await shows(library, 'Deleted 20 articles');
    await shows(library, '51–100 of 100');
    await clickOn(library, 'Undo');
    await shows(library, 'Put back');
    await shows(library, '101–120 of 120');
    expect(await rows(20)).toEqual(before);
  });

  it('is each by itself where several were removed one after the other, and a pack before what was in it', async () => {
    const taken = async (text: string, index = 0): Promise<void> => {
      await library.evaluate(
        (view, asked) => {
          const [said, at] = JSON.parse(asked) as [string, number];
          const toasts = [...view.document.querySelectorAll<HTMLElement>('[data-passing]')];
          const buttons = toasts.filter((toast) => toast.textContent?.includes(said));
          buttons[at]!.querySelector('button')!.click();
          return true;
        },
        JSON.stringify([text, index]),
      );
    };
    await search('"Basin 407 of the harbour"');
    const [first] = await rows(1);
    await clickOn(library, 'Delete');
    await shows(library, 'No article');
    await search('"Basin 411 of the harbour"');
    const [second] = await rows(1);
    await clickOn(library, 'Delete');
    await shows(library, `Deleted “${second!}”`);
    expect(await words(library)).toContain(`Deleted “${first!}”`);
    await session.shot(library, 'library-two-undos');
    // The earlier one first.
    await taken(first!);
    await shows(library, 'Put back');
    expect(await words(library)).toContain(`Deleted “${second!}”`);
    await clickOn(library, 'Remove');
    await shows(library, 'Removed');
    // It was of that pack.
    expect(await words(library)).not.toContain(`Deleted “${second!}”`);
    await clickOn(library, 'Undo');
    await shows(library, `Deleted “${second!}”`);
    await clickOn(library, 'Undo');
    await rows(1);
    await search('harbour in Kelmar was dredged');
    await shows(library, '1–50 of 120');
  });

  it('is every version of a pack that was replaced more than once, the last one first', async () => {
    const give = async (version: string, count: number): Promise<void> => {
      await giveFiles(library, [await packFile('piers', version, 700, count)]);
      await shows(library, `${count} added`);
      await clickOn(library, 'Dismiss');
    };
    const version = async (): Promise<string | null> =>
      (await lookInside(library)).packs.find(({ id }) => id === 'piers')?.version ?? null;
    await give('1', 4);
    await give('2', 3);
    await shows(library, 'Replaced the pack');
    // The way back that shows first is the one from before, until the next has come.
    await library.evaluate((view) =>
      view.document.querySelector('[data-passing]')!.toggleAttribute('data-earlier', true),
    );
    await give('3', 2);
    await library.waitFor(
      (view) => view.document.querySelector('[data-passing]:not([data-earlier])') !== null,
    );
    await clickOn(library, 'Undo');
    await shows(library, 'Put back');
    expect(await version()).toBe('2');
    await clickOn(library, 'Undo');
    await library.waitFor((view) => view.document.querySelector('[data-passing]') === null);
    await shows(library, 'Put back');
    expect(await version()).toBe('1');
    expect(await checkLibrary(library)).toBe('whole');
  });

  it('can be taken back for ten seconds, also when something else is said meanwhile', async () => {
    await search('"Basin 407 of the harbour"');
    await rows(1);
    await clickOn(library, 'Delete');
    await shows(library, 'Deleted');
    const since = Date.now();
    await clickOn(library, 'Check library');
    await shows(library, 'All articles are readable');
    await session.shot(library, 'library-two-toasts');
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, since + 10_000 - Date.now())));
    expect(await words(library)).toContain('Deleted');
    await clickOn(library, 'Undo');
    await shows(library, 'Put back');
    await rows(1);
  });
});

it('a file that is dropped beside the field for files is taken in, and does not take the place of the library', async () => {
  const { name, text } = await packFile('docks', '1', 900, 3);
  const left = await library.evaluate(
    (view, json) => {
      const [called, contents] = JSON.parse(json) as [string, string];
      const dropped = new DataTransfer();
      dropped.items.add(new File([contents], called));
      const event = { bubbles: true, cancelable: true, dataTransfer: dropped };
      return view.document.querySelector('h1')!.dispatchEvent(new DragEvent('drop', event));
    },
    JSON.stringify([name, text]),
  );
  expect(left).toBe(false);
  await shows(library, '3 added');
});
