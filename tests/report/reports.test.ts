// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import ar from '../../assets/locales/ar.json';
import en from '../../assets/locales/en.json';
import es from '../../assets/locales/es.json';
import { csvCell, csvReport } from '../../lib/report/csv-report';
import { buildReport } from '../../lib/report/document/build-report';
import { htmlReport } from '../../lib/report/html-report';
import { markdownReport } from '../../lib/report/markdown-report';
import { createI18n } from '../../lib/view/create-i18n';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';
import { hostileComparison } from './hostile-comparison';
import { makeInput } from './make-input';
import { readCsv } from './read-csv';

const ENGLISH = createI18n(en, 'en-GB', 'UTC');
const INPUT = makeInput(PORT_COMPARISON);
const HTML = htmlReport(buildReport(INPUT, ENGLISH));
const MARKDOWN = markdownReport(buildReport(INPUT, ENGLISH));
const CSV = csvReport(INPUT, ENGLISH);

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe.each([
  ['Markdown', MARKDOWN],
  ['HTML', pageOf(HTML).body.textContent],
  ['CSV', CSV],
])('the %s report', (_, text) => {
  it('has both sentences of a claim', () => {
    expect(text).toContain('The dockers’ delegation reached the capital on Wednesday');
    expect(text).toContain('The delegation arrived on 25 October.');
  });

  it('has publishers, dates, and when each page was read', () => {
    expect(text).toContain('Harbour Courier');
    expect(text).toMatch(/26 Oct 2023|2023-10-26/u);
    expect(text).toMatch(/27 Oct 2023, 14:02 UTC|2023-10-27T14:02/u);
    expect(text).toMatch(/4 Mar 2026, 05:06 UTC|2026-03-04T05:06/u);
  });

  it('says how much was compared, and that absence proves nothing', () => {
    expect(text).toContain('in 2 packs, newest 1 day older');
    expect(text).toContain('Others may still have reported it.');
    expect(text).not.toMatch(/not reported/iu);
  });

  it('has the hash of each text, the engine and its parameters', () => {
    for (const hash of INPUT.contentHashes.slice(0, 4)) expect(text).toContain(hash);
    expect(text).toContain(PORT_COMPARISON.engine);
    expect(text).toMatch(/alignment\.threshold ?= ?0\.5/u);
  });

  it('never judges', () => {
    expect(text).not.toMatch(/\b(?:confirmed|false|bias|copied|original|fake|score)\b/iu);
  });
});

describe('places', () => {
  it('are paragraphs with a link to the sentence', () => {
    const link = [...pageOf(HTML).querySelectorAll('figcaption a')].find((one) =>
      one.getAttribute('href')?.includes('25%20October'),
    );
    expect(link?.textContent).toBe('¶ 1');
    expect(link?.getAttribute('href')).toBe(
      'https://news2.example/story#:~:text=The%20delegation%20arrived%20on%2025%20October.',
    );
    expect(MARKDOWN).toContain('[¶ 1](<https://news2.example/story#:~:text=');
    expect(CSV).toContain(',https://news2.example/story#:~:text=');
  });
});

describe('the HTML report', () => {
  const page = pageOf(HTML);

  it('loads nothing and runs nothing', () => {
    expect(page.querySelector('script, link, img, iframe, object, [src], [onload], form')).toBeNull();
    expect(HTML).not.toMatch(/url\(|@import|https?:\/\/[^"]*\.(?:css|js|woff2?)/u);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('prints well: a sheet style, cards that stay together, addresses behind links', () => {
    expect(HTML).toContain('@media print');
    expect(HTML).toContain('break-inside: avoid');
    expect(HTML).toContain('attr(href)');
  });

  it('has one heading of the first level and no level left out', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1)).toBe(true);
  });

  it('stands from right to left in Arabic, with sentences in their own direction', () => {
    const arabic = pageOf(htmlReport(buildReport(INPUT, createI18n(ar, 'ar'))));
    expect(arabic.documentElement.getAttribute('dir')).toBe('rtl');
    const sentences = [...arabic.querySelectorAll('blockquote')];
    expect(sentences.some((sentence) => sentence.querySelectorAll('mark').length > 1)).toBe(true);
    // One isolate for each whole sentence: marks inside it must not change the order of its words.
    expect(sentences.every((sentence) => sentence.querySelectorAll('bdi[lang=en]').length === 1)).toBe(true);
  });
});

describe('the CSV report', () => {
  it('is a table with one row for each version of a claim and each claim without one', () => {
    const rows = readCsv(CSV);
    const witnesses = INPUT.view.overlap.flatMap((item) => (item.kind === 'card' ? item.card.witnesses : []));
    const { onlyHere, onlyInOthers, background } = INPUT.view;
    expect(rows).toHaveLength(
      1 + witnesses.length + onlyHere.length + onlyInOthers.length + background.length,
    );
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([26]));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '"=1'])(
    'makes no formula of %j',
    (words) => expect(readCsv(csvCell(words))[0]![0]).toBe(`'${words}`),
  );

  it('leaves other words as they are', () => {
    expect(readCsv(csvCell('He said “no”, 3 = 3'))[0]![0]).toBe('He said “no”, 3 = 3');
  });
});

describe.each([
  ['en', en],
  ['es', es],
  ['ar', ar],
])('a hostile page in a report in %s', (locale, dictionary) => {
  const i18n = createI18n(dictionary, locale, 'UTC');
  const reportsOn = (words: string, url?: string) => {
    const input = makeInput(hostileComparison(words, url));
    const document = buildReport(input, i18n);
    return { html: htmlReport(document), markdown: markdownReport(document), csv: csvReport(input, i18n) };
  };

  it('is text, never markup', () => {
    const markup = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const { html, markdown, csv } = reportsOn(markup);
    const page = pageOf(html);
    expect(page.querySelector('img, script, iframe, [onerror], [src]')).toBeNull();
    expect(page.body.textContent).toContain(markup);
    expect(markdown).not.toMatch(/<(?!https?:\/\/)/u);
    expect(readCsv(csv).flat()).toContain(markup);
  });

  it('makes no markup of Markdown', () => {
    const { markdown } = reportsOn(
      '# ![x](https://evil.example/p.png) [a](javascript:alert(1)) `b` | c | www.evil.example',
    );
    expect(markdown).not.toMatch(/(?<!\\)!\[|(?<!\\)\]\((?!<)/u);
    expect(markdown).not.toMatch(/(?<!\\)\]\(<?javascript/u);
    expect(markdown).not.toMatch(/https:\/\/evil|www\.evil/u);
    const tables = markdown.split('\n').filter((line) => line.startsWith('| '));
    expect(tables.length).toBeGreaterThan(0);
    for (const row of tables) expect([3, 4, 6]).toContain(row.split(/(?<!\\)\|/u).length - 2);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://bank.example@evil.example/',
    'https://a.example/"><b>',
  ])('never becomes a link that misleads: %s', (url) => {
    const { html, markdown } = reportsOn('A headline', url);
    const targets = [...pageOf(html).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(targets.filter((target) => !target.startsWith('https://a.example/"'))).toEqual([]);
    expect(pageOf(html).querySelector('b b')).toBeNull();
    expect(markdown).not.toMatch(/\]\(<(?!https:\/\/a\.example\/)/u);
  });

  it('cannot turn the writing round or hide in it', () => {
    for (const report of Object.values(reportsOn('pay\u202Eroll\u2066\u200Btoday')))
      expect(report).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
  });

  it('may have two thousand characters in each field, and begin like a formula', () => {
    const { html, csv } = reportsOn(`=cmd ${'word '.repeat(400)}`);
    expect(pageOf(html).querySelector('h1')?.textContent?.length).toBeLessThanOrEqual(2_001);
    expect(html).not.toMatch(/null|undefined|Invalid Date|NaN/u);
    expect(
      readCsv(csv)
        .flat()
        .filter((cell) => /^[=+@]/u.test(cell)),
    ).toEqual([]);
  });
});
