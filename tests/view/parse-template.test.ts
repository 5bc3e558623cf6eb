import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../lib/view/parse-template';

describe('parseTemplate', () => {
  it('reads names to fill and words in tags', () => {
    expect(parseTemplate('a {n} <b>c {d}</b>.')).toEqual([
      'a ',
      { kind: 'argument', name: 'n' },
      ' ',
      { kind: 'tag', tag: 'b', nodes: ['c ', { kind: 'argument', name: 'd' }] },
      '.',
    ]);
  });

  it('ends an open tag with the sentence and drops an end without a beginning', () => {
    expect(parseTemplate('a</b> <b>c')).toEqual(['a', ' ', { kind: 'tag', tag: 'b', nodes: ['c'] }]);
  });
});
