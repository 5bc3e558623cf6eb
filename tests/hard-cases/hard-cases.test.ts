import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Comparison } from '../../lib/model/comparison';
import { compareCase } from './compare-case';
import { HardCase, type CasePair, type Sight } from './hard-case';
import { seesIn } from './see-changes';

const FOLDER = 'tests/hard-cases/cases';
const LEAST_PAIRS = 3;

const CASES = readdirSync(FOLDER)
  .sort()
  .map((file) => ({ file, ...HardCase.parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))) }));

interface Conflict {
  readonly type: string;
  readonly sides: string;
}

/** Every conflict card with the claims of both sides, the article's side first where `turned`. */
function conflictsIn(comparison: Comparison, turned = false): Conflict[] {
  const textOf = (article: number, claims: readonly number[]) =>
    claims
      .map((claim) => comparison.analyses[article]!.claims[claim]!)
      .map(({ start, end }) => comparison.articles[article]!.text.slice(start, end))
      .join(' … ');
  return comparison.alignments.flatMap((alignment) => {
    const base = textOf(0, alignment.base);
    const other = textOf(alignment.article, alignment.other);
    const sides = turned ? `${other} <> ${base}` : `${base} <> ${other}`;
    return alignment.divergences
      .filter(({ severity }) => severity === 'conflict')
      .map(({ type }) => ({ type, sides }));
  });
}

const isConflict = (sight: Sight): boolean => sight.see === 'difference' && sight.severity === 'conflict';
const typesOf = (conflicts: readonly Conflict[]): string[] => conflicts.map(({ type }) => type).sort();

async function check(pair: CasePair): Promise<void> {
  const compared = await compareCase(pair);
  const { comparison } = compared;
  const missing = (pair.expect ?? []).filter((sight) => !seesIn(compared, sight));
  expect(missing, 'expected and not shown').toEqual([]);
  const wrong = (pair.never ?? []).filter((sight) => seesIn(compared, sight));
  expect(wrong, 'shown and must not be').toEqual([]);
  const expected = (pair.expect ?? []).filter(isConflict).length;
  const conflicts = conflictsIn(comparison);
  if (conflicts.length !== expected) expect(conflicts, `${expected} conflicts expected`).toEqual([]);
  if (pair.others.length !== 1) return;
  const turned = await compareCase({ base: pair.others[0]!, others: [pair.base] });
  expect(typesOf(conflictsIn(turned.comparison)), 'conflicts from the other side').toEqual(
    typesOf(conflicts),
  );
}

async function checkSpans(pair: CasePair): Promise<void> {
  const { comparison } = await compareCase(pair);
  expect(Comparison.safeParse(comparison).success).toBe(true);
  expect((await compareCase(pair)).comparison).toEqual(comparison);
  for (const { article, divergences } of comparison.alignments) {
    const words = divergences.flatMap(({ base, other }) => [
      ...base.map(({ start, end }) => comparison.articles[0]!.text.slice(start, end)),
      ...other.map(({ start, end }) => comparison.articles[article]!.text.slice(start, end)),
    ]);
    expect(words.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  }
}

describe('hard cases', () => {
  it('have a file each, named by number', () => {
    expect(CASES.filter((found) => Number(found.file.slice(0, 2)) !== found.case)).toEqual([]);
    expect(new Set(CASES.map((found) => found.case)).size).toBe(CASES.length);
  });

  it('have three pairs at least', () => {
    expect(CASES.filter(({ pairs }) => pairs.length < LEAST_PAIRS).map(({ title }) => title)).toEqual([]);
  });

  it('say in each pair what must be shown, and in each twin what must not', () => {
    const dumb = CASES.flatMap(({ pairs }) => pairs).filter(
      ({ speaks }) => (speaks.expect ?? []).length === 0,
    );
    expect(dumb.map(({ speaks }) => speaks.name)).toEqual([]);
  });
});

describe.each(CASES)('hard case $case: $title', ({ pairs }) => {
  const both = pairs.flatMap(({ speaks, twin }) => [
    { name: `shows ${speaks.name}`, pair: speaks },
    { name: `is silent on ${twin.name}`, pair: twin },
  ]);

  it.each(both)('$name', ({ pair }) => check(pair));

  it.each(both)('$name, the same again and with words of the texts', ({ pair }) => checkSpans(pair));
});
