import type { PackArticle } from '../../model/pack';
import { breathing } from '../breathe';
import { STORE_LIMITS } from '../limits';
import { checksum } from './checksum';

/** An article as stored. */
export interface StoredRow {
  readonly savedAt: string;
  readonly checksum: number;
  readonly body: Uint8Array;
}

/**
 * Some articles of one index block in one value: what a browser charges for is the value, not its bytes. Column for
 * column, in ascending order of id.
 */
export interface ArticleChunk {
  readonly ids: readonly string[];
  readonly savedAt: readonly string[];
  readonly checksums: Float64Array;
  /** Where each article's body ends in `bodies`. */
  readonly ends: Uint32Array;
  readonly bodies: Uint8Array<ArrayBuffer>;
}

/** Articles and the chunk they make. */
export interface MadeChunk<T> {
  readonly chunk: ArticleChunk;
  readonly articles: readonly T[];
}

/** The place a checksum is bound to. */
export const placeOf = (storage: string, id: string): string => `${storage}/${id}`;

/** The row at a place. Its body is a view: of a chunk that is to be forgotten, take a copy. */
export function rowAt(chunk: ArticleChunk, place: number): StoredRow {
  const start = place === 0 ? 0 : chunk.ends[place - 1];
  return {
    savedAt: chunk.savedAt[place] ?? '',
    checksum: chunk.checksums[place] ?? NaN,
    body: chunk.bodies.subarray(start, chunk.ends[place]),
  };
}

/** A chunk without the articles of these ids; `null` where none is left. */
export function withoutArticles(chunk: ArticleChunk, gone: ReadonlySet<string>): ArticleChunk | null {
  const kept = chunk.ids.flatMap((id, place) => (gone.has(id) ? [] : [{ id, ...rowAt(chunk, place) }]));
  return kept.length === 0 ? null : chunkOf(kept);
}

/** Puts rows into one chunk. */
export function chunkOf(rows: readonly (StoredRow & { readonly id: string })[]): ArticleChunk {
  const bodies = new Uint8Array(rows.reduce((sum, { body }) => sum + body.length, 0));
  const ends = new Uint32Array(rows.length);
  let length = 0;
  rows.forEach(({ body }, place) => {
    bodies.set(body, length);
    ends[place] = length += body.length;
  });
  return {
    ids: rows.map(({ id }) => id),
    savedAt: rows.map(({ savedAt }) => savedAt),
    checksums: Float64Array.from(rows, (row) => row.checksum),
    ends,
    bodies,
  };
}

const encoder = new TextEncoder();
/** UTF-8 takes at most so many bytes for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;

/**
 * Makes chunks of articles, in the order given. `JSON.stringify` escapes lone surrogates, so that UTF-8 loses nothing.
 * @param storage what they will be stored under, which checksums are bound to
 */
export async function makeChunks<T extends { readonly given: PackArticle; readonly savedAt: string }>(
  storage: string,
  incoming: readonly T[],
): Promise<MadeChunk<T>[]> {
  const breathe = breathing();
  const made: MadeChunk<T>[] = [];
  let buffer = new Uint8Array(2 * STORE_LIMITS.chunkBytes);
  let taken: T[] = [];
  let ends: number[] = [];
  let checksums: number[] = [];
  let length = 0;
  const finish = (): void => {
    const chunk: ArticleChunk = {
      ids: taken.map(({ given }) => given.id),
      savedAt: taken.map(({ savedAt }) => savedAt),
      checksums: Float64Array.from(checksums),
      ends: Uint32Array.from(ends),
      bodies: buffer.slice(0, length),
    };
    made.push({ chunk, articles: taken });
    [taken, ends, checksums, length] = [[], [], [], 0];
  };
  for (const article of incoming) {
    const json = JSON.stringify(article.given);
    const room = length + BYTES_PER_UNIT * json.length;
    if (room > buffer.length) buffer = enlarged(buffer, length, room);
    const { written } = encoder.encodeInto(json, buffer.subarray(length));
    const body = buffer.subarray(length, length + written);
    checksums.push(checksum(placeOf(storage, article.given.id), body));
    ends.push((length += written));
    if (taken.push(article) < STORE_LIMITS.chunkArticles && length < STORE_LIMITS.chunkBytes) continue;
    finish();
    await breathe();
  }
  if (taken.length > 0) finish();
  return made;
}

function enlarged(buffer: Uint8Array<ArrayBuffer>, length: number, room: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(room);
  larger.set(buffer.subarray(0, length));
  return larger;
}
