import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { readBlocks } from '../../lib/page/blocks/read-blocks';
import { readPlainText } from '../../lib/page/read-plain-text';
import { joinBlocks } from '../../lib/page/snapshot/join-blocks';
import { CAPTURE_OPTIONS, parsePage } from '../fixtures/page/parse-page';

const words = fc.stringMatching(/^[A-Za-z.,\u00ad \u200b“”é\n-]{0,40}$/u);
const tag = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'a href="/x"',
  'li',
  'blockquote',
  'h2',
  'td',
  'br',
  'time',
  'em',
);
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ maxDepth: 4 }, words, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc.tuple(tag, tie('html')).map(([name, inner]) => `<${name}>${inner}</${name.split(' ')[0]}>`),
}));

describe('spans of a snapshot', () => {
  it('slice the text again, for blocks of any markup', () => {
    fc.assert(
      fc.property(html, (markup) => {
        const blocks = readBlocks(parsePage(`<body>${markup}</body>`).body, 'https://news.example/');
        const { text, paragraphs, links } = joinBlocks(blocks);
        expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(
          blocks.map((block) => block.text),
        );
        for (const block of blocks) expect(block.text).toBe(block.text.trim().replace(/\s+/gu, ' '));
        for (const link of links) expect(text.slice(link.start, link.end).trim()).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('slice the text again, for any plain text, and every word is text or leftover', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), async (lines) => {
        const result = await readPlainText(lines.join('\n\n'), CAPTURE_OPTIONS);
        if (!result.ok) return;
        const { snapshot } = result.value;
        expect(ArticleSnapshot.safeParse(snapshot).success).toBe(true);
        const pieces = snapshot.paragraphs.map(({ start, end }) => snapshot.text.slice(start, end));
        expect(pieces.join('\n\n')).toBe(snapshot.text);
      }),
      { numRuns: 200 },
    );
  });
});
