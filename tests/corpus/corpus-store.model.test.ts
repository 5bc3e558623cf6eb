import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusStore } from '../../lib/corpus/corpus-store';
import { memoryKeyValue } from '../../lib/corpus/key-value';
import { MemoryStore } from '../../lib/corpus/memory-store';
import { writePack } from '../../lib/corpus/pack/write-pack';
import { splitProvenance } from '../../lib/corpus/rows/stored-body';
import { CorpusModel } from './corpus-model';
import { freshName, openTestStore } from './indexed-db/open-test-store';
import { bytesOf, description, idOf, makePackArticle } from './make-article';
import { tickingClock } from './ticking-clock';
import { wordSignature } from './word-signature';

const WORDS = ['harbour', 'mayor', 'strike', 'ballot', 'fog'];
const PACKS = ['saved', 'north', 'north-east', 'south'];
const IDS = 12;

/** Runs of the whole test; more at night. */
const RUNS = Number(process.env['CROSSREAD_MODEL_RUNS'] ?? 60);

/** The store under test, which can be closed and opened again. */
interface Real {
  store: CorpusStore;
  readonly reopen: () => Promise<CorpusStore>;
}
type Command = fc.AsyncCommand<CorpusModel, Real>;

/** A step: what it does to the model and to the store; then both must show the same. */
const step = (name: string, run: (model: CorpusModel, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await expectSame(model, real.store);
  },
  toString: () => name,
});

const article = fc
  .tuple(fc.nat(IDS - 1), fc.subarray(WORDS, { minLength: 1 }), fc.boolean())
  .map(([number, words, sourced]) =>
    makePackArticle(number, words.join(' '), sourced ? ['a report'] : undefined),
  );
const articles = fc.array(article, { maxLength: 6 });
const pack = fc.constantFrom(...PACKS);
const packFile = fc.constantFrom(...PACKS.filter((id) => id !== 'saved'));

const commands = [
  fc.tuple(articles, pack).map(([given, id]) =>
    step(`put ${given.length} into ${id}`, async (model, { store }) => {
      const plain = given.map((one) => splitProvenance(one).article);
      expect(await store.put(plain, id)).toEqual({ ok: true, value: model.put(plain, id) });
    }),
  ),
  fc.array(fc.nat(IDS - 1), { maxLength: 4 }).map((numbers) =>
    step(`remove ${numbers.join()}`, async (model, { store }) => {
      const ids = numbers.map(idOf);
      expect(await store.remove(ids)).toEqual({ ok: true, value: { removed: model.remove(ids) } });
    }),
  ),
  fc.tuple(packFile, fc.uniqueArray(article, { maxLength: 6, selector: ({ id }) => id })).map(([id, given]) =>
    step(`install ${id} with ${given.length}`, async (model, { store }) => {
      const file = bytesOf(await writePack(description(id), given));
      expect((await store.importPack(file)).ok).toBe(true);
      model.install(id, given);
    }),
  ),
  packFile.map((id) =>
    step(`install a damaged ${id}`, async (_model, { store }) => {
      const file = await writePack(description(id), [makePackArticle(1, 'harbour')]);
      expect((await store.importPack(bytesOf(file.replace('harbour', 'harbor')))).ok).toBe(false);
    }),
  ),
  fc.tuple(pack, fc.boolean()).map(([id, enabled]) =>
    step(`turn ${id} ${enabled ? 'on' : 'off'}`, async (model, { store }) => {
      await store.setPackEnabled(id, enabled);
      const known = model.packs.get(id);
      if (known !== undefined) known.enabled = enabled;
    }),
  ),
  pack.map((id) =>
    step(`remove pack ${id}`, async (model, { store }) => {
      const removed = model.packs.get(id)?.articles.size ?? 0;
      expect(await store.removePack(id)).toEqual({ ok: true, value: { removed } });
      model.packs.delete(id);
    }),
  ),
  fc.constant(
    step('reopen', async (_model, real) => {
      real.store = await real.reopen();
    }),
  ),
];

async function expectSame(model: CorpusModel, store: CorpusStore): Promise<void> {
  for (const word of WORDS.slice(0, 2)) {
    const answer = await store.candidates({
      article: wordSignature(word),
      claims: [wordSignature(word)],
      limit: IDS,
      claimLimit: IDS,
      exclude: [],
    });
    const wanted = model.searched(word);
    expect(answer.candidates.map(({ id }) => id).sort()).toEqual(wanted.found);
    expect(answer.candidates.every(({ claims }) => claims.length === 1)).toBe(true);
    expect([answer.searchedArticles, answer.searchedPacks]).toEqual([wanted.articles, wanted.packs]);
  }
  const ids = Array.from({ length: IDS }, (_, number) => idOf(number));
  const shown = (await store.records(ids)).map(({ article: found, provenance }) => ({ found, provenance }));
  const expected = ids
    .flatMap((id) => model.shown(id) ?? [])
    .map((given) => ({ found: splitProvenance(given).article, provenance: given.provenance ?? [] }));
  expect(shown).toEqual(expected);
  expect(
    (await store.packs()).map(({ id, enabled, articles: count }) => [id, enabled, count]).sort(),
  ).toEqual([...model.packs].map(([id, { enabled, articles: held }]) => [id, enabled, held.size]).sort());
  expect((await store.list({ offset: 0, limit: 0 })).total).toBe(model.copies);
  expect(await store.audit()).toEqual({ kind: 'ok', articles: model.copies });
}

const check = (makeReal: () => Promise<Real>) =>
  fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 25, size: 'max' }), async (sequence) => {
      const real = await makeReal();
      await fc.asyncModelRun(() => ({ model: new CorpusModel(), real }), sequence);
      real.store.close();
    }),
    { numRuns: RUNS },
  );

describe('any sequence of saving, removing, installing, turning off and reopening', () => {
  it('leaves the IndexedDB store as the plain model has it', async () => {
    await check(async () => {
      const name = freshName();
      const keyValue = memoryKeyValue();
      const real: Real = {
        store: await openTestStore(name, keyValue),
        reopen: async () => {
          real.store.close();
          return openTestStore(name, keyValue);
        },
      };
      return real;
    });
  }, 300_000);

  it('leaves the memory store as the plain model has it', async () => {
    await check(async () => {
      const store = new MemoryStore({ signatureOf: wordSignature, now: tickingClock() });
      return { store, reopen: async () => store };
    });
  }, 120_000);
});
