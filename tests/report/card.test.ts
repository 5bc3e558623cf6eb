import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json';
import { citeCard } from '../../lib/report/cite-card';
import { WrongMatch, wrongMatchText } from '../../lib/report/wrong-match';
import type { ClaimCard } from '../../lib/view/claim-card';
import { createI18n } from '../../lib/view/create-i18n';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';
import { hostileComparison } from './hostile-comparison';
import { makeInput } from './make-input';

const I18N = createI18n(en, 'en-GB', 'UTC');
const cardsOf = (input: ReturnType<typeof makeInput>): ClaimCard[] =>
  input.view.overlap.flatMap((item) => (item.kind === 'card' ? [item.card] : []));

describe('a card copied with its citation', () => {
  const input = makeInput(PORT_COMPARISON);
  const { plain, html } = citeCard(cardsOf(input)[0]!, input, I18N);

  it('has each sentence with publisher, headline, dates, place and a link to the sentence', () => {
    expect(plain.split('\n')[1]).toBe(
      '“The delegation arrived on 25 October.” (Harbour Courier, “Wages top the list as dockers visit”, 26 Oct 2023, ' +
        '¶ 1, read 27 Oct 2023, https://news2.example/story#:~:text=The%20delegation%20arrived%20on%2025%20October.)',
    );
  });

  it('has the same words with real links for a word processor', () => {
    expect(html).toContain('<a href="https://news2.example/story#:~:text=The%20delegation');
    expect(html.replace(/<[^>]*>/gu, '')).toBe(plain.replaceAll('\n', ''));
  });

  it('stays text where the page is hostile', () => {
    const hostile = makeInput(
      hostileComparison('"><img src=x onerror=alert(1)>\u202e', 'javascript:alert(1)'),
    );
    for (const card of cardsOf(hostile)) {
      const citation = citeCard(card, hostile, I18N);
      expect(citation.html).not.toMatch(/<(?!\/?(?:p|bdi|a)\b)|href=/u);
      expect(citation.plain).not.toMatch(/\u202e|javascript:/u);
    }
  });
});

describe('a wrong match', () => {
  const text = wrongMatchText(PORT_COMPARISON, 0)!;

  it('fits its schema', () => {
    expect(WrongMatch.safeParse(JSON.parse(text)).success).toBe(true);
  });

  it('has both sentences with their neighbours, the evidence, the engine and its parameters', () => {
    const bundle = JSON.parse(text) as WrongMatch;
    expect(bundle.page.sentences[0]).toContain('delegation reached the capital');
    expect(bundle.page).toMatchObject({
      before: null,
      after: expect.stringContaining('No meeting') as string,
    });
    expect(bundle.found.evidence).toEqual(PORT_COMPARISON.alignments[0]!.evidence);
    expect(bundle).toMatchObject({ engine: PORT_COMPARISON.engine, parameters: PORT_COMPARISON.parameters });
  });

  it('holds nothing of who published it or where', () => {
    for (const { index } of PORT_COMPARISON.alignments) {
      const bundle = wrongMatchText(PORT_COMPARISON, index)!;
      for (const { publisher, headline, url, id } of PORT_COMPARISON.articles)
        for (const secret of [publisher!, headline, url, id]) expect(bundle).not.toContain(secret);
    }
  });

  it('holds at most three sentences of a side', () => {
    for (const { index, base } of PORT_COMPARISON.alignments) {
      const { page } = JSON.parse(wrongMatchText(PORT_COMPARISON, index)!) as WrongMatch;
      expect(page.sentences.length).toBeLessThanOrEqual(base.length);
    }
  });

  it('is none where there is no such pair', () => expect(wrongMatchText(PORT_COMPARISON, 999)).toBeNull());
});
