import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json';
import { createI18n, type Dictionary } from '../../lib/view/create-i18n';
import { say } from '../../lib/view/message';

const english = createI18n(en, 'en-GB', 'UTC');

describe('createI18n', () => {
  it('chooses the plural form of the language', () => {
    expect(english.text(say('count.articles', { n: 1 }))).toBe('1 article');
    expect(english.text(say('count.articles', { n: 1204 }))).toBe('1,204 articles');
    const arabic: Dictionary = {
      ...en,
      'count.articles': { one: 'واحدة', two: 'اثنتان', few: 'قليل {n}', many: 'كثير {n}', other: 'أخرى {n}' },
    };
    const text = (n: number) => createI18n(arabic, 'ar-EG').text(say('count.articles', { n }));
    expect([1, 2, 3, 11].map(text)).toEqual(['واحدة', 'اثنتان', 'قليل ٣', 'كثير ١١']);
  });

  it('prefers a form for one exact number', () => {
    expect(english.text(say('coverage.same', { n: 0 }))).toBe('none reports the same event');
  });

  it('fills sentences with sentences', () => {
    const coverage = say('coverage.compared', {
      articles: say('count.articles', { n: 4 }),
      packs: say('count.packs', { n: 2 }),
      age: say('coverage.older', { n: 1 }),
      same: say('coverage.same', { n: 3 }),
    });
    expect(english.text(coverage)).toBe(
      'Compared with 4 articles in 2 packs, newest 1 day older; 3 report the same event.',
    );
  });

  it('keeps words of articles apart from its own, and never reads them as a sentence to fill', () => {
    const parts = english.parts(say('toast.deleted', { headline: '<b>{n}</b>' }));
    expect(parts).toContainEqual({ kind: 'words', text: '<b>{n}</b>' });
  });

  it('keeps the day an article states, wherever the reader is', () => {
    const far = createI18n(en, 'en-GB', 'Pacific/Auckland');
    expect(far.date('2023-10-26T23:30:00-04:00', 'day')).toBe('26 Oct');
    expect(english.date('2023-10-26', 'date')).toBe('26 Oct 2023');
  });

  it('prints what is no date as it stands', () => {
    expect(english.date('last autumn', 'day')).toBe('last autumn');
  });

  it('lists, measures and names in the language', () => {
    expect(english.text(say('list', { items: { kind: 'list', items: ['a', 'b', 'c'] } }))).toBe('a, b and c');
    expect(english.bytes(3_700_000)).toBe('3.7 MB');
    expect(english.language('fi')).toBe('Finnish');
    expect(english.language('no language')).toBe('no language');
  });

  it('has words of its own for several languages, which Chromium has none for', () => {
    const words: Dictionary = { ...en, 'language.several': 'several' };
    expect(createI18n(words, 'en').language('mul')).toBe('several');
  });

  it('writes from right to left where the language does', () => {
    expect([createI18n(en, 'ar').dir, createI18n(en, 'es').dir]).toEqual(['rtl', 'ltr']);
  });
});
