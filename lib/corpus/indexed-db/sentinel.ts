import { z } from '../../zod';
import type { KeyValue } from '../key-value';
import type { CorpusDatabase, StateRow } from './schema';

const State = z.strictObject({ generation: z.int(), articles: z.int(), hash: z.int() });
const Record = z.strictObject({ before: State, after: State });

/** What the database should hold. During a write either state is right; at rest they are one. */
export type SentinelRecord = z.infer<typeof Record>;

/**
 * Remembers outside the database what should be inside. Browsers open a damaged database as an empty one without a word;
 * only something kept elsewhere can tell the two apart. Each write is announced with both states and settled afterwards,
 * so that a crash at any point leaves a note that is right.
 */
export class Sentinel {
  readonly #keyValue: KeyValue;
  readonly #key: string;

  constructor(keyValue: KeyValue, database: string) {
    this.#keyValue = keyValue;
    this.#key = `corpus-sentinel:${database}`;
  }

  /** `null` where nothing was ever noted, or what was noted is not readable. */
  async read(how: 'get' | 'look' = 'get'): Promise<SentinelRecord | null> {
    const ask = (how === 'look' ? this.#keyValue.look : undefined) ?? this.#keyValue.get;
    const parsed = Record.safeParse(await ask(this.#key));
    return parsed.success ? parsed.data : null;
  }

  /**
   * As `read`, for a look only. Where the browser does not give its notes, articles that are there can still be compared with;
   * an empty database could then not be told from a lost one, so that stays a failure.
   * @param how `look`: does not wait for a browser that is slow to give them
   */
  async readFor(database: CorpusDatabase, how: 'get' | 'look' = 'get'): Promise<SentinelRecord | null> {
    try {
      return await this.read(how);
    } catch (error) {
      if ((await database.getAll('packs')).some(({ articles }) => articles > 0)) return null;
      if (how === 'look') return this.read();
      throw error;
    }
  }

  async announce(record: SentinelRecord): Promise<void> {
    await this.#keyValue.set(this.#key, record);
  }

  async settle(state: StateRow): Promise<void> {
    await this.announce({ before: state, after: state });
  }

  /** The state the database should be in: the noted one it has, or else the later one, which it has lost. */
  static expected(record: SentinelRecord | null, found: StateRow): StateRow {
    return record === null || sameState(record.before, found) ? found : record.after;
  }
}

export const sameState = (a: StateRow, b: StateRow): boolean =>
  a.generation === b.generation && a.articles === b.articles && a.hash === b.hash;
