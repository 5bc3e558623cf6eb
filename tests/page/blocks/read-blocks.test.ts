import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../lib/page/blocks/read-blocks';
import { parsePage } from '../../fixtures/page/parse-page';

const blocksOf = (html: string) =>
  readBlocks(parsePage(`<body>${html}</body>`).body, 'https://news.example/a/');
const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text);

describe('readBlocks', () => {
  it.each([
    ['parts block elements', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['does not part inline elements', '<p>The <b>old</b> <i>pi</i>er</p>', ['The old pier']],
    ['parts lines at a break', '<p>Nora Quill<br>Westmere</p>', ['Nora Quill', 'Westmere']],
    [
      'does not part a sentence wrapped by breaks',
      '<p>The council voted<br>on Tuesday.</p>',
      ['The council voted on Tuesday.'],
    ],
    [
      'parts sentences glued by their boxes',
      '<p><span>It closed.</span><span>The boats left.</span></p>',
      ['It closed. The boats left.'],
    ],
    [
      'leaves a word in two boxes alone',
      '<p><b>U</b>ntil <span>U.S</span><span>. law</span></p>',
      ['Until U.S. law'],
    ],
    ['reads a row of a table as one line', '<table><tr><td>Piles</td><td>40</td></tr></table>', ['Piles 40']],
    ['takes soft hyphens and zero-width spaces out', '<p>har\u00adbour\u200b master</p>', ['harbour master']],
    ['folds white space', '<p> a\n\t b&nbsp;c </p>', ['a b c']],
    ['reads an empty page as nothing', '<div> <p></p></div>', []],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('tells kinds of lines', () => {
    const html =
      '<h2>Head</h2><p><b>Bold line</b></p><p>Text.</p><ul><li>Item</li></ul><blockquote><p>Quoted.</p></blockquote>';
    expect(blocksOf(html).map(({ kind }) => kind)).toEqual([
      'heading',
      'heading',
      'text',
      'list-item',
      'quote',
    ]);
  });

  it('keeps places of links and the share of text in them', () => {
    const [block] = blocksOf('<p>See <a href="../x"> the  list </a> now</p>');
    expect(block!.links).toEqual([{ start: 4, end: 12, href: 'https://news.example/x' }]);
    expect(block!.linkShare).toBeCloseTo(8 / 16);
  });
});
