import { PACK_FORMAT, PackArticle, PackManifest } from '../../model/pack';
import { fail, ok, type Result } from '../../model/result';
import { breathing } from '../breathe';
import { SAVED_PACK, type PackDamage, type PackError } from '../corpus-store';
import { PACK_LIMITS } from '../limits';
import { packLines, type PackFile, type PackLine } from './pack-lines';
import { checksum } from '../rows/checksum';
import { parseLine } from './parse-line';
import { RunningSha256 } from './running-sha256';

/** A pack whose first line was read and checked. */
export interface OpenPack {
  readonly manifest: PackManifest;
  /**
   * Its articles, at most so many at a time, each checked. Reads the file anew each time it is called, and never more of it than
   * one part. A failure is the last thing given: only after the last article is it known that the whole file is sound. Once
   * it was read to its end and found sound, a line that is still the same is not checked again.
   */
  articles(batch: number): AsyncGenerator<Result<readonly PackArticle[], PackError>, void>;
}

type Lines = AsyncGenerator<Result<PackLine, PackError>, void>;
type Parts = AsyncGenerator<Result<readonly PackArticle[], PackError>, void>;
/** A checksum of each line but the first. */
type LineSums = readonly number[];

const END = new Uint8Array([0x0a]);
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const damaged = (line: number, reason: PackDamage): Result<never, PackError> =>
  fail({ kind: 'damaged', line, reason });

/** Opens a pack file, gzip or plain NDJSON. Never throws: any bytes give a pack or the first thing that is wrong. */
export async function openPack(file: PackFile): Promise<Result<OpenPack, PackError>> {
  const lines = packLines(file);
  const manifest = await readManifest(lines);
  await lines.return();
  if (!manifest.ok) return manifest;
  let sound: LineSums | null = null;
  const articles: OpenPack['articles'] = (batch) =>
    sound === null
      ? readArticles(file, batch, (sums) => (sound = sums))
      : readSoundArticles(packLines(file), batch, sound);
  return ok({ manifest: manifest.value, articles });
}

/** Reads a pack to its end and keeps nothing: `null` where all of it is sound. */
export async function findPackError(pack: OpenPack, goOn: () => Promise<boolean>): Promise<PackError | null> {
  for await (const articles of pack.articles(CHECKED_AT_ONCE)) {
    if (!articles.ok) return articles.error;
    if (!(await goOn())) return { kind: 'stopped' };
  }
  return null;
}

/** Articles between two questions whether to go on. */
const CHECKED_AT_ONCE = 200;

/** Reads the first line alone. */
async function readManifest(lines: Lines): Promise<Result<PackManifest, PackError>> {
  const first = await lines.next();
  // A file without a byte has an empty first line.
  const line = first.done === true ? ok({ bytes: new Uint8Array(0), ended: false }) : first.value;
  if (!line.ok) return line;
  const parsed = parseLine(line.value.bytes);
  if (!parsed.ok) return damaged(1, parsed.error);
  const format = formatOf(parsed.value);
  if (format !== null && format > PACK_FORMAT) return fail({ kind: 'newer-format', found: format });
  const manifest = checked(PackManifest, parsed.value);
  if (manifest === null) return damaged(1, 'not-a-manifest');
  return manifest.id === SAVED_PACK ? damaged(1, 'reserved-id') : ok(manifest);
}

/** The format number of something that calls itself a pack, so that a newer one is named and not called damaged. */
function formatOf(value: unknown): number | null {
  if (value === null || typeof value !== 'object') return null;
  const { kind, format } = value as { kind?: unknown; format?: unknown };
  return kind === 'crossread-pack' && typeof format === 'number' && Number.isInteger(format) ? format : null;
}

/** @param onSound told the sums of all lines once the whole file is found sound */
async function* readArticles(file: PackFile, batch: number, onSound: (sums: LineSums) => void): Parts {
  const lines = packLines(file);
  const manifest = await readManifest(lines);
  if (!manifest.ok) return yield manifest;
  const breathe = breathing();
  const hash = new RunningSha256();
  const ids = new Set<string>();
  const sums: number[] = [];
  let waiting: PackArticle[] = [];
  let bytes = 0;
  for await (const line of lines) {
    if (!line.ok) return yield line;
    hash.add(line.value.bytes);
    if (line.value.ended) hash.add(END);
    const article = readArticle(line.value.bytes, ids.size + 2);
    if (!article.ok) return yield article;
    if (ids.has(article.value.id)) return yield damaged(ids.size + 2, 'duplicate-id');
    ids.add(article.value.id);
    sums.push(sumOf(line.value.bytes));
    bytes += line.value.bytes.length;
    if (waiting.push(article.value) < batch && bytes < PACK_LIMITS.partBytes) continue;
    yield ok(waiting);
    waiting = [];
    bytes = 0;
    // The largest pack takes minutes: the page it is read in goes on answering.
    await breathe();
  }
  if (hash.digest() !== manifest.value.sha256) return yield fail({ kind: 'checksum' });
  if (ids.size !== manifest.value.count) return yield damaged(1, 'wrong-count');
  onSound(sums);
  if (waiting.length > 0) yield ok(waiting);
}

/** Reads the lines of a sound pack again, each of which must be the one it was. */
async function* readSoundArticles(lines: Lines, batch: number, sums: LineSums): Parts {
  // The manifest.
  await lines.next();
  const breathe = breathing();
  let waiting: PackArticle[] = [];
  let bytes = 0;
  let read = 0;
  for await (const line of lines) {
    if (!line.ok) return yield line;
    if (sumOf(line.value.bytes) !== sums[read++]) return yield fail({ kind: 'checksum' });
    waiting.push(JSON.parse(decoder.decode(line.value.bytes)) as PackArticle);
    bytes += line.value.bytes.length;
    if (waiting.length < batch && bytes < PACK_LIMITS.partBytes) continue;
    yield ok(waiting);
    waiting = [];
    bytes = 0;
    await breathe();
  }
  if (read !== sums.length) return yield fail({ kind: 'checksum' });
  if (waiting.length > 0) yield ok(waiting);
}

/** Tells a line from the one that stood in its place; not against forgery, which nobody gains by. */
const sumOf = (line: Uint8Array): number => checksum('', line);

/** @param number of the line, from 1 */
function readArticle(line: Uint8Array, number: number): Result<PackArticle, PackError> {
  if (line.length === 0) return damaged(number, 'empty-line');
  const parsed = parseLine(line);
  if (!parsed.ok) return damaged(number, parsed.error);
  const article = checked(PackArticle, parsed.value);
  if (article === null) return damaged(number, 'not-an-article');
  return spansFit(article) ? ok(article) : damaged(number, 'span-outside-text');
}

const spansFit = (article: PackArticle): boolean =>
  [...article.paragraphs, ...article.links].every(
    (span) => span.start <= span.end && span.end <= article.text.length,
  );

/** The value as the schema has it, `null` where it does not fit. Validators may recurse on hostile input and throw. */
function checked<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  value: unknown,
): T | null {
  try {
    const result = schema.safeParse(value);
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
