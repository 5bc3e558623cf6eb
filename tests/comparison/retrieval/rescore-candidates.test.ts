import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { toCorpusQuery } from '../../../lib/comparison/retrieval/corpus-query';
import { rescoreCandidates } from '../../../lib/comparison/retrieval/rescore-candidates';
import { hashTerm, signatureOf } from '../../../lib/comparison/retrieval/signature';
import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';
import type { Candidate } from '../../../lib/model/candidate';
import { articleOfLines } from '../alignment/articles-of-lines';

const BASE = articleOfLines([
  'The ferry to Halsund ran aground near the Kessa lighthouse at dawn.',
  'Rescuers from Ondar took forty passengers off the ferry.',
]);
const snapshot = (id: string, text: string): ArticleSnapshot => ({ ...BASE.snapshot, id, text });
const candidate = (id: string): Candidate => ({
  id,
  pack: 'saved',
  score: 9,
  claims: [{ claim: 1, score: 9 }],
});

describe('rescoreCandidates', () => {
  it('puts the article on the same event first and leaves collisions out', () => {
    const texts = [
      snapshot('a', 'Grain prices rose by a third in the first quarter, the statistics office said.'),
      snapshot(
        'b',
        'Forty passengers were saved from a ferry that ran aground at the Kessa lighthouse near Halsund.',
      ),
      snapshot(
        'c',
        'A lighthouse keeper near Halsund has retired after thirty years; the passengers will miss him.',
      ),
    ];
    const found = rescoreCandidates(BASE, ['a', 'b', 'c'].map(candidate), texts, PARAMETERS);
    expect(found.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(found[0]!.score).toBeLessThanOrEqual(1);
    expect(found[0]!.claims[0]!.claim).toBe(1);
  });

  it('keeps a digest beside a long report, ahead of long texts on other matters', () => {
    const filler = Array.from(
      { length: 120 },
      (_, at) => `Chapter${at} of the harbour history tells how quay${at} was built and who paid mason${at}.`,
    );
    const long = articleOfLines([
      'The ferry to Halsund ran aground near the Kessa lighthouse at dawn.',
      'Rescuers from Ondar took forty passengers off the ferry.',
      ...filler,
    ]);
    const texts = [
      snapshot(
        'a',
        'A ferry ran aground near the Kessa lighthouse; rescuers from Ondar took the passengers off.',
      ),
      snapshot(
        'b',
        Array.from({ length: 120 }, (_, at) => `Parish${at} kept a harbour ledger of tithe${at}.`).join(' '),
      ),
      snapshot('c', 'Grain prices rose by a third in the first quarter, the statistics office said.'),
    ];
    const found = rescoreCandidates(long, ['a', 'b', 'c'].map(candidate), texts, PARAMETERS);
    expect(found[0]?.id).toBe('a');
    expect(found.map(({ id }) => id)).not.toContain('c');
  });

  it('leaves out candidates whose text is gone', () => {
    expect(rescoreCandidates(BASE, [candidate('x')], [], PARAMETERS)).toEqual([]);
  });
});

describe('toCorpusQuery', () => {
  it('searches by the rarest terms of the article and of each claim', () => {
    const query = toCorpusQuery(BASE, { articleTerms: 6, claimTerms: 3, claims: 1 });
    expect(query.article).toHaveLength(6);
    expect([...query.article]).toContain(hashTerm('halsund'));
    expect(query.claims).toHaveLength(1);
    expect(query.claims[0]).toHaveLength(3);
  });

  it('asks for hashes that the signature of the text holds', () => {
    const stored = new Set(signatureOf(`${BASE.snapshot.headline}\n${BASE.snapshot.text}`));
    expect([...toCorpusQuery(BASE, PARAMETERS.retrieval).article].every((hash) => stored.has(hash))).toBe(
      true,
    );
  });
});
