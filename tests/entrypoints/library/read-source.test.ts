// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Source } from '../../../entrypoints/library/import/open-sources';
import { readSource, type AskColumns, type ReadItem } from '../../../entrypoints/library/import/read-source';
import type { FileKind } from '../../../lib/corpus/import/kind-of-file';

const STORY =
  'The council of Kelmar approved a plan for twelve new trams on Monday. The mayor said the first would run in spring.';
const MORE =
  'The opposition voted against it and asked for a report on the costs of the new depot by the harbour.';
const asGuessed: AskColumns = ({ guess }) => Promise.resolve(guess);

async function read(
  name: string,
  kind: FileKind,
  content: string | Uint8Array<ArrayBuffer>,
  askColumns = asGuessed,
): Promise<ReadItem[]> {
  const source = { name, changedAt: '2024-01-01T00:00:00Z' } as Source;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = { size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) } as Blob;
  const found: ReadItem[] = [];
  for await (const item of (await readSource(source, kind, file, askColumns)).items) found.push(item);
  return found;
}
const articleOf = ({ article }: ReadItem) => (article.ok ? article.value : article.error);

describe('a file of articles', () => {
  it('has its text without the markup a content system has put into it', async () => {
    const html = `<p>${STORY} <b>It</b>&nbsp;was late &amp; dark.</p>\n<script>track()</script><p>${MORE}</p>`;
    const quoted = html.replaceAll('"', '""');
    const table = await read('a.csv', 'table', `title,content\n"Trams &#8211; at last","${quoted}"\n`);
    const wordpress = [{ title: { rendered: 'Trams &#8211; at last' }, content: { rendered: html } }];
    const feed = { items: [{ title: 'Trams – at last', content_html: html }] };
    for (const found of [
      table,
      await read('wp.json', 'json', JSON.stringify(wordpress)),
      await read('feed.json', 'json', JSON.stringify(feed)),
    ])
      expect(found.map(articleOf)).toMatchObject([
        { headline: 'Trams – at last', text: `${STORY} It was late & dark.\n\n${MORE}` },
      ]);
  });

  it('has its text also where newsletters lay it out in tables', async () => {
    const text = `<table><tr><td><p>${STORY}</p></td></tr><tr><td><p>${MORE}</p></td></tr></table>`;
    const [found] = await read('a.json', 'json', JSON.stringify({ headline: 'Trams at last', text }));
    expect(articleOf(found!)).toMatchObject({ text: `${STORY}\n\n${MORE}` });
  });

  it('has its text as it stands where signs of markup are part of what it says', async () => {
    const text = `${STORY} He wrote "x < y" and <quoted> himself & others, and &amp; is a sign.`;
    const [found] = await read('a.json', 'json', JSON.stringify({ headline: 'AT&T < others', text }));
    expect(articleOf(found!)).toMatchObject({ headline: 'AT&T < others', text });
  });

  it('gives no article for a row whose quotation marks do not close, and says which', async () => {
    const csv = `title,text\nOne,"${STORY} ${MORE}\nTwo,"${STORY}"\nThree,"${STORY} ${MORE}"\n`;
    const found = await read('a.csv', 'table', csv);
    expect(found.map(({ item }) => item)).toEqual(['a.csv 2', 'a.csv 3']);
    expect(found.map(({ place }) => place)).toEqual([2, 3].map((n) => ({ kind: 'row', n })));
    expect(articleOf(found[0]!)).toEqual({ kind: 'quotes' });
    expect(articleOf(found[1]!)).toMatchObject({ headline: 'Three' });
  });

  it('gives no article for a picture under the name of a text or a page', async () => {
    const picture = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 256);
    for (const kind of ['text', 'page', 'table'] as const)
      expect((await read('a', kind, picture)).map(articleOf)).toEqual([{ kind: 'no-text' }]);
  });

  it('says of a table without rows that it holds no article, and asks nothing', async () => {
    const asked = vi.fn(asGuessed);
    expect((await read('a.csv', 'table', 'headline,text,url\n', asked)).map(articleOf)).toEqual([
      { kind: 'no-articles' },
    ]);
    expect(asked).not.toHaveBeenCalled();
  });

  it('says of a line that is no JSON that it is none', async () => {
    const story = JSON.stringify({ headline: 'Trams at last', text: `${STORY} ${MORE}` });
    const found = await read('a.ndjson', 'json-lines', `${story}\n${story.slice(0, -9)}\n`);
    expect(found.map(articleOf)).toMatchObject([
      { headline: 'Trams at last' },
      { kind: 'json', code: 'not-json' },
    ]);
  });
});
