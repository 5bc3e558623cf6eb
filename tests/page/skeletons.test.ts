import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../lib/page/capture-article';
import { CAPTURE_OPTIONS, openPage, parsePage } from '../fixtures/page/parse-page';
import { ARTICLE_FORMS } from '../fixtures/page/skeletons/article-forms';
import { BLOG_SYSTEMS } from '../fixtures/page/skeletons/blog-systems';
import { clutterOf } from '../fixtures/page/skeletons/clutter';
import { MADE_BY_SCRIPTS } from '../fixtures/page/skeletons/made-by-scripts';
import { NEWSROOM_SYSTEMS } from '../fixtures/page/skeletons/newsroom-systems';
import { SCRIPTS_OF_THE_WORLD } from '../fixtures/page/skeletons/scripts-of-the-world';
import type { Skeleton } from '../fixtures/page/skeletons/skeleton';

const SKELETONS: readonly Skeleton[] = [
  ...BLOG_SYSTEMS,
  ...NEWSROOM_SYSTEMS,
  ...ARTICLE_FORMS,
  ...SCRIPTS_OF_THE_WORLD,
  ...MADE_BY_SCRIPTS,
];

/** The page as it is, and with clutter of three kinds of luck, which between them draw every piece. */
const SEEDS = [0, 2, 3, 5];

describe.each(SKELETONS)('a page in the manner of $name', (skeleton) => {
  it.each(SEEDS)('is read to the paragraph, clutter %i', async (seed) => {
    const clutter = clutterOf(seed);
    const html = skeleton.html(skeleton.story, clutter);
    const document =
      skeleton.scripting === true ? openPage(html, 'text/html', 'outside-only') : parsePage(html);
    skeleton.build?.(document);
    const result = await captureArticle(document, CAPTURE_OPTIONS);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
    const { snapshot, warnings } = result.value;
    const read = snapshot.paragraphs.map(({ start, end }) => snapshot.text.slice(start, end));
    expect(read).toEqual(skeleton.reads ?? skeleton.story.paragraphs);
    for (const words of clutter.words) expect(snapshot.text).not.toContain(words);
    for (const [kind, text] of skeleton.leftOut ?? [])
      expect(snapshot.leftovers).toContainEqual({ kind, text, rule: expect.stringMatching(/^[a-z-]+$/u) });
    expect(snapshot).toMatchObject(skeleton.states ?? {});
    expect(warnings.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...(skeleton.warns ?? [])]));
  });
});
