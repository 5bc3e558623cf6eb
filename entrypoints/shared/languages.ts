import { browser } from 'wxt/browser';
import en from '../../assets/locales/en.json';
import { createI18n, type Dictionary, type I18n } from '../../lib/view/create-i18n';

/** The languages Crossread speaks, by BCP 47 tag, each by its own name. */
export const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', es: 'Español', ar: 'العربية' };

/** A locale file is as large as all the code of the popup: only English, which all others fall back on, is always there. */
const FILES: Readonly<Record<string, () => Promise<{ readonly default: Dictionary }>>> = {
  es: () => import('../../assets/locales/es.json'),
  ar: () => import('../../assets/locales/ar.json'),
};

const baseOf = (tag: string): string => tag.split('-')[0] ?? tag;

/**
 * The language of the surfaces.
 * @param chosen a BCP 47 tag, or `browser` for the browser's own language; English where Crossread does not speak it
 */
export async function loadLanguage(chosen: string): Promise<I18n> {
  const tag = chosen === 'browser' ? browser.i18n.getUILanguage() : chosen;
  const base = baseOf(tag);
  const file = FILES[base];
  if (file !== undefined) return createI18n((await file()).default, tag);
  return createI18n(en, base === 'en' ? tag : 'en');
}

/** Has the browser fetch the file of its own language, while the settings that may ask for it are still being read. */
export function expectLanguage(): void {
  void FILES[baseOf(browser.i18n.getUILanguage())]?.();
}
