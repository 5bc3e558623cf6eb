import { describe, expect, it } from 'vitest';
import { groupAlignments } from '../../lib/view/group-alignments';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

const [close] = PORT_COMPARISON.alignments;

describe('groupAlignments', () => {
  it('joins everything that shares a claim of this page', () => {
    const at = (index: number, base: number[]) => ({ ...close!, index, base });
    const groups = groupAlignments([at(0, [0]), at(1, [2, 3]), at(2, [0]), at(3, [3, 4])]);
    expect(groups.map(({ claims, alignments }) => [claims, alignments.map(({ index }) => index)])).toEqual([
      [[0], [0, 2]],
      [
        [2, 3, 4],
        [1, 3],
      ],
    ]);
  });
});
