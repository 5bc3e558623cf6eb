import { kindOfFile, kindOfName, SNIFFED_BYTES } from '../../../lib/corpus/import/kind-of-file';
import { openZip } from '../../../lib/corpus/import/zip/open-zip';
import type { EntryProblem } from '../../../lib/corpus/import/zip/zip-problem';
import { fail, ok, type Result } from '../../../lib/model/result';
import type { ImportProblem, ItemProblem } from '../../../lib/view/import-task';
import type { ChosenFile } from './chosen-file';

/** A file to be read when its turn comes: chosen by the reader, or an entry of an archive. */
export interface Source {
  /** For people: name, with the folders and the archive it came in. */
  readonly name: string;
  readonly bytes: number;
  /** When it was last changed, ISO 8601: the best guess at when a page was saved. */
  readonly changedAt: string;
  /** What is in it. A chosen file is not read by this, an entry of an archive is unpacked. */
  open(): Promise<Result<Blob, ImportProblem>>;
}

/** Everything an import will read, and what it will not, with the reasons. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly problems: readonly ItemProblem[];
  /** Pictures, styles and scripts of saved pages: nothing in them is an article. */
  readonly companions: number;
}

/** Looks at what was chosen; archives are opened, but nothing in them is unpacked yet. */
export async function openSources(files: readonly ChosenFile[]): Promise<Sources> {
  const sources: Source[] = [];
  const problems: ItemProblem[] = [];
  let companions = 0;
  const isFrame = framesOf(files.map(({ path }) => path));
  for (const chosen of files) {
    const { path, file } = chosen;
    const kind = kindOfName(path);
    if (kind === 'hidden') continue;
    if (isFrame(path)) companions += 1;
    else if (kind === 'companion' && (files.length > 1 || path.includes('/'))) companions += 1;
    else if (kind !== 'archive' && !(await looksLikeArchive(chosen))) sources.push(sourceOf(chosen));
    else {
      const archive = await openArchive(path, file);
      if (archive.ok) {
        sources.push(...archive.value.sources);
        problems.push(...archive.value.problems);
        companions += archive.value.companions;
      } else problems.push({ item: path, problem: archive.error });
    }
  }
  return { sources, problems, companions };
}

/** What a browser saves beside "Page.html", frames with advertisements among it, lies in a folder "Page_files". */
function framesOf(paths: readonly string[]): (path: string) => boolean {
  const folders = new Set(
    paths
      .filter((path) => SAVED_PAGE.test(path))
      .flatMap((path) => FOLDER_ENDINGS.map((ending) => path.replace(SAVED_PAGE, ending))),
  );
  return (path) => {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
      if (folders.has(path.slice(0, at))) return true;
    return false;
  };
}

/** How browsers name it in English, German, Spanish, French, Italian, Portuguese, Dutch and Polish. */
const FOLDER_ENDINGS = [
  '_files',
  '-Dateien',
  '_archivos',
  '_fichiers',
  '_file',
  '_arquivos',
  '_ficheiros',
  '_bestanden',
  '_pliki',
];
/** Documents of office programs and e-books, which are ZIP files. */
const DOCUMENT = /\.(?:docx|xlsx|pptx|odt|ods|odp|pages|numbers|key|epub)$/iu;
const SAVED_PAGE = /\.x?html?$/iu;

async function looksLikeArchive({ path, file }: ChosenFile): Promise<boolean> {
  if (kindOfName(path) !== 'unknown') return false;
  try {
    const start = new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer());
    return kindOfFile(path, start) === 'archive';
  } catch {
    return false;
  }
}

function sourceOf({ path, file }: ChosenFile): Source {
  return {
    name: path,
    bytes: file.size,
    changedAt: new Date(file.lastModified).toISOString(),
    open: () => Promise.resolve(ok(file)),
  };
}

async function openArchive(path: string, file: File): Promise<Result<Sources, ImportProblem>> {
  const archive = await openZip(file);
  if (!archive.ok) return fail({ kind: 'archive', code: archive.error });
  const sources: Source[] = [];
  const problems: ItemProblem[] = [];
  let companions = 0;
  const isFrame = framesOf(archive.value.entries.map((entry) => entry.name));
  for (const entry of archive.value.entries) {
    const name = `${path}/${entry.name}`;
    const kind = kindOfName(entry.name);
    if (kind === 'hidden') continue;
    if (entry.problem !== null) problems.push({ item: name, problem: entryProblem(entry.problem) });
    else if (kind === 'companion' || isFrame(entry.name)) companions += 1;
    else if (kind === 'archive') problems.push({ item: name, problem: entryProblem('nested-archive') });
    else
      sources.push({
        name,
        bytes: entry.bytes,
        changedAt: new Date(file.lastModified).toISOString(),
        async open() {
          const bytes = await archive.value.read(entry);
          if (bytes.ok) return ok(new Blob([new Uint8Array(bytes.value)]));
          // A document is an archive inside, but nobody who unpacks it finds an article.
          const isDocument = bytes.error === 'nested-archive' && DOCUMENT.test(entry.name);
          return fail(isDocument ? { kind: 'unknown-kind' } : entryProblem(bytes.error));
        },
      });
  }
  return ok({ sources, problems, companions });
}

const entryProblem = (code: EntryProblem): ImportProblem => ({ kind: 'entry', code });
