/** What a file is taken for. `companion`: a picture, style or script that belongs to a saved page. */
export type FileKind =
  | 'pack'
  | 'archive'
  | 'page'
  | 'text'
  | 'table'
  | 'json'
  | 'json-lines'
  | 'pdf'
  | 'companion'
  | 'hidden'
  | 'unknown';

const BY_ENDING: Readonly<Record<string, FileKind>> = {
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  txt: 'text',
  text: 'text',
  md: 'text',
  csv: 'table',
  tsv: 'table',
  json: 'json',
  jsonld: 'json',
  ndjson: 'json-lines',
  jsonl: 'json-lines',
  zip: 'archive',
  pdf: 'pdf',
};
const COMPANIONS: ReadonlySet<string> = new Set(
  'avif bmp css eot gif ico jpeg jpg js map mjs mp3 mp4 otf png svg tif tiff ttf wasm webm webp woff woff2 xml'.split(
    ' ',
  ),
);
const PACK_MARK = '"crossread-pack"';
/** Bytes from the start of a file that are looked at. */
export const SNIFFED_BYTES = 2_000;

/**
 * Tells what a file is. Its first bytes go before its name, since names are given by people: gzip, ZIP and PDF say what
 * they are, and a pack says so in its first line.
 * @param path name, with folders where it came in one; a label, never opened
 * @param start its first bytes
 */
export function kindOfFile(path: string, start: Uint8Array): FileKind {
  const byName = kindOfName(path);
  if (byName === 'hidden') return byName;
  if (start[0] === 0x1f && start[1] === 0x8b) return 'pack';
  // Office documents and e-books are ZIP files too, but not of articles.
  if (start[0] === 0x50 && start[1] === 0x4b)
    return byName === 'archive' || !path.includes('.') ? 'archive' : 'unknown';
  const top = new TextDecoder().decode(start.subarray(0, SNIFFED_BYTES)).trimStart();
  if (top.startsWith('%PDF-')) return 'pdf';
  if (top.startsWith('{') && top.slice(0, top.indexOf('\n') >>> 0).includes(PACK_MARK)) return 'pack';
  if (byName !== 'unknown') return byName;
  if (/^<(?:!doctype html|html|!--)/iu.test(top)) return 'page';
  return /^[[{]/u.test(top) ? 'json' : 'unknown';
}

/** Names of files that Windows keeps in a folder for itself. */
const OF_WINDOWS: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini']);

/** What a file is taken for by its name alone, before it is opened. */
export function kindOfName(path: string): FileKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // What programs keep for themselves: Zotero's caches, .DS_Store, the second half of files from a Mac.
  if (name.startsWith('.') || OF_WINDOWS.has(name.toLowerCase())) return 'hidden';
  if (path.split('/').includes('__MACOSX')) return 'hidden';
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!name.includes('.')) return 'unknown';
  return COMPANIONS.has(ending) ? 'companion' : (BY_ENDING[ending] ?? 'unknown');
}
