import type { Surface } from '../browsers/browser-session';

/** Waits until the snapshot of the library, which is taken a second after the last change, holds so many articles. */
export const snapshotTaken = (library: Surface, articles: number): Promise<boolean> =>
  library.waitFor(
    async (_view, wanted) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('snapshot');
      const file = await (await folder.getFileHandle('contents.json')).getFile();
      return (await file.text()).includes(`"articles":${wanted},"packs"`);
    },
    String(articles),
    30_000,
  );
