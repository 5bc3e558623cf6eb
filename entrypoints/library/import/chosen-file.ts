/** A file the reader chose or dropped, with the folders it came in. The path is a label and is never opened. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** Files of an `<input>`: single ones, or all files below a chosen folder. */
export function chosenFiles(list: Iterable<File>): ChosenFile[] {
  return inOrder([...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/**
 * Files of a drop, those below dropped folders among them. The entries have to be asked for before anything is awaited:
 * the browser empties the drop after its event.
 */
export function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  return (async () => {
    if (entries.some((entry) => entry === null)) return chosenFiles(plain);
    const found: ChosenFile[] = [];
    for (const entry of entries) await collect(entry!, found);
    return inOrder(found);
  })();
}

/** A folder of years holds some ten thousand files; more than this is somebody's whole disk. */
const MAX_FILES = 100_000;

async function collect(root: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  const open: FileSystemEntry[] = [root];
  while (open.length > 0 && found.length < MAX_FILES) {
    const entry = open.pop()!;
    if (entry.isDirectory) open.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
    else {
      const file = await new Promise<File | null>((resolve) =>
        (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
      );
      if (file !== null) found.push({ path: entry.fullPath.replace(/^\//u, ''), file });
    }
  }
}

/** A reader gives about a hundred entries at a time, and nothing at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

/** The same files give the same order, so that an import that was cut off can go on where it stopped. */
const inOrder = (files: ChosenFile[]): ChosenFile[] =>
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
