import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json';
import type { Leftover } from '../../lib/model/article-snapshot';
import type { Warning } from '../../lib/model/warning';
import { createI18n } from '../../lib/view/create-i18n';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { toReadingView } from '../../lib/view/to-reading-view';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

const [BASE] = PORT_COMPARISON.articles;
const i18n = createI18n(en, 'en-GB', 'UTC');
const left = (kind: Leftover['kind'], text: string): Leftover => ({ kind, text, rule: kind });
const LEFT = [
  left('caption', 'The quay at dawn.'),
  left('newsletter', 'Get our letter every morning.'),
  left('caption', 'A crane.'),
];
const summaryOf = (leftovers: readonly Leftover[], warnings: readonly Warning[] = []): string =>
  i18n.text(toReadingView({ ...BASE!, leftovers: [...leftovers] }, warnings).summary);

describe('the extraction check', () => {
  it('says how much was read and what was left out, by kind', () => {
    expect(summaryOf(LEFT)).toBe(
      `${BASE!.paragraphs.length} paragraphs were read. Left out: caption (2) and newsletter line (1).`,
    );
    expect(summaryOf([])).toContain('Nothing was left out.');
  });

  it('names paragraphs that the page keeps closed', () => {
    const closed: Warning = { kind: 'part-read', percent: 60, hiddenParagraphs: 2 };
    expect(summaryOf([], [closed])).toContain('; 2 are hidden in the page.');
    expect(summaryOf(LEFT, [closed])).toContain('; 2 are hidden in the page. Left out: caption (2)');
  });

  it('lets the reader look at it, with the rule, cut to a length', () => {
    const { leftOut } = toReadingView(
      { ...BASE!, leftovers: [...LEFT, left('comments', 'ha '.repeat(5_000))] },
      [],
    );
    expect(leftOut.map(({ label, items }) => [label, items.length])).toEqual([
      ['leftover.caption', 2],
      ['leftover.newsletter', 1],
      ['leftover.comments', 1],
    ]);
    const text = leftOut[2]!.items[0]!.text.segments.map((segment) => segment.text).join('');
    expect(text.length).toBeLessThan(300);
  });
});

describe('what reading the page warned of', () => {
  it('stands beside what the comparison warned of, each kind once', () => {
    const view = toComparisonView(
      { ...PORT_COMPARISON, warnings: [{ kind: 'no-publication-date' }] },
      {
        decisions: [],
        searched: { articles: 4, packs: 1 },
        captured: [
          { kind: 'no-publication-date' },
          { kind: 'part-read', percent: 60, hiddenParagraphs: 2 },
          { kind: 'unsupported-language', language: 'fi' },
        ],
      },
    );
    expect(view.warnings.map(({ kind }) => kind)).toEqual([
      'no-publication-date',
      'part-read',
      'unsupported-language',
    ]);
    expect(i18n.text(view.warnings[1]!.line)).toContain('About 60% of the article could be read');
  });
});
