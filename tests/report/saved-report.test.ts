import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { Comparison } from '../../lib/model/comparison';
import type { ReaderDecision } from '../../lib/model/decisions';
import { readPack } from '../../lib/corpus/pack/read-pack';
import { findMisfit } from '../../lib/report/saved/find-misfit';
import { readReport } from '../../lib/report/saved/read-report';
import type { SavedReport } from '../../lib/report/saved/saved-report';
import { writeReport } from '../../lib/report/saved/write-report';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';
import { readFileSync } from 'node:fs';
import { hostileComparison } from './hostile-comparison';
import { makeInput, sha256 } from './make-input';

const save = (comparison: Comparison, decisions: readonly ReaderDecision[] = []): Promise<string> =>
  writeReport(makeInput(comparison, decisions), sha256);

const SAVED = await save(PORT_COMPARISON);
const starterPack = await readPack(readFileSync('assets/public/corpus/starter.ndjson.gz'));
if (!starterPack.ok) throw new Error('The starter pack cannot be read.');
const STARTER = starterPack.value.articles.map(({ provenance: _, ...article }) => article);

/** A file edited by `change`, its hashes made right again, as somebody would who means it. */
async function edited(change: (report: SavedReport) => void): Promise<string> {
  const report = JSON.parse(SAVED) as SavedReport;
  change(report);
  report.contentHashes = await Promise.all(report.comparison.articles.map(({ text }) => sha256(text)));
  report.comparisonHash = await sha256(JSON.stringify(report.comparison));
  return JSON.stringify(report);
}

const problemOf = async (text: string) => {
  const read = await readReport(text, sha256);
  return read.ok ? null : read.error;
};

describe('a saved report', () => {
  it.each(STARTER.map((article, at) => [article.headline, at] as const))(
    'opens with the same view: %s',
    async (_, at) => {
      const comparison = compareArticles(
        STARTER[at]!,
        STARTER.filter((_other, index) => index !== at),
      );
      const input = makeInput(comparison);
      const read = await readReport(await writeReport(input, sha256), sha256);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const { decisions, searched, captured } = read.value;
      expect(toComparisonView(read.value.comparison, { decisions, searched, captured })).toEqual(input.view);
      expect(read.value.madeAt).toBe(input.madeAt);
    },
  );

  it('keeps the decisions that concern it, and no other', async () => {
    const [page, other] = PORT_COMPARISON.articles;
    const own: ReaderDecision = { kind: 'same-event', baseId: page!.id, otherId: other!.id };
    const elsewhere: ReaderDecision = { kind: 'same-event', baseId: page!.id, otherId: 'f'.repeat(64) };
    const read = await readReport(await save(PORT_COMPARISON, [own, elsewhere]), sha256);
    expect(read.ok && read.value.decisions).toEqual([own]);
  });

  it('opens with hostile words in every field: they are only words', async () => {
    expect(await problemOf(await save(hostileComparison('"><img src=x onerror=alert(1)>\u202e')))).toBeNull();
  });

  it('opens as often as it is saved again', async () => {
    const once = await readReport(SAVED, sha256);
    if (!once.ok) throw new Error(once.error.kind);
    const twice = await readReport(await save(once.value.comparison), sha256);
    expect(twice.ok && twice.value.comparison).toEqual(once.value.comparison);
  });
});

describe('a file that is no report of this Crossread', () => {
  it.each(['', 'null', '[]', '{}', 'no json', '{"kind":"crossread-pack","format":1}', '"crossread-report"'])(
    'is called that: %s',
    async (text) => expect(await problemOf(text)).toEqual({ kind: 'not-a-report' }),
  );

  it('is called newer where it is newer, whatever else it holds', async () => {
    expect(await problemOf('{"kind":"crossread-report","format":7,"novel":true}')).toEqual({
      kind: 'newer-format',
      found: 7,
    });
  });

  it('is not read when it is too large', async () => {
    expect(await problemOf(' '.repeat(40_000_001))).toEqual({ kind: 'too-large' });
  });

  it('is not parsed when it nests too deep', async () => {
    const deep = `{"kind":"crossread-report","format":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await problemOf(deep)).toEqual({ kind: 'damaged', at: 'depth' });
  });

  it('reaches for no prototype', async () => {
    expect(await problemOf('{"kind":"crossread-report","format":1,"__proto__":{"x":1}}')).toEqual({
      kind: 'damaged',
      at: 'keys',
    });
  });

  it('has more articles than are ever compared', async () => {
    const many = await edited(({ comparison }) => {
      while (comparison.articles.length < 42) {
        comparison.articles.push(comparison.articles[1]!);
        comparison.analyses.push(comparison.analyses[1]!);
      }
    });
    expect(await problemOf(many)).toEqual({ kind: 'too-large' });
  });
});

describe('a report that was changed', () => {
  it('is named where a text no longer has its hash', async () => {
    const report = JSON.parse(SAVED) as SavedReport;
    report.comparison.articles[2]!.text = report.comparison.articles[2]!.text.replace(
      '25 October',
      '24 October',
    );
    expect(await problemOf(JSON.stringify(report))).toEqual({
      kind: 'hash-mismatch',
      of: 'article',
      article: 2,
    });
  });

  it('is named where the findings no longer have theirs', async () => {
    const report = JSON.parse(SAVED) as SavedReport;
    report.comparison.alignments[0]!.reuse = 'reworded';
    expect(await problemOf(JSON.stringify(report))).toEqual({
      kind: 'hash-mismatch',
      of: 'comparison',
      article: 0,
    });
  });

  it('is not opened with a field that no schema knows', async () => {
    const text = await edited((report) => Object.assign(report.comparison.articles[0]!, { html: '<b>' }));
    expect(await problemOf(text)).toMatchObject({ kind: 'damaged', at: 'comparison.articles.0' });
  });

  const outside = { start: 3, end: 1e9 };
  const wrong: readonly (readonly [string, (comparison: Comparison) => void])[] = [
    ['articles.0', ({ articles }) => (articles[0]!.paragraphs[0]!.end = 1e9)],
    ['analyses.1', ({ analyses }) => (analyses[1]!.claims[0]!.start = 1e9)],
    ['analyses.0', ({ analyses }) => (analyses[0]!.sentences[0]!.paragraph = 99)],
    ['analyses.0', ({ analyses }) => (analyses[0]!.claims[1]!.sentence = -1)],
    ['selection.0', (comparison) => (comparison.selection = outside)],
    ['events.0', ({ events }) => (events[0]!.article = 77)],
    ['events.4', ({ events }) => (events[1]!.article = events[0]!.article)],
    ['alignments.0', ({ alignments }) => (alignments[0]!.article = 0)],
    ['alignments.1', ({ alignments }) => (alignments[1]!.base = [])],
    ['alignments.1', ({ alignments }) => (alignments[1]!.other = [500])],
    [
      'alignments.0',
      ({ alignments }) => (alignments[0]!.wording.edits = [{ kind: 'removed', base: outside, other: null }]),
    ],
    ['setApart.0', (comparison) => (comparison.setApart = [1_000])],
    ['onlyHere.0', (comparison) => (comparison.onlyHere[0] = 1_000)],
    ['onlyInOthers.0', ({ onlyInOthers }) => (onlyInOthers[0]!.article = 40)],
    ['origins.0', ({ origins }) => (origins.origins[0]!.chains[0]!.article = 9)],
    ['names.0', ({ names }) => (names[0]!.spellings[0]!.places[0]!.span = outside)],
  ];
  it.each(wrong)('is not opened where a number points nowhere: %s', async (at, change) => {
    const text = await edited(({ comparison }) => void change(comparison));
    expect(await problemOf(text)).toEqual({ kind: 'damaged', at });
  });

  it('never breaks the view: any value anywhere is refused or shown', async () => {
    const paths = pathsOf(PORT_COMPARISON);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.oneof(fc.jsonValue(), fc.integer({ min: -2, max: 60 }), fc.constant([]), fc.constant(null)),
        async (path, value) => {
          const comparison = structuredClone(PORT_COMPARISON);
          setAt(comparison, path, value);
          if (!Comparison.safeParse(comparison).success || findMisfit(comparison) !== null) return;
          const read = await readReport(await save(comparison), sha256);
          expect(read.ok).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
  });
});

type Path = readonly (string | number)[];

/** Every place in a value, by its keys. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    ...(path.length === 0 ? [] : [path]),
    ...keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

function setAt(root: unknown, path: Path, value: unknown): void {
  let at = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
}
