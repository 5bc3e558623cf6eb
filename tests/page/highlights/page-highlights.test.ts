import { describe, expect, it } from 'vitest';
import { createHighlights } from '../../../lib/page/highlights/page-highlights';
import { harbourPage } from '../../fixtures/page/harbour-story';
import { parsePage } from '../../fixtures/page/parse-page';

class FakeHighlight {
  readonly ranges: readonly Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

describe('createHighlights', () => {
  it('marks ranges under its name, replaces and clears them, and changes no element', () => {
    const document = parsePage(harbourPage());
    const before = document.documentElement.outerHTML;
    const highlights = new Map<string, object>();
    const made = createHighlights({ css: { highlights }, Highlight: FakeHighlight }, 'm7f3')!;
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p')!);
    made.set([range]);
    made.set([range, range]);
    expect([...highlights.keys()]).toEqual(['m7f3']);
    expect((highlights.get('m7f3') as FakeHighlight).ranges).toHaveLength(2);
    made.set([]);
    expect(highlights.size).toBe(0);
    made.set([range]);
    made.clear();
    expect(highlights.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says so where the browser cannot', () => {
    expect(createHighlights({}, 'm7f3')).toBeNull();
  });
});
