import { scorePair } from '../../../lib/comparison/alignment/score-pair';
import { signatureOf } from '../../../lib/comparison/retrieval/signature';
import { tokenize, type Token } from '../../../lib/comparison/text/tokenize';
import { bareContext } from '../probe/sentence-pairs';
import type { QualitySet, SetRecord } from '../quality-set';

/** Sentences that the signatures propose and the pair score then ranks. */
const PROPOSED = 20;

interface Indexed {
  readonly ids: readonly string[];
  readonly tokens: readonly Token[][];
  /** Sentences that hold a hash. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
}

function indexOf(corpus: readonly SetRecord[]): Indexed {
  const postings = new Map<number, number[]>();
  corpus.forEach((record, position) => {
    for (const hash of signatureOf(String(record['text']))) {
      const found = postings.get(hash);
      if (found === undefined) postings.set(hash, [position]);
      else found.push(position);
    }
  });
  const tokens = corpus.map((record) => {
    const text = String(record['text']);
    return tokenize(text, 0, text.length);
  });
  return { ids: corpus.map(({ id }) => String(id)), tokens, postings };
}

/** Sentences with the most weight of rare hashes in common, the query itself left out; as the corpus does per claim. */
function propose(
  query: string,
  self: string,
  { ids, postings }: Indexed,
): { position: number; weight: number }[] {
  const weights = new Map<number, number>();
  let whole = 0;
  for (const hash of signatureOf(query)) {
    const found = postings.get(hash) ?? [];
    const rarity = Math.log((ids.length + 1) / (found.length + 1));
    whole += rarity;
    for (const position of found) weights.set(position, (weights.get(position) ?? 0) + rarity);
  }
  return [...weights]
    .filter(([position]) => ids[position] !== self)
    .sort(([x, a], [y, b]) => b - a || x - y)
    .slice(0, PROPOSED)
    .map(([position, weight]) => ({ position, weight: weight / Math.max(whole, 1e-9) }));
}

/** Finds the reworded sentence among some thousands: signatures propose, the pair score as shipped decides. */
export const SET: QualitySet = {
  name: 'mrpc-retrieval',
  references: { 'mrpc-retrieval.s1': 'BM25 .922' },
  async measure(run) {
    const index = indexOf(run.readJsonl(`${run.folder}/corpus-${run.split}.jsonl`));
    const context = bareContext(run.parameters);
    const positionOf = new Map(index.ids.map((id, position) => [id, position]));
    const rows = run.records.map((record) => {
      const query = String(record['query']);
      const own = positionOf.get(String(record.id));
      const tokens = own === undefined ? tokenize(query, 0, query.length) : index.tokens[own]!;
      const ranked = propose(query, String(record.id), index)
        .map(({ position, weight }) => ({
          id: index.ids[position]!,
          score: weight + scorePair(tokens, index.tokens[position]!, context).score,
        }))
        .sort((a, b) => b.score - a.score);
      return { id: record.id, ranked: ranked.map(({ id }) => id) };
    });
    const figures = run.score('retrieval.mjs', run.write('mrpc-retrieval', rows), ['--k', '1']);
    return {
      'mrpc-retrieval.s1': Number(figures?.['s1'] ?? Number.NaN),
      'mrpc-retrieval.mrr': Number(figures?.['rr'] ?? Number.NaN),
    };
  },
};
