import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { tokenize, type Token } from '../../../lib/comparison/text/tokenize';
import { diffTokens, diffWording } from '../../../lib/comparison/wording/diff-wording';
import type { Edit } from '../../../lib/model/edit';
import CASES from '../../fixtures/wording/cases.json';
import { articleOfLines, contextOf } from '../alignment/articles-of-lines';

const read = (text: string): Token[] => tokenize(text, 0, text.length);
const SIGN = { same: '=', reworded: '~', removed: '-', added: '+' };

function shown(edit: Edit, base: string, other: string): string {
  const left = edit.base === null ? null : base.slice(edit.base.start, edit.base.end);
  const right = edit.other === null ? null : other.slice(edit.other.start, edit.other.end);
  return `${SIGN[edit.kind]} ${edit.kind === 'reworded' ? `${left} | ${right}` : (left ?? right)}`;
}

/** Tokens that the spans of one side cover, in the order of the edits. */
const covered = (tokens: readonly Token[], edits: readonly Edit[], side: 'base' | 'other'): Token[] =>
  edits.flatMap((edit) => {
    const span = edit[side];
    return span === null ? [] : tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  });

describe('diffWording', () => {
  it.each(CASES)('$name', ({ base, other, edits }) => {
    const found = diffTokens(read(base), read(other), contextOf());
    expect(found?.map((edit) => shown(edit, base, other)) ?? null).toEqual(edits);
  });

  it('covers every word of both sides once and in order, or gives up', () => {
    const word = fc.constantFrom(
      ...'the of in envoys Tavrin left , . 14 hostages freed released not on Friday deal'.split(' '),
    );
    const sentence = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (base, other) => {
        const [left, right] = [read(base), read(other)];
        const edits = diffTokens(left, right, contextOf());
        if (edits === null) return;
        expect(covered(left, edits, 'base')).toEqual(left);
        expect(covered(right, edits, 'other')).toEqual(right);
        expect(diffTokens(left, right, contextOf())).toEqual(edits);
      }),
      { numRuns: 150 },
    );
  });

  it('is total and bounded for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (a, b) => {
          diffTokens(read(a), read(b), contextOf());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives up on texts that differ in more words than anyone reads', () => {
    const words = (letter: string): string =>
      Array.from({ length: PARAMETERS.wording.maxEdits }, (_, i) => `${letter}${i}`).join(' ');
    expect(diffTokens(read(words('a')), read(words('b')), contextOf())).toBeNull();
  });

  it('compares the claims of an alignment, not their sentences', () => {
    const base = articleOfLines(['The envoys left Tavrin.', 'It rained.']);
    const other = articleOfLines(['The envoys left Tavrin.']);
    const alignment = {
      base: [0],
      other: [0],
      reuse: 'verbatim' as const,
      score: 1,
      evidence: { sharedEntities: [], sharedWords: [], relatedWords: [], parts: {} },
      background: false,
    };
    const { edits } = diffWording(base, other, alignment, contextOf(base, other));
    expect(edits).toEqual([{ kind: 'same', base: { start: 0, end: 23 }, other: { start: 0, end: 23 } }]);
  });
});
