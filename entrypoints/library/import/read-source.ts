import { articleOfRow, dateOrders } from '../../../lib/corpus/import/csv/article-of-row';
import { guessColumns, type ColumnMapping } from '../../../lib/corpus/import/csv/guess-columns';
import { readCsv } from '../../../lib/corpus/import/csv/read-csv';
import { decodeText } from '../../../lib/corpus/import/decode-text';
import { FILE_LIMITS } from '../../../lib/corpus/import/import-limits';
import { isText } from '../../../lib/corpus/import/is-text';
import { readJson, readJsonLines, type JsonArticle } from '../../../lib/corpus/import/json/read-json';
import type { FileKind } from '../../../lib/corpus/import/kind-of-file';
import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';
import { fail, ok, type Result } from '../../../lib/model/result';
import type { ImportProblem, ItemPlace } from '../../../lib/view/import-task';
import { snapshotId } from '../../shared/snapshot-id';
import { readPageFile, readRawArticle, readTextFile } from './read-article';
import type { Source } from './open-sources';

/** One article of a file, or why there is none in its place. */
export interface ReadItem {
  /** Tells it from every other: the file, and the row or position in it. */
  readonly item: string;
  /** Where in the file it stands; not given where it is all of it. */
  readonly place?: ItemPlace;
  readonly article: Result<ArticleSnapshot, ImportProblem>;
}

/** A table whose columns the reader is asked about. */
export interface TableToMap {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  readonly guess: ReturnType<typeof guessColumns>;
}

/** Asks which column holds what; `null` leaves the table out. */
export type AskColumns = (
  table: TableToMap,
) => Promise<{ readonly mapping: ColumnMapping; readonly hasHeader: boolean } | null>;

/** What a file gives, one article after the other, and how many there are as soon as that is known. */
export interface SourceItems {
  readonly count: number;
  readonly items: AsyncIterable<ReadItem> | Iterable<Promise<ReadItem>>;
}

/** Reads one file that is no pack. Nothing in it runs and nothing is fetched. */
export async function readSource(
  source: Source,
  kind: FileKind,
  file: Blob,
  askColumns: AskColumns,
): Promise<SourceItems> {
  if (file.size > FILE_LIMITS.bytes)
    return one(source, fail({ kind: 'too-large', limitBytes: FILE_LIMITS.bytes }));
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return one(source, fail({ kind: 'unreadable' }));
  switch (kind) {
    case 'page':
    case 'text':
    case 'table': {
      const text = decodeText(bytes);
      if (!isText(text)) return one(source, fail({ kind: 'no-text' }));
      if (kind === 'table') return readTable(source, text, askColumns);
      return one(source, await (kind === 'page' ? readPageFile : readTextFile)(text, source));
    }
    case 'json': {
      const read = readJson(bytes);
      return read.ok ? fromJson(source, read.value) : one(source, fail({ kind: 'json', code: read.error }));
    }
    case 'json-lines':
      return fromJson(source, readJsonLines(bytes));
    case 'pdf':
      return one(source, fail({ kind: 'pdf' }));
    default:
      return one(source, fail({ kind: 'unknown-kind' }));
  }
}

function one(source: Source, article: ReadItem['article']): SourceItems {
  return { count: 1, items: [Promise.resolve({ item: source.name, article })] };
}

async function readTable(source: Source, text: string, askColumns: AskColumns): Promise<SourceItems> {
  const { rows, wrong, more } = readCsv(text);
  const guess = guessColumns(rows);
  // Where there is nothing but the names of columns, there is nothing to ask.
  if (rows.length === (guess.hasHeader ? 1 : 0)) return one(source, fail({ kind: 'no-articles' }));
  const chosen = await askColumns({ file: source.name, rows, guess });
  if (chosen === null) return one(source, fail({ kind: 'columns-not-chosen' }));
  const first = chosen.hasHeader ? 1 : 0;
  const orders = dateOrders(rows, chosen.mapping);
  async function* items(): AsyncGenerator<ReadItem> {
    for (let index = first; index < rows.length; index++) {
      const item = `${source.name} ${index + 1}`;
      const place = { kind: 'row', n: index + 1 } as const;
      const problem = wrong.get(index);
      if (problem === 'quotes') yield { item, place, article: fail({ kind: 'quotes' }) };
      else if (problem === 'cell')
        yield { item, place, article: fail({ kind: 'too-long', limit: FILE_LIMITS.cell }) };
      else
        yield {
          item,
          place,
          article: await readRawArticle(articleOfRow(rows[index]!, chosen!.mapping, orders), item, source),
        };
    }
    if (more) yield tooMany(source);
  }
  return { count: rows.length - first + (more ? 1 : 0), items: items() };
}

/** Named once for the file: how many there are beyond is not known. */
const tooMany = (source: Source): ReadItem => ({
  item: source.name,
  article: fail({ kind: 'too-many', limit: FILE_LIMITS.rows }),
});

function fromJson(source: Source, list: readonly JsonArticle[]): SourceItems {
  if (list.length === 0) return one(source, fail({ kind: 'no-articles' }));
  const read = list.slice(0, FILE_LIMITS.rows);
  async function* items(): AsyncGenerator<ReadItem> {
    for (const [index, found] of read.entries()) {
      const isOnly = list.length === 1;
      const item = isOnly ? source.name : `${source.name} ${index + 1}`;
      const place = isOnly ? {} : { place: { kind: 'article', n: index + 1 } as const };
      if (found === null) yield { item, ...place, article: fail({ kind: 'no-articles' }) };
      else if (found.kind === 'unread')
        yield { item, ...place, article: fail({ kind: 'json', code: found.problem }) };
      else if (found.kind === 'raw')
        yield { item, ...place, article: await readRawArticle(found.article, item, source) };
      // An id that a file makes up could stand for another article: it is always made anew.
      else yield { item, article: ok({ ...found.article, id: await snapshotId(found.article) }) };
    }
    if (read.length < list.length) yield tooMany(source);
  }
  return { count: read.length + (read.length < list.length ? 1 : 0), items: items() };
}
