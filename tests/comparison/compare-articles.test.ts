import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/comparison/compare-articles';
import { Comparison } from '../../lib/model/comparison';
import type { TextSpan } from '../../lib/model/text-span';
import { FERRY_STORY, FERRY_STORY_ELSEWHERE, LIBRARY_STORY } from '../fixtures/comparison/stories';
import { snapshotOf } from './snapshot-of';

const base = snapshotOf(FERRY_STORY.text, FERRY_STORY.fields);
const same = snapshotOf(FERRY_STORY_ELSEWHERE.text, FERRY_STORY_ELSEWHERE.fields);
const unrelated = snapshotOf(LIBRARY_STORY.text, LIBRARY_STORY.fields);

/** Every span anywhere in a comparison with the article it slices. */
function* spansOf(comparison: Comparison): Generator<[number, TextSpan]> {
  for (const [article, analysis] of comparison.analyses.entries()) {
    for (const sentence of analysis.sentences) {
      yield [article, sentence];
      for (const span of [...sentence.masks, ...sentence.citations]) yield [article, span];
    }
    for (const claim of analysis.claims) {
      yield [article, claim];
      for (const span of [...claim.entities, ...claim.quantities, ...claim.dates, ...claim.labels])
        yield [article, span];
    }
    for (const { source, cue, content } of analysis.attributions)
      for (const span of [...source, ...cue, ...content]) yield [article, span];
  }
  for (const alignment of comparison.alignments) {
    for (const { base: here, other } of alignment.divergences) {
      for (const span of here) yield [0, span];
      for (const span of other) yield [alignment.article, span];
    }
    for (const edit of alignment.wording.edits ?? []) {
      if (edit.base !== null) yield [0, edit.base];
      if (edit.other !== null) yield [alignment.article, edit.other];
    }
  }
}

const withoutArticle = (comparison: Comparison, dropped: number) => ({
  ...comparison,
  articles: comparison.articles.toSpliced(dropped, 1),
  analyses: comparison.analyses.toSpliced(dropped, 1),
  events: comparison.events.filter(({ article }) => article !== dropped),
});

describe('compareArticles', () => {
  const found = compareArticles(base, [same]);

  it('aligns what two reports of one event both say, and says what differs', () => {
    expect(found.events.map(({ verdict }) => verdict)).toEqual(['same']);
    expect(found.alignments.length).toBeGreaterThanOrEqual(3);
    const types = found.alignments.flatMap(({ divergences }) => divergences.map(({ type }) => type));
    expect(types).toContain('number');
  });

  it('fits its own schema', () => {
    expect(Comparison.safeParse(found).success).toBe(true);
    expect(Comparison.safeParse(JSON.parse(JSON.stringify(found))).success).toBe(true);
  });

  it('names only spans inside the text they slice', () => {
    for (const [article, { start, end }] of spansOf(found)) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(found.articles[article]!.text.length);
    }
  });

  it('gives the same value for the same input', () => {
    expect(compareArticles(base, [same])).toEqual(found);
  });

  it('gives the same value whether an article was compared alone before, with other decisions or the same', () => {
    const decisions = [{ kind: 'different-event', baseId: base.id, otherId: same.id }] as const;
    const [copy, ...others] = structuredClone([base, unrelated, same]);
    const none: readonly [] = [];
    compareArticles(base, [same], { decisions });
    compareArticles(base, [same], { decisions: none });
    const after = compareArticles(base, [unrelated, same], { decisions: none });
    expect(after).toEqual(compareArticles(copy!, others));
    expect(after.alignments.every(({ article }) => article === 2)).toBe(true);
    expect(compareArticles(base, [unrelated, same], { decisions }).alignments).toEqual([]);
  });

  it('finds nothing to say about an article and itself', () => {
    const twin = compareArticles(base, [{ ...base, id: '1'.repeat(64) }]);
    expect(twin.alignments.length).toBeGreaterThan(0);
    for (const { divergences, reuse } of twin.alignments) {
      expect(divergences).toEqual([]);
      expect(reuse).toBe('verbatim');
    }
    expect(twin.onlyHere).toEqual([]);
  });

  it('lets an unrelated article change nothing else', () => {
    const three = compareArticles(base, [same, unrelated]);
    expect(three.events[1]?.verdict).toBe('different');
    expect(withoutArticle(three, 2)).toEqual(found);
  });

  it('finds no overlap with an article on another topic', () => {
    const other = compareArticles(base, [unrelated]);
    expect(other.alignments).toEqual([]);
    expect(other.onlyInOthers).toEqual([]);
  });

  it('compares only what touches a selection', () => {
    const start = base.text.indexOf('Forty-two');
    const selected = compareArticles(base, [same], { selection: { start, end: start + 20 } });
    expect(selected.alignments.length).toBeGreaterThan(0);
    expect(selected.alignments.length).toBeLessThan(found.alignments.length);
    expect(selected.onlyInOthers).toEqual([]);
  });

  it('sets a pair apart that the reader marked as not the same', () => {
    const first = found.alignments[0]!;
    const textOf = (article: number, claims: readonly number[]) =>
      claims
        .map((claim) => found.analyses[article]!.claims[claim]!)
        .map((claim) => found.articles[article]!.text.slice(claim.start, claim.end))
        .join(' ');
    const decided = compareArticles(base, [same], {
      decisions: [
        {
          kind: 'not-the-same',
          baseId: base.id,
          otherId: same.id,
          baseText: textOf(0, first.base),
          otherText: textOf(1, first.other),
        },
      ],
    });
    expect(decided.setApart).toEqual([first.index]);
    expect(decided.onlyHere).toEqual(expect.arrayContaining(first.base));
  });

  it('lets the reader split what the gate called one event', () => {
    const split = compareArticles(base, [same], {
      decisions: [{ kind: 'different-event', baseId: base.id, otherId: same.id }],
    });
    expect(split.events[0]).toMatchObject({ verdict: 'different', decidedBy: 'reader' });
    expect(split.alignments).toEqual([]);
  });

  it('gives a result for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }), (a, b) => {
        const any = compareArticles(snapshotOf(a), [snapshotOf(b, { id: '1'.repeat(64) })]);
        expect(Comparison.safeParse(any).success).toBe(true);
      }),
      { numRuns: 60, seed: 20_240_101 },
    );
  });

  it.each([
    ['one sentence of 100 kB', 'The council of the harbour town agreed with the owners and '.repeat(1_700)],
    ['no spaces', 'harbour'.repeat(15_000)],
    ['only quotes', '“'.repeat(50_000)],
    ['10,000 numbers', Array.from({ length: 10_000 }, (_, i) => String(i * 37)).join(' ')],
    ['lone surrogates', '\ud800 said \udc00 '.repeat(5_000)],
    ['emoji and mixed scripts', '🛳️ порт 港口 ميناء ferry '.repeat(4_000)],
    ['nothing', ''],
  ])('stays within 2 s on %s', (_, text) => {
    const started = process.cpuUsage();
    const hard = compareArticles(snapshotOf(text), [snapshotOf(text, { id: '1'.repeat(64) }), same]);
    // Time of this process alone: other work on the machine is not the engine's.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2_000);
    for (const [article, { end }] of spansOf(hard))
      expect(end).toBeLessThanOrEqual(hard.articles[article]!.text.length);
  });
});
