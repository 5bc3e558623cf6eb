import '../../assets/styles/base.css';
import { render, type ComponentChild } from 'preact';
import ar from '../../assets/locales/ar.json';
import en from '../../assets/locales/en.json';
import es from '../../assets/locales/es.json';
import { I18nProvider } from '../../components/i18n-context';
import { createI18n } from '../../lib/view/create-i18n';
import { SCENES } from './scenes';

/** Shows the scene that the address asks for, in its language: `panel.html?scene=compared&language=ar`. */
const asked = new URLSearchParams(location.search);
const LANGUAGES = {
  ar: createI18n(ar, 'ar', 'UTC'),
  es: createI18n(es, 'es', 'UTC'),
  en: createI18n(en, 'en-GB', 'UTC'),
};
const i18n = LANGUAGES[(asked.get('language') ?? 'en') as keyof typeof LANGUAGES];
const scene = SCENES[asked.get('scene') ?? ''];
document.documentElement.lang = i18n.locale;
document.documentElement.dir = i18n.dir;
document.title = 'Crossread';
/** Shows this in the place of what is shown. */
export const draw = (tree: ComponentChild): void =>
  render(<I18nProvider i18n={i18n}>{tree}</I18nProvider>, document.querySelector('#app')!);
if (scene !== undefined) draw(scene());
