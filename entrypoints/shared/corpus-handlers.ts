import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';
import { SAVED_PACK, type CorpusStore, type StoreError } from '../../lib/corpus/corpus-store';
import type { Handlers } from '../../lib/messaging/answer-messages';
import { CollectionClosed } from '../../lib/messaging/collection-closed';
import { ok, type Result } from '../../lib/model/result';
import { openCorpus } from './open-corpus';
import { installStarterPack, starterPackReady } from './starter-pack';

/** What the background answers. Each message opens the collection where it is not open yet. */
export const corpusHandlers: Handlers = {
  candidates: async ({ article, claims, ...limits }) => {
    await starterPackReady();
    const corpus = await needCorpus();
    const answer = await corpus.candidates({
      ...limits,
      article: Uint32Array.from(article),
      claims: claims.map((claim) => Uint32Array.from(claim)),
    });
    const [snapshots, health] = await Promise.all([
      corpus.texts(answer.candidates.map(({ id }) => id)),
      corpus.health(),
    ]);
    return writable({ ...answer, snapshots, health });
  },
  wake: async () => {
    await openCorpus();
    return {};
  },
  'save-article': async ({ article }) => {
    const corpus = await openCorpus();
    return writable(corpus.ok ? await corpus.value.put([article], SAVED_PACK) : corpus);
  },
  'is-saved': async ({ id }) => {
    const corpus = await needCorpus();
    return (await corpus.records([id])).some(({ pack }) => pack === SAVED_PACK);
  },
  packs: async () => writable(await (await needCorpus()).packs()),
  'install-starter-pack': async () => nothing(await starterPackReady()),
  'turn-on-starter-pack': async () => nothing(await installStarterPack('turn-on')),
  'turn-off-starter-pack': async () => {
    const corpus = await openCorpus();
    return nothing(corpus.ok ? await corpus.value.setPackEnabled(BUNDLED_PACK.id, false) : corpus);
  },
};

/** A message can say that something was done only with a value. */
function nothing(result: Result<void, StoreError>): Result<Record<string, never>, StoreError> {
  return result.ok ? ok({}) : result;
}

/** Questions without a named failure of their own: that the collection does not open reaches the asker by name. */
async function needCorpus(): Promise<CorpusStore> {
  const corpus = await openCorpus();
  if (!corpus.ok) throw new CollectionClosed(corpus.error.kind);
  return corpus.value;
}

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

/** The store's answers are read-only; a message is a value of its own and is copied by the browser in any case. */
const writable = <T>(value: T): Writable<T> => value as Writable<T>;
