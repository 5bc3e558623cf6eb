import type { SqliteAnswer, ToSqlite } from './sqlite.worker';

type Reply =
  | { readonly ok: true; readonly value: SqliteAnswer | null }
  | { readonly ok: false; readonly reason: string };

/** SQLite with its full-text index (FTS5) on the private file system, in a worker. Its script is loaded, nothing else. */
export async function startSqlite(): Promise<SqliteStore> {
  const store = new SqliteStore();
  await store.send({ kind: 'load' });
  return store;
}

/** A way to the worker that holds the database. */
export class SqliteStore {
  readonly #worker = new Worker('/sqlite.js', { type: 'module' });

  /** One question at a time. */
  send(asked: ToSqlite): Promise<SqliteAnswer | null> {
    return new Promise((resolve, reject) => {
      this.#worker.onerror = (event) => reject(new Error(event.message));
      this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.ok) resolve(data.value);
        else reject(new Error(data.reason));
      };
      this.#worker.postMessage(asked);
    });
  }

  /** Asks for the article and for each claim. */
  async ask(question: { article: string; claims: string[] }): Promise<SqliteAnswer> {
    return (await this.send({ kind: 'ask', ...question }))!;
  }
}
