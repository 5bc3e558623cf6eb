import { describe, expect, it } from 'vitest';
import { shortenMiddle } from '../../lib/view/shorten-middle';

describe('words for a small place', () => {
  it('stay as they are where they fit', () => {
    expect(shortenMiddle('three of the berths', 19)).toBe('three of the berths');
  });

  it('lose their middle, between words', () => {
    expect(
      shortenMiddle('Nobody at the port knew on Monday when the two closed berths would be used again', 50),
    ).toBe('Nobody at the port knew on … be used again');
  });

  it('are cut where there is no space, and never through a character', () => {
    const cut = shortenMiddle('🚢'.repeat(400), 101);
    expect(cut.length).toBeLessThan(110);
    expect(cut).toMatch(/^[🚢 …]+$/u);
  });
});
