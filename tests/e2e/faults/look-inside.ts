import type { Surface } from '../browsers/browser-session';

/** What lies in the database, read past the extension. */
export interface Inside {
  readonly articles: number;
  readonly packs: readonly {
    readonly id: string;
    readonly articles: number;
    readonly version: string | null;
  }[];
}

/** Reads the database of the collection from a page of the extension. */
export const lookInside = (page: Surface): Promise<Inside> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await answer(indexedDB.open('crossread'));
    const transaction = database.transaction(['chunks', 'packs']);
    const packs = transaction.objectStore('packs');
    const stored = await answer(transaction.objectStore('chunks').index('byId').getAllKeys());
    const rows = (await answer(packs.getAll())) as {
      id: string;
      storage: string;
      articles: number;
      manifest: { version: string } | null;
    }[];
    database.close();
    // What an import that failed has left beside a pack is not the reader's; the next import of it goes on from there.
    const beside = new Set(rows.filter(({ id }) => id.startsWith('~')).map(({ storage }) => storage));
    return {
      articles: stored.filter((key) => !beside.has((key as [string, number])[0])).length,
      packs: rows
        .filter(({ id }) => !id.startsWith('~'))
        .map((row) => ({ id: row.id, articles: row.articles, version: row.manifest?.version ?? null })),
    };
  });

/** Has the library check every article, and gives what it says. */
export async function checkLibrary(library: Surface): Promise<'whole' | 'damaged'> {
  await library.evaluate((view) => {
    const button = [...view.document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Check library',
    );
    button!.click();
    return true;
  });
  return library.waitFor(
    (view) => {
      const text = view.document.body.innerText;
      if (text.includes('is damaged')) return 'damaged';
      return text.includes('All articles are readable') ? 'whole' : null;
    },
    '',
    60_000,
  ) as Promise<'whole' | 'damaged'>;
}
