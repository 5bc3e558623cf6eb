import { PACK_FORMAT, PackArticle, PackManifest } from '../../model/pack';
import { fail, ok, type Result } from '../../model/result';
import { breathing } from '../breathe';
import { SAVED_PACK, type PackDamage, type PackError } from '../corpus-store';
import { STORE_LIMITS } from '../limits';
import { parseLine } from './parse-line';
import { sha256 } from './sha256';
import { unpackBytes } from './unpack-bytes';

/** A pack that passed every check. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly articles: readonly PackArticle[];
}

const NEWLINE = 0x0a;
const damaged = (line: number, reason: PackDamage): Result<never, PackError> =>
  fail({ kind: 'damaged', line, reason });

/**
 * Reads a pack file, gzip or plain NDJSON. Never throws: any bytes give a pack whose every line fits the schema, or the
 * first thing that is wrong with it. Lines are counted from 1, the manifest.
 */
export async function readPack(bytes: Uint8Array): Promise<Result<Pack, PackError>> {
  const unpacked = await unpackBytes(bytes);
  if (!unpacked.ok) return unpacked;
  const content = unpacked.value;
  const manifestEnd = endOfLine(content, 0);
  const manifest = readManifest(content.subarray(0, manifestEnd));
  if (!manifest.ok) return manifest;
  const body = content.subarray(manifestEnd + 1);
  if ((await sha256(body)) !== manifest.value.sha256) return fail({ kind: 'checksum' });
  const articles = await readArticles(body);
  if (!articles.ok) return articles;
  if (articles.value.length !== manifest.value.count) return damaged(1, 'wrong-count');
  return ok({ manifest: manifest.value, articles: articles.value });
}

/** Reads the first line alone: what a pack says of itself, before anything else is looked at. */
export async function readPackManifest(bytes: Uint8Array): Promise<Result<PackManifest, PackError>> {
  const unpacked = await unpackBytes(bytes);
  return unpacked.ok ? readManifest(unpacked.value.subarray(0, endOfLine(unpacked.value, 0))) : unpacked;
}

function readManifest(line: Uint8Array): Result<PackManifest, PackError> {
  const parsed = parseLine(line);
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

async function readArticles(body: Uint8Array): Promise<Result<PackArticle[], PackError>> {
  const breathe = breathing();
  const articles: PackArticle[] = [];
  const ids = new Set<string>();
  let start = 0;
  for (let line = 2; start < body.length; line++) {
    const end = endOfLine(body, start);
    // The largest pack takes seconds: the page it is read in goes on answering.
    if (line % STORE_LIMITS.articlesPerBatch === 0) await breathe();
    if (end === start) return damaged(line, 'empty-line');
    const parsed = parseLine(body.subarray(start, end));
    if (!parsed.ok) return damaged(line, parsed.error);
    const article = checked(PackArticle, parsed.value);
    if (article === null) return damaged(line, 'not-an-article');
    if (!spansFit(article)) return damaged(line, 'span-outside-text');
    if (ids.has(article.id)) return damaged(line, 'duplicate-id');
    ids.add(article.id);
    articles.push(article);
    start = end + 1;
  }
  return ok(articles);
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

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(NEWLINE, from);
  return end === -1 ? bytes.length : end;
}
