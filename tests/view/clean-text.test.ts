import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../lib/view/clean-text';

describe('cleanLine', () => {
  it('takes bidirectional overrides out and puts white space in order', () => {
    expect(cleanLine(' a\u202Eb \n c ')).toBe('ab c');
  });

  it('cuts long lines without halving a character', () => {
    expect(cleanLine('a'.repeat(9) + '😀', 10)).toBe(`${'a'.repeat(9)}…`);
  });
});
