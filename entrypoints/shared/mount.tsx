import './trusted-types';
import '../../assets/styles/base.css';
import { render, type ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import ar from '../../assets/locales/ar.json';
import en from '../../assets/locales/en.json';
import es from '../../assets/locales/es.json';
import { I18nProvider } from '../../components/i18n-context';
import type { Settings } from '../../lib/settings/settings';
import { createI18n, type Dictionary, type I18n } from '../../lib/view/create-i18n';
import { CrashGuard } from './crash-guard';
import { settings } from './stores';

/** The languages Crossread speaks, by BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, { readonly name: string; readonly words: Dictionary }>> = {
  en: { name: 'English', words: en },
  es: { name: 'Español', words: es },
  ar: { name: 'العربية', words: ar },
};

/** A page of the extension, ready to be drawn. */
export interface Mounted {
  /** Draws the page anew: after each change of state or settings. */
  draw(): void;
  readonly settings: Settings;
  readonly i18n: I18n;
}

/**
 * Sets up a page: the one Trusted Types policy, theme, typeface, language, and drawing.
 * @param view what to show; called again for every drawing
 */
export async function mountPage(view: (mounted: Mounted) => ComponentChild): Promise<Mounted> {
  const root = document.getElementById('app')!;
  let current = await settings.read();
  let i18n = languageOf(current);
  const mounted: Mounted = {
    draw: () =>
      render(
        <I18nProvider i18n={i18n}>
          <CrashGuard i18n={i18n}>{view(mounted)}</CrashGuard>
        </I18nProvider>,
        root,
      ),
    get settings() {
      return current;
    },
    get i18n() {
      return i18n;
    },
  };
  dress(current, i18n);
  settings.watch((changed) => {
    current = changed;
    i18n = languageOf(changed);
    dress(changed, i18n);
    mounted.draw();
  });
  mounted.draw();
  return mounted;
}

function languageOf({ language }: Settings): I18n {
  const asked = language === 'browser' ? browser.i18n.getUILanguage() : language;
  const tag = asked.split('-')[0] ?? 'en';
  const known = LANGUAGES[tag];
  return known === undefined ? createI18n(en, 'en') : createI18n(known.words, asked);
}

function dress({ theme, articleFont }: Settings, i18n: I18n): void {
  const root = document.documentElement;
  root.lang = i18n.locale;
  root.dir = i18n.dir;
  root.dataset['articleFont'] = articleFont;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
