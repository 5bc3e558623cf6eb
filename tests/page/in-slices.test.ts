import { describe, expect, it } from 'vitest';
import { anchoring } from '../../lib/page/anchoring/anchor-quote';
import { inSlices } from '../../lib/page/in-slices';
import { finish, type Steps } from '../../lib/page/steps';
import { HARBOUR_PARAGRAPHS, harbourPage } from '../fixtures/page/harbour-story';
import { parsePage } from '../fixtures/page/parse-page';

/** Work of so many steps, each of which takes so many milliseconds of a clock of our own. */
function timed(steps: number, msEach: number) {
  const clock = { ms: 0 };
  const pauses: number[] = [];
  function* work(): Steps<string> {
    for (let step = 0; step < steps; step++) {
      clock.ms += msEach;
      yield;
    }
    return 'done';
  }
  const tools = { now: () => clock.ms, pause: () => Promise.resolve(void pauses.push(clock.ms)) };
  return { work: work(), tools, pauses };
}

describe('work in slices', () => {
  it('gives the page its turn every few milliseconds', async () => {
    const { work, tools, pauses } = timed(100, 1);
    expect(await inSlices(work, tools)).toBe('done');
    expect(pauses).toEqual(Array.from({ length: 25 }, (_, slice) => 4 * (slice + 1)));
  });

  it('does not pause for what is done at once', async () => {
    const { work, tools, pauses } = timed(3, 1);
    await inSlices(work, tools);
    expect(pauses).toEqual([]);
  });

  it('finds in slices what it finds in one go', async () => {
    const document = parsePage(harbourPage());
    const quotes = HARBOUR_PARAGRAPHS.map((exact) => ({ exact, prefix: '', suffix: '' }));
    let ticks = 0;
    const sliced = await inSlices(anchoring(document, quotes), {
      now: () => (ticks += 1),
      pause: () => Promise.resolve(),
    });
    expect(sliced.map(String)).toEqual(finish(anchoring(document, quotes)).map(String));
    expect(sliced.every((range) => range !== null)).toBe(true);
  });

  it('keeps what is left when the page changes under it', async () => {
    const document = parsePage(harbourPage());
    const quotes = HARBOUR_PARAGRAPHS.map((exact) => ({ exact, prefix: '', suffix: '' }));
    const steps = anchoring(document, quotes);
    for (let step = 0; step < 3; step++) steps.next();
    for (const paragraph of document.querySelectorAll('p')) paragraph.firstChild?.remove();
    expect(() => finish(steps)).not.toThrow();
  });
});
