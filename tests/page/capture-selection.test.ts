import { describe, expect, it } from 'vitest';
import { captureSelection } from '../../lib/page/capture-selection';
import { HARBOUR_PARAGRAPHS, harbourPage } from '../fixtures/page/harbour-story';
import { CAPTURE_OPTIONS, parsePage } from '../fixtures/page/parse-page';

const select = (selected: string, html = harbourPage()) =>
  captureSelection(parsePage(html), selected, CAPTURE_OPTIONS);

describe('captureSelection', () => {
  it('finds the selection in the article round it, whatever the white space', async () => {
    const selected = `\n ${HARBOUR_PARAGRAPHS[1].replace(/ /gu, '\n  ')}\n\n${HARBOUR_PARAGRAPHS[2].slice(0, 40)}`;
    const result = await select(selected);
    if (!result.ok) throw new Error(result.error.kind);
    const { snapshot, selection } = result.value;
    expect(snapshot.text.slice(selection.start, selection.end)).toBe(
      `${HARBOUR_PARAGRAPHS[1]}\n\n${HARBOUR_PARAGRAPHS[2].slice(0, 40)}`,
    );
    expect(snapshot.paragraphs).toHaveLength(5);
  });

  it('finds a selection that was made across what is no part of the article', async () => {
    const form = '<div class="newsletter"><p>Five stories in your inbox.</p><button>Sign up</button></div>';
    const selected = [
      HARBOUR_PARAGRAPHS[1].slice(60),
      HARBOUR_PARAGRAPHS[2],
      'Five stories in your inbox.',
      'Sign up',
      HARBOUR_PARAGRAPHS[3].slice(0, 49),
    ].join('\n\n');
    const result = await select(selected, harbourPage({ between: form }));
    if (!result.ok) throw new Error(result.error.kind);
    const { snapshot, selection } = result.value;
    expect(snapshot.text.slice(selection.start, selection.end)).toBe(
      [HARBOUR_PARAGRAPHS[1].slice(60), HARBOUR_PARAGRAPHS[2], HARBOUR_PARAGRAPHS[3].slice(0, 49)].join(
        '\n\n',
      ),
    );
  });

  it('leaves a selection by itself that has little of the article', async () => {
    const comments = 'Reader 1: I have moored there for years and nobody asked us about any of this before.';
    const result = await select(`${HARBOUR_PARAGRAPHS[4].slice(-60)}\n${comments}\n${comments}`);
    if (!result.ok) throw new Error(result.error.kind);
    expect(result.value.snapshot.text).toContain(comments);
    expect(result.value.selection.start).toBe(0);
  });

  it('makes a snapshot of its own of a selection outside the article', async () => {
    const result = await select('Tides of the week\nHigh water at noon.');
    if (!result.ok) throw new Error(result.error.kind);
    expect(result.value.snapshot.text).toBe('Tides of the week\n\nHigh water at noon.');
    expect(result.value.selection).toEqual({ start: 0, end: 38 });
  });

  it('makes one on a page that is no article', async () => {
    const result = await select('A line worth comparing.', '<html><body><p>Short.</p></body></html>');
    expect(result.ok && result.value.snapshot.text).toBe('A line worth comparing.');
  });

  it('refuses an empty and an overlong selection by name', async () => {
    expect(await select(' \n ')).toEqual({ ok: false, error: { kind: 'no-selection' } });
    expect(await select('x'.repeat(20_001))).toMatchObject({
      error: { kind: 'too-large', measure: 'selection' },
    });
  });
});
