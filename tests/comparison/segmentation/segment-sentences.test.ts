import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { JOINER_RULES } from '../../../lib/comparison/segmentation/joiner-rules';
import { segmentSentences } from '../../../lib/comparison/segmentation/segment-sentences';
import { snapshotOf } from '../snapshot-of';

interface JoinerFixture {
  readonly rule: string;
  readonly says: string;
  /** Each case as the sentences it is to be split into. */
  readonly cases: readonly (readonly string[])[];
  readonly twins: readonly (readonly string[])[];
}

const fixtures = Object.values(
  import.meta.glob<JoinerFixture>('../../fixtures/segmentation/*.json', { eager: true, import: 'default' }),
);

const split = (...paragraphs: string[]): string[] => {
  const snapshot = snapshotOf(paragraphs.join('\n\n'));
  return segmentSentences(snapshot, PARAMETERS).sentences.map(({ start, end }) =>
    snapshot.text.slice(start, end),
  );
};
const segment = (...paragraphs: string[]) => {
  const snapshot = snapshotOf(paragraphs.join('\n\n'));
  const { sentences, warnings } = segmentSentences(snapshot, PARAMETERS);
  return sentences.map((sentence) => ({
    text: snapshot.text.slice(sentence.start, sentence.end),
    citations: sentence.citations.map(({ start, end }) => snapshot.text.slice(start, end)),
    masked: sentence.masks.map(({ start, end }) => snapshot.text.slice(start, end)),
    warnings,
  }));
};

describe('segmentSentences', () => {
  it('has a fixture for every joiner rule', () => {
    expect(fixtures.map((fixture) => fixture.rule).sort()).toEqual(
      JOINER_RULES.map((rule) => rule.id).sort(),
    );
  });

  describe.each(fixtures)('$rule: $says', ({ cases, twins }) => {
    it.each(cases.map((sentences) => [sentences.join(' '), sentences]))(
      'decides in: %s',
      (text, sentences) => {
        expect(split(text)).toEqual(sentences);
      },
    );
    it.each(twins.map((sentences) => [sentences.join(' '), sentences]))(
      'is silent in: %s',
      (text, sentences) => {
        expect(split(text)).toEqual(sentences);
      },
    );
  });

  it('binds a citation mark to the sentence it follows', () => {
    const [first, second] = segment('The port is shut. [Citation: harbour office, by phone] Ferries wait.');
    expect(first).toMatchObject({
      text: 'The port is shut.',
      citations: ['[Citation: harbour office, by phone]'],
      masked: [],
    });
    expect(second).toMatchObject({ text: 'Ferries wait.', citations: [] });
  });

  it('masks a citation mark inside its sentence', () => {
    expect(segment('The port [2] is shut [3].')[0]).toMatchObject({
      text: 'The port [2] is shut [3].',
      citations: ['[2]', '[3]'],
      masked: ['[2]', '[3]'],
    });
  });

  it('binds a mark in a paragraph of its own to the sentence before it', () => {
    const sentences = segment('The port is shut.', '[Source: harbour office]', 'Ferries wait.');
    expect(sentences.map(({ text }) => text)).toEqual(['The port is shut.', 'Ferries wait.']);
    expect(sentences[0]!.citations).toEqual(['[Source: harbour office]']);
  });

  it('binds a mark that opens a paragraph of words to the sentence behind it', () => {
    expect(segment('[1] The port is shut.')[0]).toMatchObject({
      text: 'The port is shut.',
      citations: ['[1]'],
    });
  });

  it('takes no mark of several sentences for sentences', () => {
    expect(split('The port is shut. [Citation: Harbour office. By phone. On Friday.]')).toEqual([
      'The port is shut.',
    ]);
  });

  it('leaves editorial brackets in the words', () => {
    const [sentence] = segment('He said [the mayor] “recieved [sic] it” (the letter).');
    expect(sentence).toMatchObject({ citations: [], masked: [] });
  });

  it('parts two sentences glued by a lost line break, but no web address', () => {
    expect(split('The port is shut to curb costs.During the strike ferries wait.')).toEqual([
      'The port is shut to curb costs.',
      'During the strike ferries wait.',
    ]);
    expect(split('See www.Harbour.Example for times.')).toHaveLength(1);
  });

  it('does not hold sentences together for a quote that never closes', () => {
    expect(split('“The port is shut. Ferries wait. Nobody knows more.')).toHaveLength(3);
  });

  it('knows sentence ends of other scripts', () => {
    expect(split('港口关闭了。渡轮在等。')).toHaveLength(2);
    expect(split('Порт закрыт. Паромы ждут.')).toHaveLength(2);
  });

  it('survives a language tag that is none', () => {
    const snapshot = snapshotOf('One thing. Another thing.', { inLanguage: 'not a tag' });
    expect(segmentSentences(snapshot, PARAMETERS).sentences).toHaveLength(2);
  });

  it('cuts a sentence without end and says so', () => {
    const limit = PARAMETERS.limits.sentenceLength;
    const snapshot = snapshotOf('😀'.repeat(limit));
    const { sentences, warnings } = segmentSentences(snapshot, PARAMETERS);
    expect(sentences[0]!.end - sentences[0]!.start).toBe(limit);
    expect(warnings).toEqual([{ kind: 'sentence-truncated', limit }]);
  });

  it('keeps every sentence trimmed, in order, inside its paragraph, marks inside masks', () => {
    const piece = fc.constantFrom(
      'The port. ',
      'Mr. ',
      '“',
      '”',
      '"',
      '[1]',
      '[Citation: x. Y]',
      '. . . ',
      'a',
      '\ud83d',
      ' ',
      '?',
      'U.S. ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
        const snapshot = snapshotOf(paragraphs.join('\n\n'));
        const { sentences } = segmentSentences(snapshot, PARAMETERS);
        let last = 0;
        for (const [index, sentence] of sentences.entries()) {
          const paragraph = snapshot.paragraphs[sentence.paragraph]!;
          expect(sentence.index).toBe(index);
          expect(sentence.start).toBeGreaterThanOrEqual(Math.max(last, paragraph.start));
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(sentence.end).toBeLessThanOrEqual(paragraph.end);
          for (const mask of sentence.masks) {
            expect(mask.start).toBeGreaterThanOrEqual(sentence.start);
            expect(mask.end).toBeLessThanOrEqual(sentence.end);
            expect(sentence.citations).toContainEqual(mask);
          }
          last = sentence.end;
        }
        expect(segmentSentences(snapshot, PARAMETERS).sentences).toEqual(sentences);
      }),
    );
  });

  it('loses no word: what lies between sentences is space or a citation mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Port', 'shut.', 'Mr.', '“We', 'go.”', 'U.S.', 'no?'), { minLength: 1 }),
        (words) => {
          const snapshot = snapshotOf(words.join(' '));
          const { sentences } = segmentSentences(snapshot, PARAMETERS);
          expect(sentences.map(({ start, end }) => snapshot.text.slice(start, end)).join(' ')).toBe(
            words.join(' '),
          );
        },
      ),
    );
  });

  it.each([
    ['no space', 'a'.repeat(100_000)],
    ['full stops', '. '.repeat(50_000)],
    ['open quotes', '“Port. '.repeat(14_000)],
    ['open brackets', '[citation: '.repeat(9_000)],
    ['lone surrogates', '\ud800. '.repeat(33_000)],
    ['ordinary sentences', 'The port is shut. '.repeat(5_500)],
  ])('stays fast on 100 kB of %s', (_name, text) => {
    const snapshot = snapshotOf(text);
    const begin = performance.now();
    segmentSentences(snapshot, PARAMETERS);
    expect(performance.now() - begin).toBeLessThan(1_500);
  });
});
