import { describe, expect, it } from 'vitest';
import { Comparison } from '../../lib/model/comparison';
import type { ClaimCard } from '../../lib/view/claim-card';
import type { Segment } from '../../lib/view/shown-text';
import { toFirstDifference } from '../../lib/view/to-first-difference';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

const OPTIONS = { decisions: [], searched: { articles: 204, packs: 2 } };
const view = toComparisonView(PORT_COMPARISON, OPTIONS);
const cards = view.overlap.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
const card = (id: string): ClaimCard => cards.find((candidate) => candidate.id === id)!;
const joined = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
const marked = (segments: readonly Segment[], mark: Segment['mark']): string[] =>
  segments.filter((segment) => segment.mark === mark).map(({ text }) => text);

describe('toComparisonView', () => {
  it('stands on a comparison that keeps to the schema', () => {
    expect(Comparison.safeParse(PORT_COMPARISON).success).toBe(true);
  });

  it('gives plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('gives the same view for the same comparison and leaves it unchanged', () => {
    const before = JSON.stringify(PORT_COMPARISON);
    expect(toComparisonView(PORT_COMPARISON, OPTIONS)).toEqual(view);
    expect(JSON.stringify(PORT_COMPARISON)).toBe(before);
  });

  it('names an article by its publisher, or by its headline where several share the publisher', () => {
    expect(view.articles[1]!.name).toBe(view.articles[1]!.publisher);
    const shared = toComparisonView(
      {
        ...PORT_COMPARISON,
        articles: PORT_COMPARISON.articles.map((article) => ({ ...article, publisher: 'Wire Digest' })),
      },
      OPTIONS,
    );
    const names = shared.articles.slice(1).map(({ name }) => name);
    expect(names).toEqual(PORT_COMPARISON.articles.slice(1).map(({ headline }) => headline));
    expect(shared.articles[0]!.name).toBe('Wire Digest');
  });

  it('keeps the publisher where only an article set aside shares it', () => {
    const { articles, events } = PORT_COMPARISON;
    const aside = events.find(({ verdict }) => verdict !== 'same')!.article;
    const beside = events.find(({ verdict }) => verdict === 'same')!.article;
    const changed = articles.map((article, at) =>
      at === aside ? { ...article, publisher: articles[beside]!.publisher } : article,
    );
    const shown = toComparisonView({ ...PORT_COMPARISON, articles: changed }, OPTIONS).articles;
    expect(shown[beside]!.name).toBe(articles[beside]!.publisher);
    expect(shown[aside]!.name).toBe(articles[aside]!.headline);
  });

  it('names the page and how far the comparison reaches', () => {
    expect(view.page).toMatchObject({ publisher: 'Northgate Daily', date: '2023-10-27' });
    expect(view.coverage).toMatchObject({
      id: 'coverage.compared',
      args: {
        articles: { args: { n: 4 } },
        age: { id: 'coverage.older', args: { n: 1 } },
        same: { args: { n: 3 } },
      },
    });
  });

  it('counts cards by relation, so that the bar and the list agree', () => {
    expect(view.counts).toEqual({ same: 2, wording: 3, differs: 2, only: 2, total: 9 });
    expect(cards.map(({ relation }) => relation).toSorted()).toEqual(
      ['same', 'same', 'wording', 'wording', 'wording', 'differs', 'differs'].toSorted(),
    );
  });

  it('puts one claim that three articles report on one card, the most different first', () => {
    expect(card('c1').witnesses.map(({ article }) => view.articles[article]!.letter)).toEqual([
      'C',
      'A',
      'B',
    ]);
    expect(card('c1').witnesses.map(({ relation }) => relation)).toEqual(['differs', 'wording', 'same']);
  });

  it('prints each sentence whole and marks only the words that differ', () => {
    const { segments } = card('c1').base;
    expect(joined(segments)).toBe(
      'No meeting between Minister Vale and the delegation is planned, a ministry spokeswoman told reporters.',
    );
    expect(marked(segments, 'differs')).toEqual(['No meeting', 'is planned']);
    expect(marked(segments, 'wording')).toEqual(['a ministry spokeswoman']);
  });

  it('ties marks to rows by number, the gravest first', () => {
    const { rows, base } = card('c1');
    expect(rows.map(({ note, chip }) => [note, chip.label])).toEqual([
      [1, 'chip.negation'],
      [2, 'chip.status'],
      [3, 'chip.attribution'],
    ]);
    expect(base.segments[0]).toMatchObject({ text: 'No meeting', notes: [1, 2] });
    expect(rows[0]!.base.text).toBe('No meeting … is planned');
    expect(rows[0]!.rule.sentence).toEqual({ id: 'rule.negated-here' });
  });

  it('says what an empty side means instead of leaving it blank', () => {
    const credit = card('c2').rows.find(({ chip }) => chip.type === 'attribution')!;
    expect(credit.other).toEqual({ text: null, none: { id: 'none.attribution' }, gloss: null });
  });

  it('shows the figure behind a number word', () => {
    expect(card('c5').rows[0]!.base.gloss).toEqual({ id: 'card.equals', args: { value: '3' } });
  });

  it('marks the changed words of a pair that is only put otherwise', () => {
    expect(card('c6').relation).toBe('wording');
    expect(marked(card('c6').base.segments, 'wording')).toEqual([
      'wants every side to keep talking',
      'to help arrange a truce',
    ]);
    expect(view.wording.sentences.map(({ id }) => id)).toEqual(['c6']);
  });

  it('marks no words of a pair where that would be nearly all of them', () => {
    const { start, end } = PORT_COMPARISON.analyses[0]!.sentences[6]!;
    const throughout = PORT_COMPARISON.alignments.map((alignment) =>
      alignment.wording.edits?.length === 2
        ? {
            ...alignment,
            wording: {
              edits: [
                { kind: 'reworded' as const, base: { start, end }, other: alignment.wording.edits[0]!.other },
              ],
            },
          }
        : alignment,
    );
    const shown = toComparisonView({ ...PORT_COMPARISON, alignments: throughout }, OPTIONS);
    const [sentence] = shown.wording.sentences;
    expect(sentence?.relation).toBe('wording');
    expect(marked(sentence!.base.segments, 'wording')).toEqual([]);
    expect(marked(sentence!.witnesses[0]!.text.segments, 'wording')).toHaveLength(1);
    expect(toFirstDifference([sentence!])).toBeNull();
    expect(toFirstDifference([card('c6')])?.card.id).toBe('c6');
  });

  it('marks no comma that one side has more', () => {
    const { text } = PORT_COMPARISON.articles[0]!;
    const comma = text.indexOf(',', PORT_COMPARISON.analyses[0]!.sentences[6]!.start);
    const lone = { kind: 'removed' as const, base: { start: comma, end: comma + 1 }, other: null };
    const alignments = PORT_COMPARISON.alignments.map((alignment) =>
      alignment.wording.edits?.length === 2 ? { ...alignment, wording: { edits: [lone] } } : alignment,
    );
    const [sentence] = toComparisonView({ ...PORT_COMPARISON, alignments }, OPTIONS).wording.sentences;
    expect(marked(sentence!.base.segments, 'wording')).toEqual([]);
  });

  it('shows the day a phrase was taken to mean', () => {
    const resolved = card('c0').base.segments.find(({ mark }) => mark === 'resolved');
    expect(resolved).toMatchObject({
      text: 'on Wednesday',
      gloss: { kind: 'date', iso: '2023-10-25', style: 'day' },
    });
  });

  it('keeps shared background out of cards and counts', () => {
    expect(view.background.map(({ articles }) => articles)).toEqual([[1]]);
    expect(cards.some(({ claims }) => claims.includes(9))).toBe(false);
  });

  it('remembers a refused pair by the words of both claims', () => {
    expect(card('c1').witnesses[0]!.notTheSame).toMatchObject({
      kind: 'not-the-same',
      baseText: 'No meeting between Minister Vale and the delegation is planned',
      otherText: 'Minister Vale is expected to receive the delegation before it sails home',
    });
  });

  it('leaves a line with the way back where a pair was set apart', () => {
    const stored = card('c2').witnesses[0]!.notTheSame;
    const apart = toComparisonView(
      { ...PORT_COMPARISON, setApart: [4] },
      { ...OPTIONS, decisions: [stored] },
    ).overlap.find((item) => item.kind === 'apart');
    expect(apart).toMatchObject({ kind: 'apart', apart: { article: 2, decision: stored } });
  });

  it('puts beside this page an article that the first difference is with', () => {
    const first = card('c1');
    const [, ...others] = first.witnesses;
    const [row] = first.rows;
    const apart = others[0]!.article;
    const elsewhere = { ...first, rows: [{ ...row!, articles: [apart] }] };
    expect(first.witnesses[0]!.article).not.toBe(apart);
    expect(toFirstDifference([elsewhere])?.article).toBe(apart);
  });

  it('keeps the code of a hidden character what it is before the first difference', () => {
    const first = card('c1');
    const plain = {
      ...first.base.segments.find(({ mark }) => mark === null)!,
      rows: [],
      opens: [],
      notes: [],
    };
    const before = [
      { ...plain, text: 'Long before any of this was said in the harbour, ' },
      { ...plain, text: 'U+202E', mark: 'hidden' as const },
      { ...plain, text: 'eht port ' },
    ];
    const hidden = { ...first, base: { ...first.base, segments: [...before, ...first.base.segments] } };
    const [dots, ...shown] = toFirstDifference([hidden])!.base.segments;
    expect(dots?.text).toBe('… ');
    expect(shown.find(({ text }) => text.includes('U+202E'))?.mark ?? 'left out').toBe('hidden');
    expect(shown.some(({ text }) => text === 'eht port ')).toBe(true);
  });

  it('names the first difference with its mark near the start', () => {
    expect(view.first?.card.id).toBe('c1');
    expect(joined(view.first!.other.segments)).toMatch(/^Minister Vale is expected/u);
  });

  it('brings forward the words that the chip of the first difference is about', () => {
    const plain = { rows: [], opens: [], notes: [], gloss: null, soft: false };
    const long = 'a clause that fills the line long before the words that matter come, ';
    const base = {
      segments: [
        { ...plain, text: 'All', mark: 'wording' as const },
        { ...plain, text: ` of it, ${long}`, mark: null },
        { ...plain, text: 'the mayor said', mark: 'wording' as const, rows: [1] },
      ],
      lang: 'en',
    };
    expect(joined(toFirstDifference([{ ...card('c1'), base }])!.base.segments)).toMatch(
      /^… [\w ,]{5,40}the mayor said$/u,
    );
  });

  it('keeps A for the closest article, which is shown before the rest is compared', () => {
    const scores = PORT_COMPARISON.events.map((event) => ({
      ...event,
      score: event.article === 1 ? 0.1 : event.score,
    }));
    const weakest = toComparisonView({ ...PORT_COMPARISON, events: scores }, OPTIONS);
    expect(weakest.articles[1]?.letter).toBe('A');
    expect(new Set(weakest.articles.map(({ letter }) => letter)).size).toBe(weakest.articles.length);
  });

  it('keeps letters when the reader splits an article off', () => {
    const split = toComparisonView(
      {
        ...PORT_COMPARISON,
        events: PORT_COMPARISON.events.map((event) =>
          event.article === 1 ? { ...event, verdict: 'different', decidedBy: 'reader' } : event,
        ),
      },
      OPTIONS,
    );
    expect(split.articles.map(({ letter }) => letter)).toEqual(view.articles.map(({ letter }) => letter));
  });

  it('compares a selection and names the articles that have nothing of it', () => {
    const [sentence] = PORT_COMPARISON.analyses[0]!.sentences.slice(5);
    const selected = toComparisonView(
      {
        ...PORT_COMPARISON,
        selection: { start: sentence!.start, end: sentence!.end },
        alignments: [],
        onlyHere: [],
        onlyInOthers: [],
        creditDifferences: [],
      },
      OPTIONS,
    );
    expect(selected.selection?.notFoundIn?.id).toBe('selection.notFound');
    expect(selected.first).toBeNull();
  });

  it('counts the claims of a selection as the tabs do, and names all its paragraphs', () => {
    const { paragraphs } = PORT_COMPARISON.articles[0]!;
    const summaryOf = (from: number, to: number) =>
      toComparisonView(
        {
          ...PORT_COMPARISON,
          selection: { start: paragraphs[from]!.start + 3, end: paragraphs[to]!.start + 9 },
        },
        OPTIONS,
      ).selection!.summary.args!;
    const { counts } = view;
    expect(summaryOf(0, 2)).toMatchObject({
      claims: { id: 'count.claims', args: { n: counts.total } },
      place: { id: 'selection.places', args: { from: 1, to: 3 } },
    });
    expect(summaryOf(1, 1)).toMatchObject({ place: { id: 'card.place', args: { n: 2 } } });
  });
});
