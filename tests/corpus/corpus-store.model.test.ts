import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CorpusStore } from '../../lib/corpus/corpus-store';
import { memoryKeyValue } from '../../lib/corpus/key-value';
import { MemoryStore } from '../../lib/corpus/memory-store';
import { splitProvenance } from '../../lib/corpus/rows/stored-body';
import { CorpusModel } from './corpus-model';
import { damagedPack, IDS, openPage, operations, WORDS, type OpenPage } from './corpus-operations';
import { FaultPoints } from './fault-points';
import { freshName, openTestStore } from './indexed-db/open-test-store';
import { tickingClock } from './ticking-clock';
import { wordSignature } from './word-signature';

/** Sequences of the full run, see tests/README.md; a small one is part of every `npm test`. */
const FULL_RUNS = Number(process.env['CROSSREAD_MODEL_RUNS'] ?? 0);
const RUNS = FULL_RUNS || 20;
const MAX_STEPS = FULL_RUNS > 0 ? 50 : 25;
/** A run takes at most so long, in milliseconds. */
const TIMEOUT = FULL_RUNS > 0 ? 3_600_000 : 60_000;
/** A crash comes at one of the first writes; an operation that has fewer is done before it. */
const LAST_CRASH = 14;

/** The store under test, in a browser that can end at any write. */
interface Real {
  page: OpenPage;
  readonly faults: FaultPoints;
  readonly reopen: () => Promise<CorpusStore>;
  /** Closes it and leaves nothing of it. */
  readonly end: () => void;
}
type Command = fc.AsyncCommand<CorpusModel, Real>;

/** A step: what it does to the model and to the store; then both must show the same. */
const step = (name: string, run: (model: CorpusModel, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await expectSame(model, real.page.store);
  },
  toString: () => name,
});

async function reopen(model: CorpusModel, real: Real): Promise<void> {
  model.forgetRemoved();
  real.page = openPage(await real.reopen());
}

const done = operations.map(({ name, act, apply }) =>
  step(name, async (model, { page }) => {
    const acknowledged = await act(page, model);
    expect(acknowledged).toEqual({ ok: true, value: apply(model) });
  }),
);
const commands = [
  // Most operations come to their end.
  done,
  done,
  done,
  done,
  fc.tuple(operations, fc.integer({ min: 1, max: LAST_CRASH })).map(([{ name, act, apply }, write]) =>
    step(`${name}, crash at write ${write}`, async (model, real) => {
      real.faults.arm(write);
      const acknowledged = await act(real.page, model).catch(() => null);
      real.faults.disarm();
      // What was acknowledged is there; what was not has left no trace.
      if (acknowledged?.ok === true) expect(acknowledged.value).toEqual(apply(model));
      await reopen(model, real);
    }),
  ),
  damagedPack.map((file) =>
    step('install a damaged pack', async (_model, { page }) => {
      expect((await page.store.importPack(await file)).ok).toBe(false);
    }),
  ),
  fc.constant(step('reopen', reopen)),
];

async function expectSame(model: CorpusModel, store: CorpusStore): Promise<void> {
  for (const word of WORDS.slice(0, 2)) {
    const answer = await store.candidates({
      article: wordSignature(word),
      claims: [wordSignature(word)],
      limit: IDS.length,
      claimLimit: IDS.length,
      exclude: [],
    });
    const wanted = model.searched(word);
    expect(answer.candidates.map(({ id }) => id).sort()).toEqual(wanted.found);
    expect(answer.candidates.every(({ claims }) => claims.length === 1)).toBe(true);
    expect([answer.searchedArticles, answer.searchedPacks]).toEqual([wanted.articles, wanted.packs]);
  }
  const shown = (await store.records(IDS)).map(({ article: found, provenance }) => ({ found, provenance }));
  const expected = IDS.flatMap((id) => model.shown(id) ?? []).map((given) => ({
    found: splitProvenance(given).article,
    provenance: given.provenance ?? [],
  }));
  expect(shown).toEqual(expected);
  expect(
    (await store.packs())
      .map((pack) => [pack.id, pack.enabled, pack.manifest?.version ?? null, pack.articles])
      .sort(),
  ).toEqual(
    [...model.packs]
      .map(([id, { enabled, version, articles }]) => [id, enabled, version, articles.size])
      .sort(),
  );
  const { total, rows } = await store.list({ offset: 0, limit: 999 });
  expect(total).toBe(model.copies);
  expect(rows.map(({ pack, id, versions }) => `${pack} ${id} ${versions}`).sort()).toEqual(
    [...model.packs]
      .flatMap(([pack, { articles }]) =>
        [...articles.keys()].map((id) => `${pack} ${id} ${model.versions(id).length}`),
      )
      .sort(),
  );
  const [first = ''] = model.packs.get('saved')?.articles.keys() ?? [];
  expect((await store.versions(first)).map(({ id }) => id)).toEqual(model.versions(first));
  expect(await store.audit()).toEqual({ kind: 'ok', articles: model.copies });
}

const check = (makeReal: () => Promise<Real>) =>
  fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: MAX_STEPS, size: 'max' }), async (sequence) => {
      const real = await makeReal();
      await fc.asyncModelRun(() => ({ model: new CorpusModel(), real }), sequence);
      real.end();
    }),
    { numRuns: RUNS },
  );

let restore = (): void => undefined;
afterEach(() => restore());

describe('any sequence of saving, editing, removing, undoing, installing, turning off, crashing and reopening', () => {
  it(
    'leaves the IndexedDB store as the plain model has it',
    async () => {
      const faults = new FaultPoints();
      restore = faults.inDatabases();
      await check(async () => {
        const name = freshName();
        const keyValue = faults.beside(memoryKeyValue());
        const real: Real = {
          page: openPage(await openTestStore(name, keyValue)),
          faults,
          reopen: async () => {
            real.page.store.close();
            return openTestStore(name, keyValue);
          },
          end: () => {
            real.page.store.close();
            indexedDB.deleteDatabase(name);
          },
        };
        return real;
      });
    },
    TIMEOUT,
  );

  it(
    'leaves the memory store as the plain model has it',
    async () => {
      const faults = new FaultPoints();
      await check(async () => {
        // It writes nowhere: what can fail in it is what it is given from outside.
        const signatureOf = (text: string) => {
          faults.pass();
          return wordSignature(text);
        };
        const store = new MemoryStore({ signatureOf, now: tickingClock() });
        return { page: openPage(store), faults, reopen: async () => store, end: () => store.close() };
      });
    },
    TIMEOUT,
  );
});
