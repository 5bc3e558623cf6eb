import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/page/read-plain-text';
import { HARBOUR_HEADLINE, HARBOUR_PARAGRAPHS } from '../fixtures/page/harbour-story';
import { CAPTURE_OPTIONS } from '../fixtures/page/parse-page';

async function snapshotOf(text: string, known = {}) {
  const result = await readPlainText(text, { ...CAPTURE_OPTIONS, known });
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value.snapshot;
}
const STORY = HARBOUR_PARAGRAPHS.join('\n\n');

describe('readPlainText', () => {
  it('takes a short first line without a full stop for the headline', async () => {
    const { headline, text } = await snapshotOf(`${HARBOUR_HEADLINE}\n\n${STORY}`);
    expect([headline, text]).toEqual([HARBOUR_HEADLINE, STORY]);
  });

  it('leaves the headline empty where the text begins with a sentence', async () => {
    const { headline, text } = await snapshotOf(STORY);
    expect([headline, text]).toEqual(['', STORY]);
  });

  it('takes the second line where the first repeats it behind breadcrumbs', async () => {
    const { headline, text } = await snapshotOf(
      `Home Town ${HARBOUR_HEADLINE}\n\n${HARBOUR_HEADLINE}\n\n${STORY}`,
    );
    expect([headline, text]).toEqual([HARBOUR_HEADLINE, STORY]);
  });

  it('reads lines as paragraphs where no blank lines part them', async () => {
    const { paragraphs } = await snapshotOf(HARBOUR_PARAGRAPHS.join('\n'));
    expect(paragraphs).toHaveLength(HARBOUR_PARAGRAPHS.length);
  });

  it('joins lines that were only wrapped', async () => {
    const wrapped = HARBOUR_PARAGRAPHS.map((text) => text.replace(/(.{60,75})\s/gu, '$1\n')).join('\n\n');
    expect((await snapshotOf(wrapped)).text).toBe(STORY);
  });

  it('knows a short line above a long one as a heading', async () => {
    const { text, paragraphs } = await snapshotOf(
      `${STORY}\n\nThe fishermen\n\n${HARBOUR_PARAGRAPHS[1].replace('Council', 'Port')}`,
    );
    const headings = paragraphs.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['The fishermen']);
  });

  it('puts what is known before what the text shows', async () => {
    const known = { headline: 'Pier', publisher: 'Post', datePublished: '2024-03-05', canonicalUrl: null };
    expect(await snapshotOf(STORY, known)).toMatchObject({
      headline: 'Pier',
      publisher: 'Post',
      datePublished: '2024-03-05',
    });
  });

  it('counts sentences that no space parts, in one paragraph', async () => {
    const sentence = '上海港务局星期二表示，二十台起重机中的三台将在冬季前修复，费用约为四百万元。';
    expect(await readPlainText(sentence.repeat(5), CAPTURE_OPTIONS)).toMatchObject({ ok: true });
    expect(await readPlainText(sentence.repeat(3), CAPTURE_OPTIONS)).toMatchObject({
      error: { kind: 'too-short', sentences: 3 },
    });
  });

  it('refuses what is too short or too large by name', async () => {
    expect(await readPlainText('One line.', CAPTURE_OPTIONS)).toMatchObject({ error: { kind: 'too-short' } });
    expect(await readPlainText('x'.repeat(5_000_001), CAPTURE_OPTIONS)).toMatchObject({
      error: { kind: 'too-large', measure: 'text' },
    });
  });
});
