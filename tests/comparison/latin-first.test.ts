import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinFirst } from '../../lib/model/latin-first';

const PROPERTIES = ['Alpha', 'Upper', 'Lower', 'N', 'M'];
const UNITS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

/** Each property alone, in brackets beside others, left out, looked back at; and the longest of the engine. */
const EXPRESSIONS = [
  /\p{Upper}\p{Lower}+(?!\p{N})/gu,
  /[\p{Alpha}\p{M}\p{N}]+(?:['’‑-][\p{Alpha}\p{M}\p{N}]+)*|[^\s]/gu,
  /[^\p{Alpha}\d]{0,3}(\p{Alpha}{1,20})/gu,
  /(?<=\p{Lower}{3})[.!?]["”’)]?(?=\p{Upper}\p{Lower}{0,20}[\s,’'])/gu,
  /\[[\]\p{Upper}]+\]|\\[^\p{M}]/gu,
];

/** Letters of many scripts beside Latin ones and marks, so that both ways are taken. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aZéŽßſİµª²½·-’“”…€ .\\[](\n9'), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'aZéŽ Жжمع漢\u0301𝒜𞤀\ud83d٣⅐'), maxLength: 40 }),
);

describe('an expression that is written a second time for Latin letters', () => {
  it.each(PROPERTIES)('knows of each character whether it is %s', (property) => {
    const expression = new RegExp(`^\\p{${property}}$`, 'u');
    const within = latinFirst(new RegExp(`^[\\p{${property}}]$`, 'u'));
    const without = latinFirst(new RegExp(`^[^\\p{${property}}]$`, 'u'));
    const plain = latinFirst(expression);
    const wrong = UNITS.filter((unit) => {
      const held = expression.test(unit);
      return plain.test(unit) !== held || within.test(unit) !== held || without.test(unit) === held;
    });
    expect(wrong).toEqual([]);
  });

  it('finds in any text what the expression finds', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...EXPRESSIONS), (words, expression) => {
        const found = [...latinFirst(expression).matchAll(words)].map((match) => [match.index, ...match]);
        expect(found).toEqual([...words.matchAll(expression)].map((match) => [match.index, ...match]));
      }),
      { numRuns: 2_000 },
    );
  });

  it('asks Latin texts of the one, and others of the other', () => {
    const expression = /\p{Alpha}/u;
    const { of } = latinFirst(expression);
    expect(of('Šefčovič said “no”…')).not.toBe(expression);
    expect(of('Šefčovič said “no”…')).toBe(of('no'));
    expect(of('Лавров')).toBe(expression);
    expect(of('𝒜')).toBe(expression);
  });

  it('does not guess what a property holds that is not listed', () => {
    expect(() => latinFirst(/\p{STerm}/u).test('.')).toThrow(RangeError);
    expect(() => latinFirst(/\p{Alpha}/iu).test('.')).toThrow(RangeError);
  });
});
