import { browser } from 'wxt/browser';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';
import { readPack } from '../../lib/corpus/pack/read-pack';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { fail, ok, type Result } from '../../lib/model/result';
import type { Compared } from './comparison-run';
import { startWorker } from './start-worker';
import type { FromWorker, ToWorker } from './worker-protocol';

/** Two digests of the bundled pack that tell of the same statement in different words, by the end of their addresses. */
const PAGE = ':no-putin-meeting';
const OTHER = ':kremlin-spokesperson-on-contacts';

/** Milliseconds after which the example is given up; it takes well under one second. */
const WITHIN_MS = 20_000;

/**
 * Compares two articles of the bundled pack, here and now, with the engine that compares pages. Reads the pack's file in
 * the package, so that it works before anything is installed and when the reader has turned the pack off.
 */
export async function compareSample(): Promise<Result<Compared, { readonly reason: string }>> {
  const file = await fetch(browser.runtime.getURL(BUNDLED_PACK.path as '/popup.html'));
  const pack = await readPack(new Uint8Array(await file.arrayBuffer()));
  if (!pack.ok) return fail({ reason: pack.error.kind });
  const [first, second] = pack.value.articles;
  const find = (end: string) => pack.value.articles.find(({ url }) => url.endsWith(end));
  const page = find(PAGE) ?? first;
  const other = find(OTHER) ?? second;
  if (page === undefined || other === undefined) return fail({ reason: 'empty pack' });
  return compareTwo(withoutProvenance(page), withoutProvenance(other));
}

function withoutProvenance({
  provenance: _,
  ...article
}: ArticleSnapshot & { provenance?: unknown }): ArticleSnapshot {
  return article;
}

async function compareTwo(
  base: ArticleSnapshot,
  other: ArticleSnapshot,
): Promise<Result<Compared, { readonly reason: string }>> {
  const searched = { articles: 1, packs: 1 };
  const worker = startWorker();
  try {
    return await new Promise((resolve) => {
      setTimeout(() => resolve(fail({ reason: `Not done after ${WITHIN_MS} ms.` })), WITHIN_MS);
      worker.onerror = (event) => resolve(fail({ reason: event.message }));
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'compared') resolve(ok({ comparison: data.comparison, view: data.view, searched }));
      };
      const order: ToWorker = {
        kind: 'compare',
        candidates: [{ id: other.id, pack: BUNDLED_PACK.id, score: 1, claims: [] }],
        others: [other],
        decisions: [],
        captured: [],
        selection: null,
        searched,
      };
      worker.postMessage({ kind: 'analyze', base } satisfies ToWorker);
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
