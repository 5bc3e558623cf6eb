import type { Surface } from '../browsers/browser-session';

/** What the library says of its import. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  /** Articles that it says are in: from then on they may not be lost. */
  readonly added: number;
  readonly known: number;
  /** Named with their reasons. */
  readonly failed: number;
  readonly ended: boolean;
}

/** Reads it off the page; `null` before there is anything to read. */
export const readProgress = (library: Surface): Promise<ImportProgress | null> =>
  library.evaluate((view) => {
    const text = view.document.body.innerText.replace(/(\d),(?=\d{3})/gu, '$1');
    const steps = /(\d+) of (\d+)\s+(?:\S.*\s+)??(\d+) added, (\d+) already here/u.exec(text);
    const counts = /(\d+) added, (\d+) already here, (\d+) not read/u.exec(text);
    if (counts === null) return null;
    return {
      done: Number(steps?.[1] ?? 0),
      total: Number(steps?.[2] ?? 0),
      added: Number(counts[1]),
      known: Number(counts[2]),
      failed: Number(counts[3]),
      ended: text.includes('Imported') || text.includes('Stopped:'),
    };
  });

/** Waits until the import has ended, and gives what it came to. */
export async function importEnded(library: Surface): Promise<ImportProgress> {
  await library.waitFor((view) => /Imported|Stopped:/u.test(view.document.body.innerText), '', 120_000);
  return (await readProgress(library))!;
}
