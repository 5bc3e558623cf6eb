import fc from 'fast-check';
import { createRemovals, type Removals } from '../../entrypoints/library/removals';
import type { CorpusStore } from '../../lib/corpus/corpus-store';
import { writePack } from '../../lib/corpus/pack/write-pack';
import { splitProvenance } from '../../lib/corpus/rows/stored-body';
import type { PackArticle } from '../../lib/model/pack';
import { ok, type Result } from '../../lib/model/result';
import type { CorpusModel } from './corpus-model';
import { bytesOf, description, idOf, makePackArticle } from './make-article';

export const WORDS = ['harbour', 'mayor', 'strike', 'ballot', 'fog'];
const PACKS = ['saved', 'north', 'north-east', 'south'];
const PAGES = 4;
/** Day on which each version of a page was captured: not in the order of ids, and two on the same. */
const CAPTURED = [2, 1, 2, 3];
/** Every id an operation can name. */
export const IDS = Array.from({ length: PAGES * CAPTURED.length }, (_, number) => idOf(number));

/** The page a reader has open: the store, and the way back from the last removal. */
export interface OpenPage {
  readonly store: CorpusStore;
  readonly removals: Removals;
}

export const openPage = (store: CorpusStore): OpenPage => ({ store, removals: createRemovals(store) });

/** One thing a reader does, done to the store and to the model. */
export interface Operation {
  readonly name: string;
  /** Gives what the store acknowledged; throws or fails where it did not. The model is as it was before. */
  act(page: OpenPage, model: CorpusModel): Promise<Result<unknown, unknown>>;
  /** Gives what the store must have acknowledged. */
  apply(model: CorpusModel): unknown;
}

function version(page: number, number: number, words: readonly string[], sourced: boolean): PackArticle {
  const made = makePackArticle(page * CAPTURED.length + number, words.join(' '), sourced ? ['a report'] : []);
  return {
    ...made,
    ...(sourced ? {} : { provenance: undefined }),
    url: `https://example.org/page-${page}${number % 2 === 0 ? '' : '?utm_source=mail'}`,
    capturedAt: `2024-01-0${CAPTURED[number]}T00:00:00Z`,
  };
}

const words = fc.subarray(WORDS, { minLength: 1 });
const article = fc
  .tuple(fc.nat(PAGES - 1), fc.nat(CAPTURED.length - 1), words, fc.boolean())
  .map(([page, number, chosen, sourced]) => version(page, number, chosen, sourced));
const plain = (given: PackArticle) => splitProvenance(given).article;
const pack = fc.constantFrom(...PACKS);
const packFile = fc.constantFrom(...PACKS.filter((id) => id !== 'saved'));

const save = fc.tuple(fc.array(article, { maxLength: 6 }), pack).map(([given, id]): Operation => ({
  name: `save ${given.length} into ${id}`,
  act: ({ store }) => store.put(given.map(plain), id),
  apply: (model) => model.put(given.map(plain), id),
}));

/** Saves the page once more, as it reads now; after four versions, again what is there. */
const edit = fc.tuple(fc.nat(PAGES - 1), words).map(([page, chosen]): Operation => {
  const next = (model: CorpusModel) => {
    const saved = model.packs.get('saved')?.articles;
    const free = CAPTURED.findIndex((_, number) => saved?.has(version(page, number, [], false).id) !== true);
    return plain(version(page, Math.max(free, 0), chosen, false));
  };
  return {
    name: `edit page ${page}`,
    act: ({ store }, model) => store.put([next(model)], 'saved'),
    apply: (model) => model.put([next(model)], 'saved'),
  };
});

const remove = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 4 }).map((ids): Operation => ({
  name: `remove ${ids.length}`,
  act: async ({ removals }) => {
    const removed = await removals.remove(ids);
    return removed.ok ? ok(removed.value.copies) : removed;
  },
  apply: (model) => model.remove(ids),
}));

const removePack = packFile.map((id): Operation => ({
  name: `remove pack ${id}`,
  act: async ({ store, removals }) => {
    const status = (await store.packs()).find((each) => each.id === id);
    // What the reader saved is no file that goes as a whole.
    if (!status?.manifest) return ok(0);
    const removed = await removals.removePack(id);
    return removed.ok ? ok(removed.value.removed) : removed;
  },
  apply: (model) => model.removePack(id),
}));

/** Takes back one of the first removals of a page, whatever became of it. */
const undo = fc.nat(5).map((key): Operation => ({
  name: `undo ${key}`,
  act: async ({ removals }) => (await removals.undo(key)) ?? ok(null),
  apply: (model) => model.undo(key),
}));

/** Installs a pack, or puts another version of it in its place. */
const install = fc
  .tuple(
    packFile,
    fc.constantFrom('1', '2'),
    fc.uniqueArray(article, { maxLength: 6, selector: ({ id }) => id }),
  )
  .map(([id, number, given]): Operation => ({
    name: `install ${id} ${number} with ${given.length}`,
    act: async ({ store }) => {
      const done = await store.importPack(bytesOf(await writePack(description(id, number), given)));
      return done.ok ? ok(done.value.articles) : done;
    },
    apply: (model) => {
      model.install(id, number, given);
      return given.length;
    },
  }));

/** The same, with a way back to the version that was there. */
const replace = fc
  .tuple(
    packFile,
    fc.constantFrom('1', '2'),
    fc.uniqueArray(article, { maxLength: 6, selector: ({ id }) => id }),
  )
  .map(([id, number, given]): Operation => ({
    name: `replace ${id} by ${number} with ${given.length}`,
    act: async ({ store, removals }) => {
      if (!(await store.packs()).some((one) => one.id === id)) return ok(0);
      const file = bytesOf(await writePack(description(id, number), given));
      const done = await removals.replacePack(id, file);
      return done.ok ? ok(given.length) : done;
    },
    apply: (model) => model.replace(id, number, given),
  }));

const turn = fc.tuple(pack, fc.boolean()).map(([id, enabled]): Operation => ({
  name: `turn ${id} ${enabled ? 'on' : 'off'}`,
  act: ({ store }) => store.setPackEnabled(id, enabled),
  apply: (model) => model.turn(id, enabled),
}));

/** Every operation that writes. */
export const operations = fc.oneof(save, edit, remove, removePack, undo, install, replace, turn);

/** A pack file that must be refused. */
export const damagedPack = packFile.map(async (id) => {
  const file = await writePack(description(id), [makePackArticle(1, 'harbour')]);
  return bytesOf(file.replace('harbour', 'harbor'));
});
