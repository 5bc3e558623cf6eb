import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDivergences } from '../../../lib/comparison/divergence/find-divergences';
import { DIVERGENCE_RULES } from '../../../lib/comparison/divergence/divergence-rule-ids';
import type { Divergence } from '../../../lib/model/divergence';
import { analyzeText } from '../analyze-text';
import { contextOf } from '../context-of';

/** A pair of texts of one event; `base` and `other` are published on the dates given, or on one day. */
interface PairCase {
  readonly name: string;
  readonly base: string;
  readonly other: string;
  readonly baseDate?: string | null;
  readonly otherDate?: string | null;
  readonly severity?: Divergence['severity'];
  readonly detail?: Readonly<Record<string, string>>;
}

interface RuleFixture {
  readonly speaks: readonly PairCase[];
  readonly silent: readonly PairCase[];
}

const FOLDER = 'tests/fixtures/divergence';
const DAY = '2024-03-06';

function compare(pair: PairCase, sameEvent = true, turned = false): Divergence[] {
  const { base, other, baseDate = DAY, otherDate = DAY } = pair;
  const left = analyzeText(base, { datePublished: baseDate });
  const right = analyzeText(other, { datePublished: otherDate });
  const context = contextOf([left, right]);
  const all = (count: number) => Array.from({ length: count }, (_, index) => index);
  const claims = { base: all(left.claims.length), other: all(right.claims.length) };
  return turned
    ? findDivergences(right, left, { base: claims.other, other: claims.base }, sameEvent, context)
    : findDivergences(left, right, claims, sameEvent, context);
}

const fixtures = new Map(
  readdirSync(FOLDER).map((file): [string, RuleFixture] => [
    file.replace(/\.json$/u, ''),
    JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as RuleFixture,
  ]),
);

describe('divergence fixtures', () => {
  it('has one file for each rule, with a case and a twin that stays silent', () => {
    expect([...fixtures.keys()].sort()).toEqual([...DIVERGENCE_RULES].sort());
    const thin = [...fixtures].filter(([, { speaks, silent }]) => speaks.length < 1 || silent.length < 2);
    expect(thin.map(([rule]) => rule)).toEqual([]);
  });
});

describe('findDivergences', () => {
  const report = 'The delegation met President Ilvane in Larnholm on Tuesday.';
  const denial = 'The delegation did not meet President Ilvane in Larnholm on Tuesday.';

  it.each([
    [0.9, 'conflict'],
    [0.6, 'wording'],
  ] as const)('makes of a negation between sentences alike to %s a %s', (sentence, severity) => {
    const [left, right] = [report, denial].map((text) => analyzeText(text, { datePublished: DAY }));
    const evidence = { sharedEntities: [], sharedWords: [], relatedWords: [], parts: { sentence } };
    const alignment = { base: [0], other: [0], evidence };
    const found = findDivergences(left!, right!, alignment, true, contextOf([left!, right!]));
    expect(found.map((divergence) => divergence.severity)).toEqual([severity]);
  });
});

describe.each([...fixtures])('rule %s', (rule, { speaks, silent }) => {
  it.each(speaks)('$name', (pair) => {
    const found = compare(pair).filter((divergence) => divergence.rule === rule);
    expect(found.map(({ severity }) => severity)).toEqual([pair.severity]);
    expect(found[0]!.detail).toMatchObject(pair.detail ?? {});
  });

  it.each(speaks)('says the same from the other side: $name', (pair) => {
    const found = compare(pair, true, true).filter((divergence) => divergence.rule === rule);
    expect(found.map(({ severity }) => severity)).toEqual([pair.severity]);
  });

  it.each(speaks)('is no conflict between reports of other events: $name', (pair) => {
    expect(compare(pair, false).filter(({ severity }) => severity === 'conflict')).toEqual([]);
  });

  it.each(silent)('stays silent on $name', (pair) => {
    expect(compare(pair).filter((divergence) => divergence.rule === rule)).toEqual([]);
  });

  it.each(silent)('raises no conflict on $name', (pair) => {
    expect(compare(pair).filter(({ severity }) => severity === 'conflict')).toEqual([]);
  });

  it.each(speaks)('marks words that are in the texts: $name', (pair) => {
    for (const { base, other } of compare(pair)) {
      for (const span of base) expect(pair.base.slice(span.start, span.end).trim()).not.toBe('');
      for (const span of other) expect(pair.other.slice(span.start, span.end).trim()).not.toBe('');
    }
  });
});
