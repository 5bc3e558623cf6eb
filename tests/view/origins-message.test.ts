import { describe, expect, it } from 'vitest';
import ar from '../../assets/locales/ar.json';
import en from '../../assets/locales/en.json';
import es from '../../assets/locales/es.json';
import { createI18n } from '../../lib/view/create-i18n';
import { originsMessage } from '../../lib/view/origins-message';

const LANGUAGES = { en, es, ar };
const inPopup = (language: keyof typeof LANGUAGES, names: readonly string[], others: number): string =>
  createI18n(LANGUAGES[language], language, 'UTC')
    .text(originsMessage(names, { independent: names.length, others, where: 'popup' }))
    .replace(/<\/?b>/gu, '');

describe('originsMessage', () => {
  it.each([
    ['en', ['TASS'], 2, '3 articles, 1 independent origin: TASS.'],
    ['en', ['TASS', 'Kremlin'], 3, '4 articles, 2 independent origins: TASS and Kremlin.'],
    ['es', ['TASS'], 2, '3 artículos, 1 origen independiente: TASS.'],
    ['ar', ['TASS'], 2, '3 مقالات، أصل مستقل واحد: TASS.'],
  ] as const)('counts the page with the others in the popup (%s, %s)', (language, names, others, line) => {
    expect(inPopup(language, names, others)).toBe(line);
  });

  it('says so where no origin is named, and where they cannot be counted', () => {
    const text = (names: readonly string[], independent: number | null): string =>
      createI18n(en, 'en', 'UTC').text(originsMessage(names, { independent, others: 2, where: 'popup' }));
    expect(text([''], 1)).toBe('No origin is named in this page or the others.');
    expect(text(['TASS'], null)).toContain('cannot be told');
  });
});
