import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../lib/page/capture-article';
import { harbourPage } from '../fixtures/page/harbour-story';
import { CAPTURE_OPTIONS, parsePage } from '../fixtures/page/parse-page';

const LONG =
  'Insurers will send their own divers next week, the harbour office added, and the pier stays closed until then.';

const OTHER =
  'Fishermen on the western side had asked for a second ladder in the spring, and have asked again since then.';

async function partRead(between: string) {
  const result = await captureArticle(parsePage(harbourPage({ between })), CAPTURE_OPTIONS);
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value.warnings.find(({ kind }) => kind === 'part-read') ?? null;
}

describe('paragraphs that a page keeps closed', () => {
  it('are counted where they stand among the article', async () => {
    const warning = await partRead(
      `<p style="display: none">${LONG}</p><p style="display:none">${OTHER}</p>`,
    );
    expect(warning).toMatchObject({ hiddenParagraphs: 2 });
    expect(warning?.kind === 'part-read' && warning.percent).toBeLessThan(100);
  });

  it('are counted inside a box that hides them together', async () => {
    expect(await partRead(`<div style="display:none"><p>${LONG}</p></div>`)).toMatchObject({
      hiddenParagraphs: 1,
    });
  });

  it('are counted by the attribute as well, in paragraphs and boxes', async () => {
    const between = `<p hidden>${LONG}</p><div hidden="until-found"><p>${OTHER}</p></div>`;
    expect(await partRead(between)).toMatchObject({ hiddenParagraphs: 2 });
  });

  it('are not what a hidden newsletter box says', async () => {
    expect(await partRead(`<div class="newsletter-box" hidden><p>${LONG}</p></div>`)).toBeNull();
  });

  it('are not short labels, nor what was read all the same', async () => {
    expect(await partRead('<p hidden>Read more</p>')).toBeNull();
    expect(await partRead(`<p>${LONG}</p>`)).toBeNull();
  });
});
