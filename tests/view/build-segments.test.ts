import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegments, plainSegments } from '../../lib/view/build-segments';

const TEXT = 'Three drivers left the yard at noon.';
const whole = { start: 0, end: TEXT.length };
const shown = (segments: ReturnType<typeof buildSegments>) =>
  segments.filter(({ mark }) => mark !== null).map(({ text, mark }) => [text, mark]);

describe('buildSegments', () => {
  it('cuts where marks begin and end', () => {
    expect(shown(buildSegments(TEXT, whole, [{ start: 0, end: 5, mark: 'differs' }]))).toEqual([
      ['Three', 'differs'],
    ]);
  });

  it('shows a difference over a resolved word where both reach', () => {
    const marks = [
      { start: 0, end: 13, mark: 'wording' as const },
      { start: 6, end: 13, mark: 'resolved' as const },
    ];
    expect(shown(buildSegments(TEXT, whole, marks))).toEqual([
      ['Three ', 'wording'],
      ['drivers', 'wording'],
    ]);
  });

  it('softens what lies outside the claim, but never a mark', () => {
    const segments = buildSegments(
      TEXT,
      whole,
      [{ start: 28, end: 35, mark: 'wording' }],
      [{ start: 0, end: 18 }],
    );
    expect(segments.map(({ text, soft }) => [text, soft])).toEqual([
      ['Three drivers left', false],
      [' the yard ', true],
      ['at noon', false],
      ['.', true],
    ]);
  });

  it('shows hidden characters as their codes', () => {
    expect(shown(plainSegments('pay\u202Eroll\u200B'))).toEqual([
      ['U+202E', 'hidden'],
      ['U+200B', 'hidden'],
    ]);
  });

  it('leaves joiners and direction marks that scripts need', () => {
    expect(shown(plainSegments('می\u200Cخواهم \u200F.'))).toEqual([]);
  });

  it('loses and doubles no character, whatever is marked', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const mark = span.map((at) => ({
      ...at,
      mark: 'differs' as const,
      note: { note: 1, type: 'number' as const },
    }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.array(mark, { maxLength: 6 }),
        fc.array(span, { maxLength: 3 }),
        (words, marks, focus) => {
          const text = words.replace(/[^ -~]/gu, 'x');
          const segments = buildSegments(text, { start: 0, end: text.length }, marks, focus);
          expect(segments.map((segment) => segment.text).join('')).toBe(text);
        },
      ),
    );
  });
});
