import type sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { syntheticArticle } from './synthetic-articles';

type Sqlite = Awaited<ReturnType<typeof sqlite3InitModule>>;
type Database = InstanceType<Sqlite['oo1']['DB']>;

/** What the page asks of the worker: SQLite may use the private file system in workers only. */
export type ToSqlite =
  | { readonly kind: 'load' }
  | { readonly kind: 'save'; readonly count: number }
  | { readonly kind: 'ask'; readonly article: string; readonly claims: readonly string[] };

/** What it answers: numbers of articles, best first, where it was asked. */
export interface SqliteAnswer {
  readonly article: readonly number[];
  readonly claims: readonly (readonly number[])[];
}

/** Where the bench serves SQLite's own files, as they are. */
const MODULE_ADDRESS = '/sqlite/index.mjs';

/**
 * The leanest full-text table that ranks: the words alone and no copy of the text, large pages, and the whole index in
 * one segment. Without the places of words (`detail=none`) every rank is 0.
 */
const TABLE = `CREATE VIRTUAL TABLE articles USING fts5(text, content='', tokenize='porter unicode61')`;
const PRAGMAS = 'PRAGMA page_size=16384; PRAGMA cache_size=-65536; PRAGMA locking_mode=exclusive;';
const ASK = 'SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT ?';

let init: typeof sqlite3InitModule | null = null;
let database: Database | null = null;

async function open(): Promise<Database> {
  if (database !== null) return database;
  const sqlite3 = await init!();
  const pool = await sqlite3.installOpfsSAHPoolVfs({ name: 'bench' });
  database = new pool.OpfsSAHPoolDb('/articles.sqlite');
  database.exec(PRAGMAS);
  return database;
}

async function save(count: number): Promise<void> {
  const opened = await open();
  opened.exec(`PRAGMA journal_mode=memory; PRAGMA synchronous=off; ${TABLE}; BEGIN`);
  const insert = opened.prepare('INSERT INTO articles(rowid, text) VALUES (?, ?)');
  for (let number = 0; number < count; number++) {
    const { headline, text } = syntheticArticle(number);
    insert.bind([number, `${headline}\n${text}`]).stepReset();
  }
  insert.finalize();
  opened.exec(`COMMIT; INSERT INTO articles(articles) VALUES('optimize')`);
}

async function ask(article: string, claims: readonly string[]): Promise<SqliteAnswer> {
  const opened = await open();
  const statement = opened.prepare(ASK);
  const rowsOf = (words: string, limit: number): number[] => {
    statement.bind([words.split(' ').join(' OR '), limit]);
    const rows: number[] = [];
    while (statement.step()) rows.push(Number(statement.get(0)));
    statement.reset();
    return rows;
  };
  const answer = { article: rowsOf(article, 50), claims: claims.map((claim) => rowsOf(claim, 20)) };
  statement.finalize();
  return answer;
}

async function answer(asked: ToSqlite): Promise<SqliteAnswer | null> {
  if (asked.kind === 'ask') return ask(asked.article, asked.claims);
  if (asked.kind === 'save') await save(asked.count);
  if (asked.kind === 'load') {
    const loaded = (await import(/* @vite-ignore */ MODULE_ADDRESS)) as { default: typeof sqlite3InitModule };
    init = loaded.default;
  }
  return null;
}

self.onmessage = ({ data }: MessageEvent<ToSqlite>) => {
  void answer(data).then(
    (value) => self.postMessage({ ok: true, value }),
    (error: unknown) => self.postMessage({ ok: false, reason: String(error) }),
  );
};
