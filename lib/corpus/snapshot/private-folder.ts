import type { SnapshotFolder } from './snapshot-folder';

/**
 * A folder in the origin's private file system: apart from IndexedDB on the disk, so that what damages the one leaves
 * the other, and open to the service worker of Chromium and the event page of Firefox alike. A file that is being
 * written takes the place of the old one when it is closed.
 */
export function privateFolder(name: string): SnapshotFolder {
  const open = async (create = false): Promise<FileSystemDirectoryHandle> =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create });
  return {
    async read(file) {
      try {
        const handle = await (await open()).getFileHandle(file);
        return new Uint8Array(await (await handle.getFile()).arrayBuffer());
      } catch {
        return null;
      }
    },
    async write(file, bytes) {
      const handle = await (await open(true)).getFileHandle(file, { create: true });
      const stream = await handle.createWritable();
      try {
        await stream.write(bytes);
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    },
    async remove(file) {
      await open()
        .then((folder) => folder.removeEntry(file))
        .catch(() => undefined);
    },
    async names() {
      const names: string[] = [];
      const folder = (await open(true)) as unknown as { keys(): AsyncIterable<string> };
      for await (const file of folder.keys()) names.push(file);
      return names;
    },
  };
}
